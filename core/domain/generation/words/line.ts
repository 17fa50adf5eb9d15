import { mix, share } from '../chance/chance';

/** A piece of a written line: plain words, a slot, a number, or one of several ways to say it. */
type Piece =
  | string
  | { readonly slot: string; readonly form: number }
  | { readonly low: number; readonly high: number; readonly name: number }
  | { readonly ways: readonly Line[] };

/** A sentence with gaps, as it was read from a source by `readLine`. */
export type Line = readonly Piece[];

/** Words for the gaps, by name. An entry may have several forms, separated by ` ~ `: `{place}` is the first, `{place.1}` the second. */
export type Lexicon = ReadonlyMap<string, readonly (readonly string[])[]>;

export function lexiconOf(lists: Readonly<Record<string, readonly string[]>>): Lexicon {
  return new Map(
    Object.entries(lists).map(([name, entries]) => [name, entries.map((entry) => entry.split(' ~ '))]),
  );
}

const slotPattern = /^\{(?:([a-z]+\d?)(?:\.(\d))?|n:(\d+)-(\d+))\}/;

/**
 * Reads a line such as `[Morning|Good morning] from {place}, {n:2-9} boats out`: `[a|b]` is one of several,
 * `{name}` a word of the lexicon, `{n:2-9}` a number. A digit behind a name (`{dish2}`) asks for another word of the list `dish`.
 * @throws SyntaxError where a bracket does not close or a slot is unknown, naming the line.
 */
export function readLine(source: string, lexicon: Lexicon): Line {
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at}: ${source}`);
  };

  function pieces(inside: boolean): Line {
    const found: Piece[] = [];
    let plain = '';
    const flush = () => {
      if (plain !== '') found.push(plain);
      plain = '';
    };
    while (at < source.length) {
      const character = source.charAt(at);
      if (inside && (character === '|' || character === ']')) break;
      if (character === '[') {
        flush();
        at += 1;
        found.push(ways());
      } else if (character === '{') {
        flush();
        found.push(slot());
      } else if (character === ']' || character === '}') {
        fail('a bracket that nothing opened');
      } else {
        plain += character;
        at += 1;
      }
    }
    flush();
    return found;
  }

  function ways(): Piece {
    const list: Line[] = [];
    for (;;) {
      list.push(pieces(true));
      const end = source.charAt(at);
      at += 1;
      if (end === ']') return { ways: list };
      if (end !== '|') fail('a bracket that does not close');
    }
  }

  function slot(): Piece {
    const match = slotPattern.exec(source.slice(at)) ?? fail('no slot');
    const begin = at;
    at += match[0].length;
    const [, name, form, low, high] = match;
    if (name === undefined) return { low: Number(low), high: Number(high), name: begin };
    const entries = lexicon.get(listOf(name)) ?? fail(`no list ${name}`);
    const wanted = Number(form ?? 0);
    if (entries.some((forms) => forms.length <= wanted)) fail(`${name} has no form ${wanted} everywhere`);
    return { slot: name, form: wanted };
  }

  return pieces(false);
}

function listOf(slot: string): string {
  return slot.replace(/\d$/, '');
}

/**
 * Fills the gaps. `thread` decides the slots, so that everybody in one conversation speaks of the same dish; `own` decides
 * the wording and the numbers. A word that begins a sentence gets a capital.
 */
export function fillLine(line: Line, lexicon: Lexicon, thread: number, own: number): string {
  let text = '';
  let place = 0;
  for (const piece of line) {
    place += 1;
    if (typeof piece === 'string') {
      text += piece;
    } else if ('slot' in piece) {
      const word = wordOf(lexicon, piece.slot, piece.form, thread);
      text += /[.?!…] $/.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    } else if ('ways' in piece) {
      const way = piece.ways[share(mix(own, place), piece.ways.length)];
      if (way) text += fillLine(way, lexicon, thread, mix(own, place + 101));
    } else {
      text += String(piece.low + share(mix(own, piece.name + 977), piece.high - piece.low + 1));
    }
  }
  return text;
}

/** The word that a slot has in a thread. `dish` and `dish2` differ. */
function wordOf(lexicon: Lexicon, slot: string, form: number, thread: number): string {
  const list = listOf(slot);
  const entries = lexicon.get(list) ?? [];
  const seed = slotSeed(list);
  const first = share(mix(thread, seed), entries.length);
  const order = slot === list ? 0 : Number(slot.at(-1)) - 1;
  const step = entries.length < 2 ? 0 : 1 + share(mix(thread, seed + 1), entries.length - 1);
  return entries[(first + order * step) % entries.length]?.[form] ?? '';
}

const seeds = new Map<string, number>();

/** A number for a list's name; kept, because it is asked for with each word. */
function slotSeed(list: string): number {
  let seed = seeds.get(list);
  if (seed === undefined) {
    seed = [...list].reduce((hash, letter) => mix(hash, letter.charCodeAt(0)), 7);
    seeds.set(list, seed);
  }
  return seed;
}
