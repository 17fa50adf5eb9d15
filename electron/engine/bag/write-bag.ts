import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { createPathClashes, pathFault } from '../../../core/domain/bag/bag-path';
import { bagDeclaration, formatBagInfo, payloadOxum } from '../../../core/domain/bag/bag-texts';
import { formatManifest } from '../../../core/domain/bag/manifest';
import { type HashPool, openHashPool } from '../jobs/hash-pool';
import { partialName, syncFolder } from '../storage/durable-file';
import { fileChunks } from './file-chunks';
import { createZipWriter, type ZipWriter } from './zip-writer';

/** One file of the payload. `path` is relative to the bag and begins with `data/`. */
export interface BagPayload {
  path: string;
  /** `chunks` come while they are written; where nobody knows before how many octets they are, they must be less than 4 GiB. */
  source:
    | { bytes: Uint8Array }
    | { file: string }
    | { chunks: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>; size?: number };
}

export interface WriteBagOptions {
  /** Path of the zip. What stood there is replaced once the new one is whole and synced. */
  to: string;
  /** Name of the bag's folder, the only one at the top of the zip. */
  name: string;
  payload: readonly BagPayload[];
  /** Lines of `bag-info.txt`; `Payload-Oxum` is added. */
  info: readonly (readonly [string, string])[];
  /** Makes further tag files from the texts of the two payload manifests: signatures. */
  tagFiles?: (manifests: { sha256: string; sha512: string }) => { path: string; bytes: Uint8Array }[];
  /** Time put on every entry. */
  modified: Date;
  /** Octets of the payload written, and in all; what is made while it is written counts once it is there. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Program of the threads that hash, as for `openHashPool`. */
  program?: string;
}

export interface WrittenBag {
  bytes: number;
  /** Of the zip. */
  sha256: string;
  /** Of `manifest-sha256.txt`: names the bag's content. */
  manifestSha256: string;
}

/**
 * Writes a BagIt 1.0 bag (RFC 8493) as a zip of stored entries, in one read of every file. Equal input gives equal bytes.
 * Whole or not at all: a temporary file beside `to`, synced, then renamed. Paths that another system could not
 * unpack are a programming error (TypeError).
 */
export async function writeBag(options: WriteBagOptions): Promise<WrittenBag> {
  const partial = partialName(options.to);
  try {
    const handle = await open(partial, 'wx+');
    let written: WrittenBag;
    try {
      written = await fill(handle, partial, options);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, options.to);
    await syncFolder(dirname(options.to));
    return written;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Octets that are written and wait to be hashed, at most: they are still in memory then. */
const mostWaiting = 64 * 2 ** 20;

/** Octets after which what was written is sent to the disk. */
const syncEvery = 32 * 2 ** 20;

/** Sends what is written to the disk while more of it is written and hashed, so that the last sync has little to wait for. */
function syncedMeanwhile(handle: FileHandle): { upTo(position: number): void; end(): Promise<void> } {
  let asked = 0;
  let underWay: Promise<void> | undefined;
  let failure: { error: unknown } | undefined;
  return {
    upTo(position) {
      if (underWay || position - asked < syncEvery) return;
      asked = position;
      underWay = handle
        .datasync()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => {
          underWay = undefined;
        });
    },
    /** @throws NodeJS.ErrnoException of the first that failed: the system tells each failure once */
    async end() {
      await underWay;
      if (failure) throw failure.error;
    },
  };
}

async function fill(handle: FileHandle, partial: string, options: WriteBagOptions): Promise<WrittenBag> {
  const payload = [...options.payload].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  checkPaths(options.name, payload);
  const sizes = await Promise.all(payload.map(({ source }) => sizeOf(source)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const pool = openHashPool({ octets: total }, { signal: options.signal, program: options.program });
  try {
    return await fillHashing(handle, partial, { ...options, payload, sizes, total, pool });
  } finally {
    await pool.close();
  }
}

interface Filling extends WriteBagOptions {
  /** Octets of each of the payload, as far as they are known, and of all. */
  sizes: readonly number[];
  total: number;
  pool: HashPool;
}

/** What is written is hashed in other threads, where there are any, as it lies in the archive: so the manifests speak of just that. */
async function fillHashing(handle: FileHandle, partial: string, options: Filling): Promise<WrittenBag> {
  const { name, payload, sizes, pool, modified, onProgress, signal } = options;
  let { total } = options;
  const zip = createZipWriter(handle, modified);
  const payloadDigests = newDigests();
  const tagDigests = newDigests();
  let done = 0;
  const put = (path: string, bytes: Uint8Array, digests?: Digests) =>
    add(zip, name, path, bytes.length, [bytes], digests);
  const written = pool.growing(partial, ['sha256']);
  const synced = syncedMeanwhile(handle);
  const hashing: Promise<void>[] = [];
  function hashWritten(path: string, bytes: number): void {
    const range = { path: partial, start: zip.position - bytes, bytes };
    const hashed = pool.digest(range, ['sha256', 'sha512']).then((found) => {
      if (found?.bytes !== bytes || found.sha256 === undefined || found.sha512 === undefined)
        throw new Error(`what was written of ${path} can't be read back`);
      payloadDigests.sha256.set(path, found.sha256);
      payloadDigests.sha512.set(path, found.sha512);
    });
    // It is waited for once all is written; what fails before that is told first.
    hashed.catch(() => {});
    hashing.push(hashed);
  }

  await put('bagit.txt', Buffer.from(bagDeclaration), tagDigests);
  for (const [index, { path, source }] of payload.entries()) {
    signal?.throwIfAborted();
    const size = sizes[index] ?? 0;
    if ('bytes' in source) {
      await put(path, source.bytes, payloadDigests);
    } else if ('chunks' in source) {
      const made = await add(zip, name, path, source.size, source.chunks(), payloadDigests, signal);
      total += made - size;
      done += made - size;
    } else {
      await addFile(zip, name, path, source.file, size, pool.threads ? undefined : payloadDigests, signal);
      if (pool.threads) hashWritten(path, size);
    }
    written.upTo(zip.position);
    synced.upTo(zip.position);
    await pool.drained(mostWaiting);
    done += size;
    onProgress?.(done, total);
  }
  await Promise.all(hashing);
  const info = [...options.info, ['Payload-Oxum', payloadOxum(total, payload.length)] as const];
  await put('bag-info.txt', Buffer.from(formatBagInfo(info)), tagDigests);
  const manifests = {
    sha256: formatManifest(payloadDigests.sha256),
    sha512: formatManifest(payloadDigests.sha512),
  };
  await put('manifest-sha256.txt', Buffer.from(manifests.sha256), tagDigests);
  await put('manifest-sha512.txt', Buffer.from(manifests.sha512), tagDigests);
  for (const { path, bytes } of options.tagFiles?.(manifests) ?? []) await put(path, bytes, tagDigests);
  await put('tagmanifest-sha256.txt', Buffer.from(formatManifest(tagDigests.sha256)));
  await put('tagmanifest-sha512.txt', Buffer.from(formatManifest(tagDigests.sha512)));
  signal?.throwIfAborted();

  const bytes = await zip.end();
  await synced.end();
  const whole = await written.end();
  if (whole.bytes !== bytes || whole.sha256 === undefined)
    throw new Error(`what was written to ${basename(options.to)} can't be read back`);
  return {
    bytes,
    sha256: whole.sha256,
    manifestSha256: createHash('sha256').update(manifests.sha256).digest('hex'),
  };
}

interface Digests {
  sha256: Map<string, string>;
  sha512: Map<string, string>;
}

function newDigests(): Digests {
  return { sha256: new Map(), sha512: new Map() };
}

async function add(
  zip: ZipWriter,
  bag: string,
  path: string,
  size: number | undefined,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  digests?: Digests,
  signal?: AbortSignal,
): Promise<number> {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  async function* hashed() {
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      if (digests) {
        sha256.update(chunk);
        sha512.update(chunk);
      }
      yield chunk;
    }
  }
  const bytes = await zip.add(`${bag}/${path}`, size, hashed());
  digests?.sha256.set(path, sha256.digest('hex'));
  digests?.sha512.set(path, sha512.digest('hex'));
  return bytes;
}

async function addFile(
  zip: ZipWriter,
  bag: string,
  path: string,
  file: string,
  size: number,
  digests?: Digests,
  signal?: AbortSignal,
): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await add(zip, bag, path, size, fileChunks(handle, 0, size), digests, signal);
  } finally {
    await handle.close();
  }
}

async function sizeOf(source: BagPayload['source']): Promise<number> {
  if ('chunks' in source) return source.size ?? 0;
  return 'bytes' in source ? source.bytes.length : (await stat(source.file)).size;
}

function checkPaths(name: string, payload: readonly BagPayload[]): void {
  if (pathFault(name) !== undefined || basename(name) !== name)
    throw new TypeError(`not a bag's name: ${name}`);
  const clashes = createPathClashes();
  for (const { path } of payload) {
    const fault = path.startsWith('data/') ? pathFault(`${name}/${path}`) : 'outside data/';
    if (fault !== undefined) throw new TypeError(`${path} can't be in a bag: ${fault}`);
    const other = clashes.add(path);
    if (other !== undefined) throw new TypeError(`${path} and ${other} fall together`);
  }
}
