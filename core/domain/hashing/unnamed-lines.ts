import { algorithmsOfLength, type HashAlgorithm, notComputedOfLength } from './algorithm';
import type { FoundFile, ListCheck } from './check-list';
import { groupsOf } from './groups';
import type { ListedFile } from './hash-list';

/** The one digest of a line that names no function. */
const digestOf = ({ digests }: ListedFile) => Object.values(digests)[0] ?? '';

/** Files whose lines name no function though several give so many digits, by what may be meant, the commonest first. */
export function unnamedFiles(listed: readonly ListedFile[]): Map<readonly HashAlgorithm[], ListedFile[]> {
  const groups = groupsOf(
    listed.filter(({ unnamed }) => unnamed),
    (file) => [digestOf(file).length],
  );
  return new Map(
    [...groups]
      .map(([digits, files]) => [algorithmsOfLength(digits), files] as const)
      .filter(([may]) => may.length > 1),
  );
}

/** Which of the algorithms that are possible some listed file fits, as it was found; undefined where none does. */
export function algorithmOf(
  may: readonly HashAlgorithm[],
  listed: readonly ListedFile[],
  found: readonly FoundFile[],
): HashAlgorithm | undefined {
  const digests = new Map(listed.map((file) => [file.name, digestOf(file)]));
  return may.find((algorithm) =>
    found.some(
      (file) => file.digests[algorithm] !== undefined && file.digests[algorithm] === digests.get(file.name),
    ),
  );
}

/** The list with the digests of these files taken for ones of an algorithm. */
export function takenFor(
  algorithm: HashAlgorithm,
  files: readonly ListedFile[],
  listed: readonly ListedFile[],
): ListedFile[] {
  const those = new Set(files);
  return listed.map((file) =>
    those.has(file) ? { ...file, digests: { [algorithm]: digestOf(file) } } : file,
  );
}

/** How many files differ from lines that may be by a function that Hirz does not compute: whether they changed nobody can say. */
export function undecided(listed: readonly ListedFile[], check: ListCheck): number {
  if (perhapsOf(listed, check).length === 0) return 0;
  const unnamed = new Set(listed.filter((file) => file.unnamed).map(({ name }) => name));
  return check.changed.filter((name) => unnamed.has(name)).length;
}

/** Where no file fits a line that names no function: those that give so many digits and that Hirz does not compute. */
export function perhapsOf(listed: readonly ListedFile[], { matched, moved }: ListCheck): string[] {
  const fits = new Set([...matched, ...moved.map(({ from }) => from)]);
  const unnamed = listed.filter((file) => file.unnamed);
  if (unnamed.some(({ name }) => fits.has(name))) return [];
  return [...new Set(unnamed.flatMap((file) => notComputedOfLength(digestOf(file).length)))];
}
