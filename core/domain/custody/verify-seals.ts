import { canonicalJson } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import type { EventPayload } from './event';
import { sealRoot } from './seals';
import { exhibitPath, submissionPaths } from './submission-layout';
import type { ReadLog } from './verify-log';
import { digestOf, type Findings, type SubmissionBag } from './verify-parts';

/** How the seals stand at one entry of the log. */
interface Standing {
  /** Every seal that was put on so far: the exhibits that it is on, none once it is broken. */
  on: Map<string, readonly string[]>;
  /** The seal that each exhibit was last put under. */
  last: Map<string, string>;
}

/** Whether a seal could have been put on as the log says: a new number, over exhibits under no other seal, bound to what they are. */
function couldBeApplied(
  crypto: Cryptography,
  bag: SubmissionBag,
  { seal, exhibits, root, replaces }: EventPayload<'seal.applied'>,
  { on, last }: Standing,
): boolean {
  const before = exhibits.flatMap(({ number }) => last.get(number) ?? []);
  return (
    !on.has(seal) &&
    new Set(exhibits.map(({ number }) => number)).size === exhibits.length &&
    before.every((other) => on.get(other)?.length === 0) &&
    canonicalJson([...new Set(before)]) === canonicalJson(replaces) &&
    sealRoot(crypto, exhibits) === root &&
    exhibits.every(({ number, sha256 }) => digestOf(bag, exhibitPath(number, 'exhibit.json')) === sha256)
  );
}

/** Holds every numbered seal against the exhibits that it names and against the seals before it. */
export function verifySeals(
  crypto: Cryptography,
  bag: SubmissionBag,
  { events }: ReadLog,
  findings: Findings,
): void {
  const standing: Standing = { on: new Map(), last: new Map() };
  for (const { type, payload, seq } of events) {
    let right = true;
    if (type === 'seal.applied') {
      right = couldBeApplied(crypto, bag, payload, standing);
      const numbers = payload.exhibits.map(({ number }) => number);
      standing.on.set(payload.seal, numbers);
      for (const number of numbers) standing.last.set(number, payload.seal);
    } else if (type === 'seal.broken') {
      right = canonicalJson(standing.on.get(payload.seal) ?? []) === canonicalJson(payload.exhibits);
      standing.on.set(payload.seal, []);
    } else continue;
    if (right) continue;
    const where = { file: submissionPaths.log, event: seq };
    findings.add('exhibits', 'altered', 'numberedSealDiffers', where, { seal: payload.seal, event: seq });
  }
}
