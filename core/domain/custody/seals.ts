import { seatOf } from '../evidence/exhibit-number';
import type { Cryptography } from '../integrity/cryptography';
import { hexOf } from '../integrity/hex';
import { utf8Of } from '../text/utf8';
import type { EventPayload, TypedEvent } from './event';
import { exhibitPath } from './submission-layout';

/** An exhibit under a seal: its number, and the SHA-256 of its `exhibit.json`, which names the hash of every item. */
type Sealed = EventPayload<'seal.applied'>['exhibits'][number];

/** When something was done, by its entry in the log. */
interface SealMoment {
  seq: number;
  wall: string;
  exerciseTime: string;
}

/** A numbered seal as the log tells of it. */
export interface SealState extends EventPayload<'seal.applied'> {
  applied: SealMoment;
  broken: (SealMoment & { reason: string }) | null;
  /** The seals that later replaced this one. */
  replacedBy: string[];
}

/** Types of events that speak of seals. */
export const sealTypes = ['seal.applied', 'seal.broken'] as const satisfies readonly TypedEvent['type'][];

/** Number of a seat's seal, as it stands on the bag: `S-A3-0001` for the first of seat A3. */
export function sealNumber(seat: string, ordinal: number): string {
  return ['S', seatOf(seat), String(ordinal).padStart(4, '0')].join('-');
}

/**
 * What a seal is bound to: the SHA-256 of the list that `sha256sum` makes of the `exhibit.json` of each exhibit, in the order of the event.
 * Whoever has a submission computes it again with that tool alone.
 */
export function sealRoot(crypto: Pick<Cryptography, 'sha256'>, exhibits: readonly Sealed[]): string {
  const list = exhibits
    .map(({ number, sha256 }) => `${sha256}  ${exhibitPath(number, 'exhibit.json')}\n`)
    .join('');
  return hexOf(crypto.sha256(utf8Of(list)));
}

/** Every seal that a log speaks of, in the order in which they were put on. */
export function sealsOf(events: Iterable<TypedEvent>): SealState[] {
  const seals = new Map<string, SealState>();
  for (const { type, payload, seq, wall, exerciseTime } of events) {
    const at = { seq, wall, exerciseTime };
    if (type === 'seal.applied') {
      seals.set(payload.seal, { ...payload, applied: at, broken: null, replacedBy: [] });
      for (const before of payload.replaces) seals.get(before)?.replacedBy.push(payload.seal);
    } else if (type === 'seal.broken') {
      const seal = seals.get(payload.seal);
      if (seal) seal.broken = { ...at, reason: payload.reason };
    }
  }
  return [...seals.values()];
}

/** The seal that an exhibit is under now. */
export function unbrokenSeal(seals: readonly SealState[], number: string): SealState | undefined {
  return seals.find(({ broken, exhibits }) => !broken && exhibits.some((one) => one.number === number));
}

/** Broken seals that a new one over these exhibits replaces: of each exhibit the last one that it was under. */
export function replacedSeals(seals: readonly SealState[], numbers: readonly string[]): string[] {
  const last = numbers.flatMap((number) => {
    const seal = seals.findLast(({ exhibits }) => exhibits.some((one) => one.number === number));
    return seal?.broken ? [seal.seal] : [];
  });
  return [...new Set(last)];
}
