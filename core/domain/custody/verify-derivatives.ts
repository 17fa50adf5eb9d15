import { derivativePath } from '../evidence/derivative';
import { canonicalJson } from '../integrity/canonical-json';
import { Derivatives, derivativesOf, type Made } from './derivatives';
import type { TypedEvent } from './event';
import { makesExhibit } from './exhibit-events';
import { derivativesPath, exhibitPath } from './submission-layout';
import type { ReadLog } from './verify-log';
import { lostFiles } from './verify-losses';
import { checkItem, type Findings, readCanonical, readOr, type SubmissionBag } from './verify-parts';

/** What the log has told up to some event: digests of each exhibit's items and working copies, by their paths. */
type Known = Map<string, Map<string, string>>;

/** A working copy is of something that was there before it, under a name that is its own. */
function checkOrigin({ seq, payload }: Made, known: Known, file: string, findings: Findings): void {
  const { number, derivative, source, sourceSha256, operation, item } = payload;
  const params = { number, derivative, source, event: seq };
  const exhibit = known.get(number);
  if (exhibit?.get(source) !== sourceSha256)
    findings.add('exhibits', 'altered', 'derivativeSourceDiffers', { file, event: seq }, params);
  if (exhibit?.has(item.path) || item.path !== derivativePath(derivative, operation))
    findings.add('exhibits', 'altered', 'derivativeMisnamed', { file, event: seq }, params);
  exhibit?.set(item.path, item.sha256);
}

/** Every working copy that a log tells of, in its order, held against what the log told before it. */
function checkOrigins(
  events: readonly TypedEvent[],
  fileOf: (made: Made) => string,
  findings: Findings,
): Made[] {
  const known: Known = new Map();
  return events.flatMap((event) => {
    if (makesExhibit(event)) {
      const { number, items } = event.payload;
      known.set(number, new Map(items.map(({ path, sha256 }) => [path, sha256])));
    }
    if (event.type !== 'derivative.made') return [];
    checkOrigin(event, known, fileOf(event), findings);
    return [event];
  });
}

async function checkList(bag: SubmissionBag, expected: Derivatives, findings: Findings): Promise<void> {
  const file = derivativesPath(expected.exhibit);
  const bytes = await readOr(bag, file);
  const found = bytes && readCanonical(bytes, Derivatives);
  if (!found || canonicalJson(found) !== canonicalJson(expected))
    findings.add('exhibits', 'altered', 'derivativesDiffer', { file }, { number: expected.exhibit });
}

/**
 * Holds every working copy against the log: its own file by hash, its source by the hash that it names, and the list beside them.
 * Returns the paths that the log accounts for.
 */
export async function verifyDerivatives(
  bag: SubmissionBag,
  log: ReadLog,
  findings: Findings,
): Promise<Set<string>> {
  const accounted = new Set<string>();
  const fileOf = ({ payload: { number, item } }: Made) => exhibitPath(number, item.path);
  const lost = lostFiles(log.events);
  for (const made of checkOrigins(log.events, fileOf, findings)) {
    const { number, item } = made.payload;
    if (!lost.has(fileOf(made))) checkItem(bag, { number, item, event: made.seq }, findings);
    accounted.add(fileOf(made));
  }
  for (const expected of derivativesOf(log.events).values()) {
    if (bag.withheld?.has(derivativesPath(expected.exhibit))) continue;
    await checkList(bag, expected, findings);
    accounted.add(derivativesPath(expected.exhibit));
  }
  return accounted;
}

/**
 * Holds what a hand-over's entries say of working copies against those entries alone: the copies stayed with the giver.
 * @param file that the entries are in, to be named in findings
 */
export function verifyLeftBehind(events: readonly TypedEvent[], file: string, findings: Findings): void {
  checkOrigins(events, () => file, findings);
}
