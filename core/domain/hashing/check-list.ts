import { groupsOf } from './groups';
import type { ListedFile } from './hash-list';

/** A file as it lies in the folder now, with the digests that the list needs. */
export type FoundFile = ListedFile & { bytes: number };

/** A folder held against a list. Every file of either is in exactly one of these. */
export interface ListCheck {
  matched: string[];
  changed: string[];
  /** Listed, and neither under its name nor under another. */
  missing: string[];
  /** There, and not listed. */
  added: string[];
  /** Listed under one name, found whole under another. */
  moved: { from: string; to: string }[];
}

/** Equal in every digest that the list gives, and in size where it gives that. */
function agrees(listed: ListedFile, found: FoundFile): boolean {
  if (listed.bytes !== undefined && listed.bytes !== found.bytes) return false;
  return Object.entries(listed.digests).every(
    ([algorithm, digest]) => found.digests[algorithm as keyof ListedFile['digests']] === digest,
  );
}

/** Holds what was found against what is listed. A file that is gone and lies whole under a name that nobody listed has moved. */
export function checkList(listed: readonly ListedFile[], found: readonly FoundFile[]): ListCheck {
  const check: ListCheck = { matched: [], changed: [], missing: [], added: [], moved: [] };
  const there = new Map(found.map((file) => [file.name, file]));
  const gone: ListedFile[] = [];
  for (const file of listed) {
    const now = there.get(file.name);
    if (!now) gone.push(file);
    else if (agrees(file, now)) check.matched.push(file.name);
    else check.changed.push(file.name);
  }
  const names = new Set(listed.map(({ name }) => name));
  const unlisted = found.filter(({ name }) => !names.has(name));
  const taken = new Set<string>();
  const digestOf = (file: ListedFile) =>
    Object.entries(file.digests).map(([name, digest]) => `${name}:${digest}`);
  // The first of equal files stands last: it is taken from there, however many there are.
  const byDigest = groupsOf(unlisted.toReversed(), digestOf);
  for (const file of gone) {
    const [key = ''] = digestOf(file);
    const candidates = byDigest.get(key) ?? [];
    const at = candidates.findLastIndex((one) => !taken.has(one.name) && agrees(file, one));
    const [to] = at === -1 ? [] : candidates.splice(at, 1);
    if (to) {
      taken.add(to.name);
      check.moved.push({ from: file.name, to: to.name });
    } else check.missing.push(file.name);
  }
  check.added.push(...unlisted.filter(({ name }) => !taken.has(name)).map(({ name }) => name));
  return check;
}
