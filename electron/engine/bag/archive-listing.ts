import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { createPathClashes, pathFault } from '../../../core/domain/bag/bag-path';
import { HirzError, type Problem } from '../../../core/domain/fault/fault';
import { createProblemList, type ProblemList } from '../../../core/domain/fault/problem-list';
import { textOf } from '../../../core/domain/text/utf8';
import { visibleName } from '../../../core/domain/text/visible-name';
import { reading } from '../reading';
import { type EntryRange, firstDoubtfulOctet, headersAgree, rangeOf } from './archive-layout';
import { ArchiveReader } from './archive-reader';

/** What an archive may be at most. */
export interface ArchiveLimits {
  entries: number;
  /** Octets of all files together, unpacked. */
  bytes: number;
  /** Octets unpacked for one octet packed, for files over 1 MiB. */
  ratio: number;
}

export const defaultArchiveLimits: ArchiveLimits = {
  entries: 200_000,
  bytes: 16 * 2 ** 30,
  ratio: 250,
};

/** A file of an archive whose listing was found safe. Offsets and sizes in octets. */
export interface ArchiveFile {
  /** Relative to the bag: without the top folder. */
  path: string;
  bytes: number;
  crc: number;
  entry: Entry;
  dataStart: number;
}

export interface ArchiveListing {
  name: string;
  files: ReadonlyMap<string, ArchiveFile>;
  zip: ZipFile;
  handle: FileHandle;
}

const deflated = 8;
const modeMask = 0o170000;
const modeFile = 0o100000;
const modeFolder = 0o040000;

/**
 * Reads a zip's directory and refuses whatever another program could unpack into something else than it shows:
 * see the rows on archives in docs/threat-model.md. Throws `archiveRefused` with the entries as details; nothing was unpacked.
 */
export async function listArchive(path: string, limits: ArchiveLimits): Promise<ArchiveListing> {
  const file = basename(path);
  const handle = await reading(file, open(path, 'r'));
  let zip: ZipFile | undefined;
  try {
    const { size } = await handle.stat();
    zip = await yauzl
      .fromRandomAccessReaderPromise(new ArchiveReader(handle), size, {
        autoClose: false,
        decodeStrings: false,
        validateEntrySizes: true,
      })
      .catch((error: unknown) =>
        refuse(
          file,
          [
            {
              code: size === 0 ? 'zipEmpty' : 'notZip',
              params: {},
              where: { file },
            },
          ],
          error,
        ),
      );
    if (zip.entryCount > limits.entries) {
      refuse(file, [
        {
          code: 'zipTooManyEntries',
          params: { limit: limits.entries },
          where: { file },
        },
      ]);
    }
    const problems = createProblemList();
    const start = placeIn(zip);
    const { name, files, ranges } = await readEntries(zip, limits, problems, file);
    if (problems.total === 0) {
      const directory = { start, end: placeIn(zip), entries: zip.entryCount };
      const octet = await firstDoubtfulOctet(handle, size, ranges, directory);
      if (octet !== undefined) problems.add('zipTwoWays', { file }, { octet });
    }
    if (problems.total > 0) refuse(file, problems.items);
    return { name, files, zip, handle };
  } catch (error) {
    zip?.close();
    await handle.close();
    throw error;
  }
}

/** Octet of the directory at which yauzl reads on; its types call it a boolean. */
function placeIn(zip: ZipFile): number {
  return Number(zip.readEntryCursor);
}

function refuse(file: string, details: readonly Problem[], cause?: unknown): never {
  throw new HirzError('archiveRefused', {
    params: { file },
    where: { file },
    details: [...details],
    cause,
  });
}

async function readEntries(
  zip: ZipFile,
  limits: ArchiveLimits,
  problems: ProblemList,
  file: string,
): Promise<{ name: string; files: Map<string, ArchiveFile>; ranges: EntryRange[] }> {
  const files = new Map<string, ArchiveFile>();
  const clashes = createPathClashes();
  const ranges: EntryRange[] = [];
  const tops = new Set<string>();
  const folders = new Set<string>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry, problems);
      if (name === undefined) continue;
      const header = await zip.readLocalFileHeaderPromise(entry);
      if (!headersAgree(entry, header)) problems.add('entryAmbiguous', { file: name });
      checkKind(entry, name, limits, problems);
      ranges.push(rangeOf(entry, header, name));
      total += entry.uncompressedSize;
      if (total > limits.bytes)
        refuse(file, [
          {
            code: 'zipTooLarge',
            params: { limit: limits.bytes },
            where: { file: name },
          },
        ]);

      const slash = name.indexOf('/');
      tops.add(slash === -1 ? name : name.slice(0, slash));
      if (name.endsWith('/')) {
        const folder = name.slice(0, -1);
        if (folders.has(folder)) problems.add('entryDuplicate', { file: name });
        folders.add(folder);
        continue;
      }
      if (slash === -1) {
        problems.add('entryOutsideBag', { file: name });
        continue;
      }
      const other = clashes.add(name);
      if (other === name) problems.add('entryDuplicate', { file: name });
      else if (other !== undefined) problems.add('entryClash', { file: name }, { other });
      const path = name.slice(slash + 1);
      files.set(path, {
        path,
        bytes: entry.uncompressedSize,
        crc: entry.crc32,
        entry,
        dataStart: header.fileDataStart,
      });
    }
  } catch (error) {
    if (error instanceof HirzError) throw error;
    refuse(file, [...problems.items, { code: 'zipDamaged', params: {}, where: { file } }], error);
  }
  for (const folder of folders) {
    const other = folder.includes('/') ? clashes.add(`${folder}/.`) : undefined;
    if (other !== undefined) problems.add('entryClash', { file: `${folder}/` }, { other });
  }
  findOverlaps(ranges, problems);
  if (files.size === 0 && problems.total === 0) problems.add('zipEmpty', { file });
  const [name = ''] = tops;
  if (tops.size > 1 && problems.total === 0)
    problems.add('bagTopFolder', { file }, { folders: [...tops].slice(0, 5).join(', ') });
  return { name, files, ranges };
}

/** The entry's name as UTF-8; undefined, and a problem, where it is unsafe or could be read in two ways. */
function entryName(entry: Entry, problems: ProblemList): string | undefined {
  let name: string;
  try {
    name = textOf(entry.fileNameRaw);
  } catch {
    problems.add('entryNameEncoding', {
      file: visible(entry.fileNameRaw.toString('latin1')),
    });
    return undefined;
  }
  const declaredUtf8 = (entry.generalPurposeBitFlag & 0x0800) !== 0;
  const ascii = entry.fileNameRaw.every((octet) => octet < 0x80);
  if (!ascii && !declaredUtf8) {
    problems.add('entryNameEncoding', { file: visible(name) });
    return undefined;
  }
  const fault = pathFault(name.endsWith('/') ? name.slice(0, -1) : name);
  if (fault !== undefined) {
    problems.add(fault, { file: visible(name) });
    return undefined;
  }
  return name;
}

/** As much of a name as a message shows, what could not be seen in it as escapes. */
function visible(name: string): string {
  return visibleName(name.slice(0, 240));
}

function checkKind(entry: Entry, name: string, limits: ArchiveLimits, problems: ProblemList): void {
  const where = { file: name };
  const folder = name.endsWith('/');
  const mode = (entry.externalFileAttributes >>> 16) & modeMask;
  if (mode !== 0 && mode !== (folder ? modeFolder : modeFile)) problems.add('entrySpecial', where);
  if (entry.isEncrypted() || (entry.generalPurposeBitFlag & 0x2041) !== 0)
    problems.add('entryEncrypted', where);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== deflated) {
    problems.add('entryCompression', where, {
      method: entry.compressionMethod,
    });
  }
  if (folder && entry.uncompressedSize > 0) problems.add('entrySpecial', where);
  if (entry.uncompressedSize > 2 ** 20 && entry.uncompressedSize > entry.compressedSize * limits.ratio) {
    problems.add('entryBomb', where, { ratio: limits.ratio });
  }
}

/** Puts them in the order in which they lie, and finds those that lie over another. */
function findOverlaps(ranges: EntryRange[], problems: ProblemList): void {
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  let before: EntryRange | undefined;
  for (const range of ranges) {
    if (before && range.start < before.end)
      problems.add('entryOverlap', { file: range.name }, { other: before.name });
    if (!before || range.end > before.end) before = range;
  }
}
