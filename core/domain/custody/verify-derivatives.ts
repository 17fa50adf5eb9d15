import { derivativePath } from '../evidence/derivative';
import { canonicalJson } from '../integrity/canonical-json';
import { Derivatives, derivativesOf, type Made } from './derivatives';
import { derivativesPath, exhibitPath } from './submission-layout';
import type { ReadLog } from './verify-log';
import { type Findings, readCanonical, readOr, type SubmissionBag } from './verify-parts';

/** What the log has told up to some event: digests of each exhibit's items and working copies, by their paths. */
type Known = Map<string, Map<string, string>>;

/** A working copy is of something that was there before it, under a name that is its own, and holds what the log says. */
function checkMade(bag: SubmissionBag, { seq, payload }: Made, known: Known, findings: Findings): void {
  const { number, derivative, source, sourceSha256, operation, item } = payload;
  const file = exhibitPath(number, item.path);
  const params = { number, derivative, source, event: seq };
  const exhibit = known.get(number);
  if (exhibit?.get(source) !== sourceSha256)
    findings.add('exhibits', 'altered', 'derivativeSourceDiffers', { file, event: seq }, params);
  if (exhibit?.has(item.path) || item.path !== derivativePath(derivative, operation))
    findings.add('exhibits', 'altered', 'derivativeMisnamed', { file, event: seq }, params);
  exhibit?.set(item.path, item.sha256);
  const found = bag.files.get(file);
  const where = { number, item: item.path, event: seq };
  if (!found) findings.add('exhibits', 'altered', 'itemMissing', { file, event: seq }, where);
  else if (found.sha256 !== item.sha256 || found.bytes !== item.bytes)
    findings.add('exhibits', 'altered', 'itemDiffers', { file, event: seq }, where);
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
  const known: Known = new Map();
  for (const event of log.events) {
    if (event.type === 'exhibit.preserved' || event.type === 'exhibit.received') {
      const { number, items } = event.payload;
      known.set(number, new Map(items.map(({ path, sha256 }) => [path, sha256])));
    }
    if (event.type !== 'derivative.made') continue;
    checkMade(bag, event, known, findings);
    accounted.add(exhibitPath(event.payload.number, event.payload.item.path));
  }
  for (const expected of derivativesOf(log.events).values()) {
    await checkList(bag, expected, findings);
    accounted.add(derivativesPath(expected.exhibit));
  }
  return accounted;
}
