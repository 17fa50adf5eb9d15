import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type BagFile, checkBag } from '../../../core/domain/bag/check-bag';
import { HirzError, type Problem } from '../../../core/domain/fault/fault';
import { createProblemList } from '../../../core/domain/fault/problem-list';
import { fileChunks } from './file-chunks';
import { newFiles } from './new-files';

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
  /** Whether a copy that an earlier check began at `target` is the whole file. */
  isWhole(target: string, path: string): Promise<boolean>;
}

/** Reading whole files and checking the bag, over any way of reading one. */
export function bagFiles({ name, files, stream, isWhole }: BagSource): BagFiles {
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
  }: BagProgress & { into?: string } = {}): Promise<BagCheck> {
    const problems = createProblemList();
    const digests = new Map<string, BagFile>();
    const texts = new Map<string, string>();
    const total = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    const outputs = newFiles();
    let done = 0;
    try {
      for (const [file, { bytes }] of files) await checkFile(file, bytes);
    } finally {
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

    async function checkFile(file: string, bytes: number): Promise<void> {
      const keep = !file.includes('/') && file.endsWith('.txt') && bytes <= textLimit;
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
          done += chunk.length;
          onProgress?.(done, total);
        }
        await output?.end();
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
        output?.close();
      }
    }
  }

  return { name, files, stream, read, head, check };
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
