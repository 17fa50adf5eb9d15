import { isCanonical } from '../integrity/canonical-json';
import { instantAt } from '../text/instant';
import { CustodyEvent, type EventType, eventTypes, payloads, type TypedEvent } from './event';
import { count, type PlainPayload, plainPayload } from './plain-payload';

/** Who did something, and in which boot of the computer: mostly the same from one line to the next. */
const Doer = CustodyEvent.pick({ actor: true, boot: true });
type Doer = Pick<CustodyEvent, 'actor' | 'boot'>;

/** What stands behind the doer, and between type and wall time. */
const behindDoer = ',"exerciseTime":"';
const behindType = '","v":1,"wall":"';
/** Length of a line's end from the wall time on. */
const utcEnding = '2031-04-03T14:07:00.250Z"}'.length;
const localEnding = '2031-04-03T16:07:00.250+02:00"}'.length;

/** The doer that was read last, and how a line of his begins. */
let latest: { beginning: string; doer: Doer } | undefined;

/** Who did what the line tells, where that is written as Hirz writes it. */
function doerOf(text: string): typeof latest {
  if (latest && text.startsWith(latest.beginning)) return latest;
  // No string holds these signs: its quotation marks would have a backslash before them.
  const end = text.indexOf(behindDoer);
  if (end === -1) return undefined;
  const written = text.slice(0, end);
  const value: unknown = JSON.parse(`${written}}`);
  const { data: doer } = Doer.safeParse(isCanonical(`${written}}`, value) ? value : undefined);
  if (!doer) return undefined;
  latest = { beginning: `${written}${behindDoer}`, doer };
  return latest;
}

/** A line of one type from behind the exercise's time on. */
interface PlainType {
  type: EventType;
  payload: PlainPayload;
  rest: RegExp;
}

const plainTypes = new Map(
  eventTypes.map((type): [string, PlainType] => {
    const payload = plainPayload(payloads[type]);
    const rest = [
      `","mono":${count.pattern},"payload":${payload.pattern}`,
      `,"prev":"([0-9a-f]{64})","seq":${count.pattern},"type":"${type.replaceAll('.', '\\.')}","v":1`,
      `,"wall":"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(?:[+-]\\d\\d:\\d\\d|Z))"\\}$`,
    ];
    return [type, { type, payload, rest: new RegExp(rest.join(''), 'y') }];
  }),
);

/** What a line is of that ends as Hirz ends it. */
function typeOf(text: string): PlainType | undefined {
  const end = text.length - behindType.length - (text.endsWith('Z"}') ? utcEnding : localEnding);
  return plainTypes.get(text.slice(text.lastIndexOf('"', end - 1) + 1, end));
}

/**
 * Reads a line of the custody log at sight: what has one writing alone is looked for at its place, and only what may be written in
 * more than one way goes through parser and canonical form. Gives the very event that the thorough way gives, or undefined: then the
 * line is read the thorough way, which says what is wrong with it, if anything is.
 */
export function plainEvent(text: string): TypedEvent | undefined {
  try {
    const begun = doerOf(text);
    const known = typeOf(text);
    if (!begun || !known) return undefined;
    const { beginning, doer } = begun;
    const { type, payload: plain, rest } = known;
    const instantEnds = text.indexOf('"', beginning.length);
    const exerciseTime = instantAt(text, beginning.length, instantEnds);
    rest.lastIndex = instantEnds;
    const groups = rest.exec(text);
    if (!exerciseTime || !groups) return undefined;
    const { data: payload } = payloads[type].safeParse(plain.valueOf(groups, 2));
    if (!payload) return undefined;
    const behind = 2 + plain.groups;
    return {
      v: 1,
      seq: Number(groups[behind + 1]),
      prev: groups[behind],
      type,
      wall: groups[behind + 2],
      mono: Number(groups[1]),
      boot: doer.boot,
      exerciseTime,
      actor: doer.actor,
      payload,
    } as TypedEvent;
  } catch {
    return undefined;
  }
}
