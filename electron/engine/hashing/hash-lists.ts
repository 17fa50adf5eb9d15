import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { CheckedHashList, MadeHashList } from '../../../core/contract/hashing';
import { HirzError } from '../../../core/domain/fault/fault';
import type { HashAlgorithm } from '../../../core/domain/hashing/algorithm';
import { checkList } from '../../../core/domain/hashing/check-list';
import {
  type ListedFile,
  type ListFormat,
  listAlgorithms,
  readList,
  writeList,
} from '../../../core/domain/hashing/hash-list';
import {
  algorithmOf,
  perhapsOf,
  takenFor,
  undecided,
  unnamedFiles,
} from '../../../core/domain/hashing/unnamed-lines';
import { type JobControl, unwatched } from '../jobs/jobs';
import { reading } from '../reading';
import { type FolderFile, folderFiles } from './folder-files';
import { hashFolder } from './hash-folder';
import { listText } from './list-text';

/** Longest list that is read, octets; names that are shown of each kind; characters of a list that are shown. */
const longest = 64 * 1024 * 1024;
const shown = 200;
const previewed = 8_000;

/** The list of a folder as text, and what is told of it. `softwareName` is named in hashdeep's header as what made it. */
export async function makeHashList(
  folder: string,
  { format, softwareName }: { format: ListFormat; softwareName: string },
  control: JobControl,
): Promise<{ text: string; made: MadeHashList }> {
  const { files, skipped, unread } = await folderFiles(folder, control.signal);
  const { found, unread: refused } = await hashFolder(files, () => listAlgorithms[format], control);
  const text = writeList(format, found, { folder, softwareName });
  return {
    text,
    made: {
      format,
      folder: basename(folder),
      files: found.length,
      bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
      sha256: createHash('sha256').update(text).digest('hex'),
      preview: text.length > previewed ? text.slice(0, text.lastIndexOf('\n', previewed) + 1) : text,
      whole: text.length <= previewed,
      skipped: skipped.slice(0, shown),
      unread: [...unread, ...refused].sort().slice(0, shown),
    },
  };
}

/** Files that are hashed in every way that a list may mean. */
const tried = 3;

/** The list, its lines that name no algorithm taken for what the smallest of their files are by: `b3sum` and `sha256sum` write the same lines. */
async function toldByFiles(
  listed: readonly ListedFile[],
  files: readonly FolderFile[],
  { signal }: JobControl,
): Promise<ListedFile[]> {
  let told = [...listed];
  for (const [may, of] of unnamedFiles(listed)) {
    const names = new Set(of.map(({ name }) => name));
    const smallest = files
      .filter(({ name }) => names.has(name))
      .sort((a, b) => a.bytes - b.bytes)
      .slice(0, tried);
    const { found } = await hashFolder(smallest, () => may, { ...unwatched(), signal });
    const algorithm = algorithmOf(may, of, found);
    if (algorithm) told = takenFor(algorithm, of, told);
  }
  return told;
}

/** A name and those of the folders that it lies in, outermost first. */
function pathTo(name: string): string[] {
  const parts = name.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Tells whether a name is one of these or lies in a folder that is. */
function within(names: readonly string[]): (name: string) => boolean {
  const all = new Set(names);
  return (name) => pathTo(name).some((one) => all.has(one));
}

/** Holds a folder against a list. The list itself, where it lies in the folder, is none of the folder's files. @throws HirzError `listTooLarge`, `listEmpty`, `listNotComputed`, `notReadable` */
export async function checkHashList(
  list: string,
  folder: string,
  control: JobControl,
): Promise<CheckedHashList> {
  if ((await stat(list)).size > longest)
    throw new HirzError('listTooLarge', { params: { file: basename(list) } });
  const { form, files: read, bad } = readList(listText(await reading(basename(list), readFile(list))));
  const notComputed = [
    ...new Set(bad.flatMap((line) => (line.why === 'notComputed' ? [line.algorithm] : []))),
  ];
  if (read.length === 0)
    throw new HirzError(notComputed.length > 0 ? 'listNotComputed' : 'listEmpty', {
      params: { file: basename(list), bad: bad.length, algorithms: notComputed.join(', ') },
      where: { file: basename(list), ...(bad[0] && { line: bad[0].line }) },
    });
  const { files, skipped, unread } = await folderFiles(folder, control.signal);
  const names = new Set(read.map(({ name }) => name));
  // What only a bad line names is neither checked nor new.
  const unchecked = new Set(bad.flatMap((line) => ('name' in line ? [line.name] : [])));
  const there = files.filter(
    ({ path, name }) => resolve(path) !== resolve(list) && (names.has(name) || !unchecked.has(name)),
  );
  const listed = await toldByFiles(read, there, control);
  const named = new Map(listed.map((file) => [file.name, Object.keys(file.digests) as HashAlgorithm[]]));
  // A file that nobody lists may be one that moved: it needs whatever any line gives.
  const all = [...new Set([...named.values()].flat())];
  const { found, unread: refused } = await hashFolder(there, ({ name }) => named.get(name) ?? all, control);
  const notRead = [...unread, ...refused].sort();
  const isLink = within(skipped);
  const isUnread = within(notRead);
  const links = listed.map(({ name }) => name).filter(isLink);
  const comparable = listed.filter(({ name }) => !isLink(name) && !isUnread(name));
  const check = checkList(comparable, found);
  const { matched, changed, missing, moved } = check;
  // What nobody lists is new whether or not it could be read.
  const known = new Set([...names, ...unchecked].flatMap(pathTo));
  const added = [...check.added, ...notRead.filter((name) => !known.has(name))].sort();
  return {
    list: basename(list),
    folder: basename(folder),
    form,
    listed: listed.length,
    counts: {
      matched: matched.length,
      changed: changed.length,
      missing: missing.length,
      added: added.length,
      moved: moved.length,
      bad: bad.length,
    },
    notHashed: listed.length - comparable.length,
    changed: changed.slice(0, shown),
    missing: missing.slice(0, shown),
    added: added.slice(0, shown),
    moved: moved.slice(0, shown),
    bad: bad.slice(0, shown),
    leftOut: { skipped: links.length, unread: notRead.length },
    skipped: links.slice(0, shown),
    unread: notRead.slice(0, shown),
    notComputed,
    perhaps: perhapsOf(comparable, check),
    undecided: undecided(comparable, check),
  };
}
