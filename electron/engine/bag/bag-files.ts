import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type BagFile, checkBag, ownTexts } from '../../../core/domain/bag/check-bag';
import { HirzError, type Problem } from '../../../core/domain/fault/fault';
import { createProblemList } from '../../../core/domain/fault/problem-list';
import { textOf } from '../../../core/domain/text/utf8';
import type { FileRange, RangeDigest } from '../jobs/file-range';
import { type HashPool, type OnBytes, openHashPool } from '../jobs/hash-pool';
import { othersTurn } from '../jobs/others-turn';
import { fileChunks, smallBytes, smallRange } from './file-chunks';
import { newFile, syncing } from './new-files';

export interface BagProgress {
  /** Octets done, and in all. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Hashes and unpacks what lies as it is; left out, the check opens its own. */
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

/** Files between two turns of the event loop: small ones are read without waiting for anything. */
const filesInTurn = 64;

/** Texts that speak of the bag itself, read whole; no longer than this. */
const textLimit = 64 * 2 ** 20;

/** What is stated of a file: its octets, and in an archive their CRC-32. */
interface StatedFile {
  readonly bytes: number;
  readonly crc?: number;
}

/** Where a bag's files lie, and how each is read. */
export interface BagSource extends Pick<BagFiles, 'name' | 'stream'> {
  readonly files: ReadonlyMap<string, StatedFile>;
  /** Where a file's octets lie as they are; undefined where they must be unpacked. */
  rangeOf(path: string): FileRange | undefined;
}

/** Reading whole files and checking the bag, over any way of reading one. */
export function bagFiles({ name, files, stream, rangeOf }: BagSource): BagFiles {
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
    const range = limit <= smallBytes && sizeOf(files, file) > limit ? rangeOf(file) : undefined;
    if (range?.handle) return smallRange(range.handle.fd, range.start ?? 0, limit);
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
    const outputs = syncing();
    let done = 0;
    const onBytes = (bytes: number) => {
      done += bytes;
      onProgress?.(done, total);
    };
    const pool = given ?? openHashPool({ octets: total }, { signal });
    try {
      const aside = filesAside();
      for (const [file, { bytes }] of files) {
        if (digests.size % filesInTurn === filesInTurn - 1) await othersTurn();
        try {
          digests.set(file, (await aside.get(file)) ?? (await readHere(file, bytes)));
        } catch (error) {
          damaged(file, bytes, error);
        }
      }
    } finally {
      if (!given) await pool.close();
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

    /**
     * What the pool hashes, and unpacks: the largest first, so that all threads end at about the same time. Small files that are not
     * unpacked are hashed here: asking a thread takes longer.
     */
    function filesAside(): Map<string, Promise<BagFile | undefined>> {
      const bySize = [...files].sort(([, a], [, b]) => b.bytes - a.bytes);
      const hashed = bySize
        .filter(([file, { bytes }]) => !isKept(file, bytes) && (into !== undefined || bytes > smallBytes))
        .map(([file, stated]) => [file, hashAside(file, stated)] as const);
      // Each is waited for in its turn; until then nobody is to call its failure unheard.
      for (const [, one] of hashed) one.catch(() => {});
      return new Map(hashed);
    }

    /** Undefined where a file is to be read here. */
    async function hashAside(file: string, stated: StatedFile): Promise<BagFile | undefined> {
      const target = targetOf(file);
      const there = target === undefined ? undefined : await wholeCopy(pool, target, stated);
      if (there) {
        onBytes(stated.bytes);
        return there;
      }
      const range = rangeOf(file);
      return range && hashRange(pool, { file, stated, range, target, onBytes });
    }

    function targetOf(file: string): string | undefined {
      return into === undefined ? undefined : join(into, ...file.split('/'));
    }

    function damaged(file: string, bytes: number, error: unknown): void {
      const detail = error instanceof HirzError ? error.fault.details[0] : undefined;
      if (detail?.code !== 'entryDamaged') throw error;
      problems.add(detail.code, detail.where);
      digests.set(file, { bytes, sha256: '', sha512: '' });
    }

    async function readHere(file: string, bytes: number): Promise<BagFile> {
      const keep = isKept(file, bytes);
      const kept: Buffer[] = [];
      const target = targetOf(file);
      const output = target === undefined ? undefined : newFile(target);
      try {
        const sha256 = createHash('sha256');
        const sha512 = createHash('sha512');
        for await (const chunk of stream(file)) {
          signal?.throwIfAborted();
          sha256.update(chunk);
          sha512.update(chunk);
          if (keep) kept.push(Buffer.from(chunk));
          output?.write(chunk);
          onBytes(chunk.length);
        }
        if (output) {
          await outputs.free();
          outputs.add(output.end());
        }
        if (keep) texts.set(file, decoded(Buffer.concat(kept)));
        return { bytes, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
      } finally {
        output?.close();
      }
    }
  }

  return { name, files, stream, read, head, check };
}

/** Texts that speak of the bag itself are looked into: these, however many others lie beside them. */
function isKept(file: string, bytes: number): boolean {
  return ownTexts.has(file) && bytes <= textLimit;
}

/** Digests of a copy that an earlier check began at `target`, where it is the whole file; known only where a CRC-32 is stated. */
async function wholeCopy(
  pool: HashPool,
  target: string,
  { bytes, crc }: StatedFile,
): Promise<BagFile | undefined> {
  if (crc === undefined || statSync(target, { throwIfNoEntry: false })?.size !== bytes) return undefined;
  const found = await pool.digest({ path: target }, ['sha256', 'sha512', 'crc']);
  const { sha256, sha512 } = found ?? {};
  if (sha256 === undefined || sha512 === undefined || found?.bytes !== bytes || found.crc !== crc)
    return undefined;
  return { bytes, sha256, sha512 };
}

/**
 * Digests of a file where it lies, which is written to `target` on the way where one is given.
 * @throws HirzError `archiveRefused` with the detail `entryDamaged` where it is not as its archive states
 */
async function hashRange(
  pool: HashPool,
  {
    file,
    stated: { bytes, crc },
    range,
    target,
    onBytes,
  }: { file: string; stated: StatedFile; range: FileRange; target: string | undefined; onBytes: OnBytes },
): Promise<BagFile> {
  const digests: RangeDigest[] = crc === undefined ? ['sha256', 'sha512'] : ['sha256', 'sha512', 'crc'];
  const found =
    target === undefined
      ? await pool.digest(range, digests, onBytes)
      : await pool.copy(range, target, digests, onBytes);
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
    return textOf(bytes);
  } catch {
    return '\ufffd';
  }
}
