import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type BagFile, checkBag } from '../../../core/domain/bag/check-bag';
import { HirzError, type Problem } from '../../../core/domain/fault/fault';
import { createProblemList } from '../../../core/domain/fault/problem-list';
import type { FileRange, RangeDigest } from '../jobs/file-range';
import { type HashPool, type OnBytes, openHashPool } from '../jobs/hash-pool';
import { fileChunks } from './file-chunks';
import { newFiles } from './new-files';

export interface BagProgress {
  /** Octets done, and in all. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Hashes what is not unpacked; left out, the check opens its own. */
  pool?: HashPool;
}

export interface BagCheck {
  problems: Problem[];
  /** Problems beyond those listed. */
  more: number;
  /** Files of the bag, tag files included, and their octets. */
  files: number;
  bytes: number;
  /** Of `manifest-sha256.txt`: names the bag's content. Empty where there is none. */
  manifestSha256: string;
  /** Digest of every file. */
  digests: ReadonlyMap<string, BagFile>;
}

/** A bag's files, wherever they lie. */
export interface BagFiles {
  /** Name of the bag's folder. */
  readonly name: string;
  /** Every file's path, relative to the bag, and its size in octets. */
  readonly files: ReadonlyMap<string, { readonly bytes: number }>;
  /** A file's octets from `start`; a piece is to be used before the next is asked for. Unknown path: fault `bagFileUnknown`. */
  stream(path: string, start?: number): AsyncIterable<Uint8Array>;
  /** A whole file; over `limit` octets (64 MiB) fault `bagFileTooLarge`. */
  read(path: string, limit?: number): Promise<Buffer>;
  /** The first octets of a file, at most `limit`. */
  head(path: string, limit: number): Promise<Buffer>;
  /** Reads everything once and holds it against RFC 8493; with `into`, also writes the files below that folder and syncs them. What lies there whole already is not written again. */
  check(options?: BagProgress & { into?: string }): Promise<BagCheck>;
}

/** Texts that speak of the bag itself, read whole; no longer than this. */
const textLimit = 64 * 2 ** 20;

/** Where a bag's files lie, and how each is read. */
export interface BagSource extends Pick<BagFiles, 'name' | 'files' | 'stream'> {
  /** Where a file's octets lie as they are, and the CRC-32 that is stated of them; undefined where they must be unpacked. */
  rangeOf(path: string): (FileRange & { crc?: number }) | undefined;
  /** Whether a copy that an earlier check began at `target` is the whole file. */
  isWhole(target: string, path: string): Promise<boolean>;
}

/** Reading whole files and checking the bag, over any way of reading one. */
export function bagFiles({ name, files, stream, rangeOf, isWhole }: BagSource): BagFiles {
  async function read(file: string, limit = textLimit): Promise<Buffer> {
    if (sizeOf(files, file) > limit)
      throw new HirzError('bagFileTooLarge', {
        params: { path: file, limit },
        where: { file },
      });
    const chunks: Buffer[] = [];
    for await (const chunk of stream(file)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }

  async function head(file: string, limit: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of stream(file)) {
      chunks.push(Buffer.from(chunk.subarray(0, limit - bytes)));
      bytes += chunk.length;
      if (bytes >= limit) break;
    }
    return Buffer.concat(chunks);
  }

  async function check({
    onProgress,
    signal,
    into,
    pool: given,
  }: BagProgress & { into?: string } = {}): Promise<BagCheck> {
    const problems = createProblemList();
    const digests = new Map<string, BagFile>();
    const texts = new Map<string, string>();
    const total = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    const outputs = newFiles();
    let done = 0;
    const onBytes = (bytes: number) => {
      done += bytes;
      onProgress?.(done, total);
    };
    const pool = given ?? openHashPool(into === undefined ? { octets: total } : {}, { signal });
    try {
      const hashed = into === undefined ? hashRanges(pool) : new Map<string, Promise<BagFile>>();
      for (const [file, { bytes }] of files) {
        const found = hashed.get(file);
        if (found)
          await found.then((one) => digests.set(file, one)).catch((error) => damaged(file, bytes, error));
        else await checkFile(file, bytes);
      }
    } finally {
      if (!given) pool.close();
      await outputs.settled();
    }
    checkBag({ files: digests, text: (file) => texts.get(file) }, problems);
    return {
      problems: [...problems.items],
      more: problems.more,
      files: files.size,
      bytes: total,
      manifestSha256: digests.get('manifest-sha256.txt')?.sha256 ?? '',
      digests,
    };

    /** What is only to be hashed is hashed where it lies, the largest first, so that all threads end at about the same time. */
    function hashRanges(pool: HashPool): Map<string, Promise<BagFile>> {
      const bySize = [...files].sort(([, a], [, b]) => b.bytes - a.bytes);
      const hashed = bySize.flatMap(([file, { bytes }]) => {
        const range = isKept(file, bytes) ? undefined : rangeOf(file);
        return range ? [[file, hashRange(pool, { file, bytes, range, onBytes })] as const] : [];
      });
      // Each is waited for in its turn; until then nobody is to call its failure unheard.
      for (const [, one] of hashed) one.catch(() => {});
      return new Map(hashed);
    }

    function damaged(file: string, bytes: number, error: unknown): void {
      const detail = error instanceof HirzError ? error.fault.details[0] : undefined;
      if (detail?.code !== 'entryDamaged') throw error;
      problems.add(detail.code, detail.where);
      digests.set(file, { bytes, sha256: '', sha512: '' });
    }

    async function checkFile(file: string, bytes: number): Promise<void> {
      const keep = isKept(file, bytes);
      const kept: Buffer[] = [];
      const target = into === undefined ? undefined : join(into, ...file.split('/'));
      const there = target !== undefined && (await isWhole(target, file));
      const output = target === undefined || there ? undefined : await outputs.open(target);
      try {
        const sha256 = createHash('sha256');
        const sha512 = createHash('sha512');
        for await (const chunk of there ? unpacked(target, bytes) : stream(file)) {
          signal?.throwIfAborted();
          sha256.update(chunk);
          sha512.update(chunk);
          if (keep) kept.push(Buffer.from(chunk));
          output?.write(chunk);
          onBytes(chunk.length);
        }
        await output?.end();
        digests.set(file, {
          bytes,
          sha256: sha256.digest('hex'),
          sha512: sha512.digest('hex'),
        });
        if (keep) texts.set(file, decoded(Buffer.concat(kept)));
      } catch (error) {
        damaged(file, bytes, error);
      } finally {
        output?.close();
      }
    }
  }

  return { name, files, stream, read, head, check };
}

/** Texts that speak of the bag itself are looked into. */
function isKept(file: string, bytes: number): boolean {
  return !file.includes('/') && file.endsWith('.txt') && bytes <= textLimit;
}

/**
 * Digests of a file where it lies.
 * @throws HirzError `archiveRefused` with the detail `entryDamaged` where it is not as its archive states
 */
async function hashRange(
  pool: HashPool,
  {
    file,
    bytes,
    range: { crc, ...range },
    onBytes,
  }: { file: string; bytes: number; range: FileRange & { crc?: number }; onBytes: OnBytes },
): Promise<BagFile> {
  const digests: RangeDigest[] = crc === undefined ? ['sha256', 'sha512'] : ['sha256', 'sha512', 'crc'];
  const found = await pool.digest(range, digests, onBytes);
  const { sha256, sha512 } = found ?? {};
  if (sha256 === undefined || sha512 === undefined || found?.bytes !== bytes || found.crc !== crc)
    throw entryDamaged(file);
  return { bytes, sha256, sha512 };
}

/** What is said of a file that is not as its archive states. */
export function entryDamaged(file: string, archive = file, cause?: unknown): HirzError {
  const detail: Problem = { code: 'entryDamaged', params: {}, where: { file } };
  return new HirzError('archiveRefused', {
    params: { file: archive },
    where: { file },
    details: [detail],
    cause,
  });
}

/** Size of a file in octets. Unknown path: fault `bagFileUnknown`. */
export function sizeOf(files: BagFiles['files'], path: string): number {
  const found = files.get(path);
  if (!found) throw new HirzError('bagFileUnknown', { params: { path }, where: { file: path } });
  return found.bytes;
}

/** Octets of a file on disk, as `fileChunks` gives them. */
export async function* unpacked(path: string, bytes: number, start = 0): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    yield* fileChunks(handle, start, bytes - start);
  } finally {
    await handle.close();
  }
}

/** Text of a tag file; octets that are not UTF-8 give a text that no check accepts. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '\ufffd';
  }
}
