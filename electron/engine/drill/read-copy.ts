import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyLine } from '../../../core/contract/drill';
import { readLine } from '../../../core/domain/custody/event-line';
import { submissionPaths } from '../../../core/domain/custody/submission-layout';
import { linesOf } from '../../../core/domain/text/lines';
import { type BagArchive, openBagArchive } from '../bag/bag-archive';
import { sha256Hex } from '../custody/node-cryptography';
import type { JobControl } from '../jobs/jobs';
import { hashFile } from '../objects/file-hash';

/** Octets of a file that are shown as text at most. */
const shown = 2 ** 20;

async function within<T>(path: string, read: (archive: BagArchive) => Promise<T>): Promise<T> {
  const archive = await openBagArchive(path);
  try {
    return await read(archive);
  } finally {
    await archive.close();
  }
}

/** Every file of a copy, in the order of its archive, and the archive's own SHA-256. Nothing is held against anything. */
export async function copyContents(path: string) {
  const { sha256 } = await hashFile(path, ['sha256']);
  return within(path, async ({ files }) => ({
    sha256,
    files: Array.from(files, ([file, { bytes }]) => ({ path: file, bytes })),
  }));
}

/** A text that people read: UTF-8 without control characters. */
function textOf(bytes: Buffer, whole: boolean): string | null {
  try {
    // A file that goes on may be cut off inside of a character.
    const text = new TextDecoder('utf-8', { fatal: whole }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** A file's text and digests, computed now. @throws HirzError `bagFileUnknown` */
export function copyText(path: string, file: string) {
  return within(path, async (archive) => {
    const sha256 = createHash('sha256');
    const sha512 = createHash('sha512');
    const kept: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of archive.stream(file)) {
      sha256.update(chunk);
      sha512.update(chunk);
      if (bytes < shown) kept.push(Buffer.from(chunk.subarray(0, shown - bytes)));
      bytes += chunk.length;
    }
    const whole = bytes <= shown;
    return {
      text: textOf(Buffer.concat(kept), whole),
      whole,
      bytes,
      sha256: sha256.digest('hex'),
      sha512: sha512.digest('hex'),
    };
  });
}

/** The lines of a copy's custody log as they stand in its file, each with its SHA-256. */
export function copyLog(path: string): Promise<CopyLine[]> {
  return within(path, async (archive) =>
    linesOf(await archive.read(submissionPaths.log)).lines.map((line, at) => {
      const read = readLine(line);
      const { seq, prev, type, wall } = read.ok ? read.event : {};
      const event =
        seq === undefined || prev === undefined || type === undefined || wall === undefined
          ? null
          : { seq, prev, type, wall };
      return { line: at + 1, sha256: sha256Hex(line), text: Buffer.from(line).toString('utf8'), event };
    }),
  );
}

/** Unpacks a copy into a new folder of this name, altered as it may be. The folder is gone again where it was cancelled. */
export function saveCopy(path: string, into: string, named: string, { signal, progress }: JobControl) {
  return within(path, async (archive) => {
    const { folder, name } = await newFolder(into, named);
    await archive.check({ into: folder, signal, onProgress: progress });
    return { folder: name, files: archive.files.size };
  });
}

/** A folder that was not there: with a number where the name is taken. */
async function newFolder(into: string, named: string): Promise<{ folder: string; name: string }> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? named : `${named} (${number})`;
    const folder = join(into, name);
    try {
      await mkdir(folder);
      return { folder, name };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
