import { isCanonical } from '../integrity/canonical-json';
import { type Instant, instantAt } from '../text/instant';
import { CustodyEvent, type EventType, payloads, type TypedEvent } from './event';

/** Who did something, and in which boot of the computer: mostly the same from one line to the next. */
const Doer = CustodyEvent.pick({ actor: true, boot: true });
type Doer = Pick<CustodyEvent, 'actor' | 'boot'>;

/** What stands between doer and payload. */
const middle = /,"exerciseTime":"([^"]{20,24})","mono":(0|[1-9]\d{0,14}),"payload":/y;
/** What stands behind the payload. */
const ending =
  /,"prev":"([0-9a-f]{64})","seq":(0|[1-9]\d{0,14}),"type":"([a-z.-]+)","v":1,"wall":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:[+-]\d\d:\d\d|Z))"\}$/y;

/** The doer that was read last, and how a line of his begins. */
let latest: { beginning: string; doer: Doer } | undefined;

/** The value of a text that is in canonical form; undefined where it is none. */
function canonicalValue(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return isCanonical(text, value) ? value : undefined;
}

/** Who did what the line tells, where that is written as Hirz writes it. */
function doerOf(text: string, end: number): Doer | undefined {
  if (latest && latest.beginning.length === end && text.startsWith(latest.beginning)) return latest.doer;
  const beginning = text.slice(0, end);
  const { data: doer } = Doer.safeParse(canonicalValue(`${beginning}}`));
  if (doer) latest = { beginning, doer };
  return doer;
}

function instantOf(text: string): Instant | undefined {
  return instantAt(text, 0, text.length);
}

function typeOf(text: string): EventType | undefined {
  return Object.hasOwn(payloads, text) ? (text as EventType) : undefined;
}

/**
 * Reads a line of the custody log at sight: what has one writing alone is looked for at its place, and only the payload goes
 * through parser, schema and canonical form. Gives the very event that the thorough way gives, or undefined: then the line is
 * read the thorough way, which says what is wrong with it, if anything is.
 */
export function plainEvent(text: string): TypedEvent | undefined {
  // No string holds these signs: its quotation marks would have a backslash before them.
  const doerEnds = text.indexOf(',"exerciseTime":"');
  const payloadEnds = text.lastIndexOf(',"prev":"');
  middle.lastIndex = doerEnds;
  ending.lastIndex = payloadEnds;
  const before = middle.exec(text);
  const behind = ending.exec(text);
  if (!before || !behind) return undefined;
  const exerciseTime = instantOf(before[1] as string);
  const type = typeOf(behind[3] as string);
  if (!exerciseTime || !type) return undefined;
  try {
    const doer = doerOf(text, doerEnds);
    const { data: payload } = payloads[type].safeParse(
      canonicalValue(text.slice(doerEnds + before[0].length, payloadEnds)),
    );
    if (!doer || !payload) return undefined;
    return {
      v: 1,
      seq: Number(behind[2]),
      prev: behind[1],
      type,
      wall: behind[4],
      mono: Number(before[2]),
      boot: doer.boot,
      exerciseTime,
      actor: doer.actor,
      payload,
    } as TypedEvent;
  } catch {
    return undefined;
  }
}
