import { createHash } from 'node:crypto';
import { mkdir, open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type BagFile, checkBag } from '../../../core/domain/bag/check-bag';
import { HirzError, type Problem } from '../../../core/domain/fault/fault';
import { createProblemList } from '../../../core/domain/fault/problem-list';
import { type ArchiveFile, type ArchiveLimits, defaultArchiveLimits, listArchive } from './archive-listing';
import { fileChunks } from './file-chunks';

export interface BagProgress {
  /** Octets done, and in all. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
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

/** A zip with one bag in it whose listing was found safe. Nothing is unpacked unless it is asked for. */
export interface BagArchive {
  /** Name of the top folder. */
  readonly name: string;
  /** Size of the zip in octets. */
  readonly bytes: number;
  /** Every file's path, relative to the bag, and its size in octets. */
  readonly files: ReadonlyMap<string, { readonly bytes: number }>;
  /**
   * A file's octets from `start`; a piece is to be used before the next is asked for. Unknown path: fault `bagFileUnknown`.
   * A file that is read from its beginning is held against its size and CRC.
   */
  stream(path: string, start?: number): AsyncIterable<Uint8Array>;
  /** A whole file; over `limit` octets (64 MiB) fault `bagFileTooLarge`. */
  read(path: string, limit?: number): Promise<Buffer>;
  /** The first octets of a file, at most `limit`. */
  head(path: string, limit: number): Promise<Buffer>;
  /** Reads everything once and holds it against RFC 8493; with `into`, also writes the files below that folder and syncs them. What lies there whole already is not written again. */
  check(options?: BagProgress & { into?: string }): Promise<BagCheck>;
  /** Unpacks below a new folder; a bag with problems throws `bagDamaged` with them. */
  extract(folder: string, options?: BagProgress): Promise<BagCheck>;
  close(): Promise<void>;
}

/** Texts that speak of the bag itself, read whole; no longer than this. */
const textLimit = 64 * 2 ** 20;

/**
 * Opens a zip with one bag. Everything about its listing that could harm is refused before a file is read:
 * fault `archiveRefused`, with a detail for each entry at fault.
 */
export async function openBagArchive(path: string, limits: Partial<ArchiveLimits> = {}): Promise<BagArchive> {
  const { name, files, zip, handle } = await listArchive(path, {
    ...defaultArchiveLimits,
    ...limits,
  });
  const { size } = await handle.stat();

  function find(file: string): ArchiveFile {
    const found = files.get(file);
    if (!found)
      throw new HirzError('bagFileUnknown', {
        params: { path: file },
        where: { file },
      });
    return found;
  }

  async function* stream(file: string, start = 0): AsyncGenerator<Uint8Array> {
    const found = find(file);
    const stored = found.entry.compressionMethod === 0;
    if (start > 0 && stored) {
      yield* fileChunks(handle, found.dataStart + start, found.bytes - start);
      return;
    }
    let skip = start;
    for await (const chunk of wholeStream(found)) {
      if (skip < chunk.length) yield chunk.subarray(skip);
      skip = Math.max(0, skip - chunk.length);
    }
  }

  async function* wholeStream(found: ArchiveFile): AsyncGenerator<Uint8Array> {
    const file = found.path;
    let crc = 0;
    let bytes = 0;
    try {
      const chunks =
        found.entry.compressionMethod === 0
          ? fileChunks(handle, found.dataStart, found.bytes)
          : ((await zip.openReadStreamPromise(found.entry)) as AsyncIterable<Uint8Array>);
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > found.bytes) throw new Error('more octets than stated');
        crc = crc32(chunk, crc);
        yield chunk;
      }
      if (bytes !== found.bytes || crc !== found.crc) throw new Error('wrong size or CRC');
    } catch (error) {
      if (error instanceof HirzError || isSystemError(error)) throw error;
      const detail: Problem = {
        code: 'entryDamaged',
        params: {},
        where: { file },
      };
      throw new HirzError('archiveRefused', {
        params: { file: basename(path) },
        where: { file },
        details: [detail],
        cause: error,
      });
    }
  }

  async function read(file: string, limit = textLimit): Promise<Buffer> {
    if (find(file).bytes > limit)
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
  }: BagProgress & { into?: string } = {}): Promise<BagCheck> {
    const problems = createProblemList();
    const digests = new Map<string, BagFile>();
    const texts = new Map<string, string>();
    const total = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    for (const { path: file, bytes } of files.values()) {
      const keep = !file.includes('/') && file.endsWith('.txt') && bytes <= textLimit;
      const kept: Buffer[] = [];
      const target = into === undefined ? undefined : join(into, ...file.split('/'));
      const there = target !== undefined && (await isWhole(target, find(file)));
      const output = target === undefined || there ? undefined : await newFile(target);
      try {
        const sha256 = createHash('sha256');
        const sha512 = createHash('sha512');
        for await (const chunk of there ? unpacked(target, bytes) : stream(file)) {
          signal?.throwIfAborted();
          sha256.update(chunk);
          sha512.update(chunk);
          if (keep) kept.push(Buffer.from(chunk));
          await output?.writeFile(chunk);
          done += chunk.length;
          onProgress?.(done, total);
        }
        await output?.datasync();
        digests.set(file, {
          bytes,
          sha256: sha256.digest('hex'),
          sha512: sha512.digest('hex'),
        });
        if (keep) texts.set(file, decoded(Buffer.concat(kept)));
      } catch (error) {
        const detail = error instanceof HirzError ? error.fault.details[0] : undefined;
        if (detail?.code !== 'entryDamaged') throw error;
        problems.add(detail.code, detail.where);
        digests.set(file, { bytes, sha256: '', sha512: '' });
      } finally {
        await output?.close();
      }
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
  }

  return {
    name,
    bytes: size,
    files,
    stream,
    read,
    head,
    check,
    async extract(folder, options = {}) {
      const result = await check({ ...options, into: folder });
      if (result.problems.length > 0) {
        throw new HirzError('bagDamaged', {
          params: { file: basename(path) },
          where: { file: basename(path) },
          details: result.problems,
        });
      }
      return result;
    },
    async close() {
      zip.close();
      await handle.close();
    },
  };
}

/** Opens a file for writing from its beginning; what an unpacking that was cut off left of it is gone. */
async function newFile(path: string) {
  await mkdir(dirname(path), { recursive: true });
  return open(path, 'w');
}

/** Whether an earlier unpacking wrote the file to its end: it has the size and the CRC that the archive states. */
async function isWhole(path: string, { bytes, crc }: ArchiveFile): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size !== bytes) return false;
  let counted = 0;
  for await (const chunk of unpacked(path, bytes)) counted = crc32(chunk, counted);
  return counted === crc;
}

async function* unpacked(path: string, bytes: number): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    yield* fileChunks(handle, 0, bytes);
  } finally {
    await handle.close();
  }
}

/** The disk's own errors (EIO) say nothing about the archive. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Text of a tag file; octets that are not UTF-8 give a text that no check accepts. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '\ufffd';
  }
}
