import type { CustodyEvent, TypedEvent } from '../custody/event';
import { lineHash, lineOf, noPrevious, readLine } from '../custody/event-line';
import type { Chance } from '../generation/chance/chance';
import type { Cryptography } from '../integrity/cryptography';

/** A log's lines in which something was altered, and the entries that are a right answer to 'where'. */
export interface AlteredLines {
  lines: Uint8Array[];
  events: number[];
}

function eventOf(line: Uint8Array | undefined): TypedEvent | undefined {
  const read = line && readLine(line);
  return read?.ok ? read.event : undefined;
}

/** Entries that can be altered so that only the log tells: neither its ends nor what a file of an exhibit or a report repeats. */
function free(lines: readonly Uint8Array[]): number[] {
  return lines.flatMap((line, at) => {
    const type = eventOf(line)?.type;
    const told = type === undefined || /^(exhibit|derivative|report|case|handover|receipt)\./.test(type);
    return at === 0 || at >= lines.length - 2 || told ? [] : [at];
  });
}

function pick(candidates: readonly number[], chance: Chance): number | undefined {
  return candidates.length === 0 ? undefined : chance.pick(candidates);
}

/** Takes an entry out. Undefined: the log is too short. */
export function dropLine(lines: readonly Uint8Array[], chance: Chance): AlteredLines | undefined {
  const at = pick(free(lines), chance);
  // Where the next one stands now is as good an answer.
  return at === undefined ? undefined : { lines: lines.toSpliced(at, 1), events: [at, at + 1] };
}

/** Lets an entry and the next change places. */
export function reorderLines(lines: readonly Uint8Array[], chance: Chance): AlteredLines | undefined {
  const candidates = free(lines);
  const at = pick(
    candidates.filter((one) => candidates.includes(one + 1)),
    chance,
  );
  const [one, next] = at === undefined ? [] : lines.slice(at, at + 2);
  if (at === undefined || !one || !next) return undefined;
  return { lines: lines.toSpliced(at, 2, next, one), events: [at, at + 1] };
}

/** Gives two entries each other's computer time. */
export function swapTimes(lines: readonly Uint8Array[], chance: Chance): AlteredLines | undefined {
  const events = lines.map(eventOf);
  const candidates = free(lines);
  const later = (at: number) =>
    candidates.filter((other) => {
      const [a, b] = [events[at], events[other]];
      return a && b && other > at && other - at <= 12 && Date.parse(a.wall) < Date.parse(b.wall);
    });
  const at = pick(
    candidates.filter((one) => later(one).length > 0),
    chance,
  );
  if (at === undefined) return undefined;
  const other = chance.pick(later(at));
  const [a, b] = [events[at], events[other]];
  if (!a || !b) return undefined;
  return {
    lines: lines.with(at, lineOf({ ...a, wall: b.wall })).with(other, lineOf({ ...b, wall: a.wall })),
    events: [at, other],
  };
}

/** Texts of which the end can be taken away, by type of event. */
const textField: Readonly<Record<string, string>> = {
  'note.written': 'text',
  'tag.put': 'reason',
  'tag.withdrawn': 'reason',
  'search.made': 'text',
  'page.visited': 'title',
};

/** What an entry says, altered: the end of a text taken away or, where it has none, another seat. */
function rewritten(event: CustodyEvent): CustodyEvent {
  const field = textField[event.type];
  const text = field === undefined ? undefined : event.payload[field];
  const words = typeof text === 'string' ? text.split(' ') : [];
  if (field !== undefined && words.length > 1) {
    const shorter = words.slice(0, Math.ceil(words.length / 2)).join(' ');
    return { ...event, payload: { ...event.payload, [field]: shorter } };
  }
  return { ...event, actor: { ...event.actor, seat: `${event.actor.seat}0` } };
}

/** Rewrites an entry, and leaves the rest of the log as it is. Prefers what a person wrote or looked at. */
export function rewriteLine(lines: readonly Uint8Array[], chance: Chance): AlteredLines | undefined {
  const candidates = free(lines);
  const texts = candidates.filter((at) => (eventOf(lines[at])?.type ?? '') in textField);
  const at = pick(texts.length > 0 ? texts : candidates, chance);
  const event = at === undefined ? undefined : eventOf(lines[at]);
  if (at === undefined || !event) return undefined;
  return { lines: lines.with(at, lineOf(rewritten(event))), events: [at] };
}

/** Makes every entry name the one before it again; with `change`, as it passes. Each line is told as soon as it is made. */
export function rechain(
  crypto: Pick<Cryptography, 'sha256Hex'>,
  lines: readonly Uint8Array[],
  change: (event: TypedEvent) => CustodyEvent = (event) => event,
  made: (line: Uint8Array) => void = () => {},
): Uint8Array[] {
  let prev = noPrevious;
  return lines.map((line) => {
    const event = eventOf(line);
    const anew = event ? lineOf({ ...change(event), prev }) : line;
    prev = lineHash(crypto, anew);
    made(anew);
    return anew;
  });
}
