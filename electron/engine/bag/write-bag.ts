import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { createPathClashes, pathFault } from '../../../core/domain/bag/bag-path';
import { bagDeclaration, formatBagInfo, payloadOxum } from '../../../core/domain/bag/bag-texts';
import { formatManifest } from '../../../core/domain/bag/manifest';
import type { RangeDigests } from '../jobs/file-range';
import { type HashPool, type OnBytes, openHashPool } from '../jobs/hash-pool';
import { partialName, syncFolder } from '../storage/durable-file';
import type { EntryRoom } from './stored-entry';
import { createZipWriter, type ZipWriter } from './zip-writer';

/** `chunks` come while they are written; where nobody knows before how many octets they are, they must be less than 4 GiB. */
type MadeHere =
  | { bytes: Uint8Array }
  | { chunks: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>; size?: number };

/** A file on disk. `recorded`: both digests of it, as somebody took them down before. */
interface FileSource {
  file: string;
  recorded?: { sha256: string; sha512: string };
}

/** One file of the payload. `path` is relative to the bag and begins with `data/`. */
export interface BagPayload {
  path: string;
  source: FileSource | MadeHere;
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

/** Octets that wait to be written or hashed, at most: what was written is still in memory when it is hashed. */
const mostWaiting = 64 * 2 ** 20;

/** Octets after which what was written is sent to the disk. */
const syncEvery = 8 * 2 ** 20;

/** Sends what is written to the disk while more of it is written and hashed, so that the last sync has little to wait for. */
function syncedMeanwhile(handle: FileHandle): { wrote(octets: number): void; end(): Promise<void> } {
  let unsynced = 0;
  let underWay: Promise<void> | undefined;
  let failure: { error: unknown } | undefined;
  return {
    wrote(octets) {
      unsynced += octets;
      if (underWay || unsynced < syncEvery) return;
      unsynced = 0;
      underWay = handle
        .datasync()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => {
          underWay = undefined;
        });
    },
    /** Resolves when all is synced. @throws NodeJS.ErrnoException of the first that failed: the system tells each failure once */
    async end() {
      await underWay;
      if (failure) throw failure.error;
      await handle.sync();
    },
  };
}

/** An archive while its entries are written, several at once. */
interface GrowingArchive {
  /** So many octets more lie somewhere in it. */
  wrote(octets: number): void;
  /** An entry that ends at an octet is there, or will be when `there` resolves. @throws what an entry before it failed of */
  entry(there: Promise<void> | undefined, end: number): void;
  /** Resolves when all entries are there. @throws what one failed of */
  settled(): Promise<void>;
  /** Digest of all that is there, once it is synced. */
  end(): Promise<RangeDigests>;
}

/** Sends an archive to the disk, and hashes it as one as far as no entry is missing from it. */
function growingArchive(handle: FileHandle, path: string, pool: HashPool): GrowingArchive {
  const hashed = pool.growing(path, ['sha256']);
  const synced = syncedMeanwhile(handle);
  let settled: Promise<unknown> = Promise.resolve();
  let failure: { error: unknown } | undefined;
  return {
    wrote: synced.wrote,
    entry(there, end) {
      settled = Promise.all([settled, there]).then(() => hashed.upTo(end));
      settled.catch((error: unknown) => {
        failure ??= { error };
      });
      if (failure) throw failure.error;
    },
    async settled() {
      await settled;
    },
    async end() {
      const [digests] = await Promise.all([hashed.end(), synced.end()]);
      return digests;
    },
  };
}

async function fill(handle: FileHandle, partial: string, options: WriteBagOptions): Promise<WrittenBag> {
  const payload = [...options.payload].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  checkPaths(options.name, payload);
  const sizes = payload.map(({ source }) => sizeOf(source));
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

/** Files are written by the pool and hashed as they then lie in the archive: so the manifests speak of just that. */
async function fillHashing(handle: FileHandle, partial: string, options: Filling): Promise<WrittenBag> {
  const { name, payload, sizes, pool, modified, onProgress, signal } = options;
  let { total } = options;
  const zip = createZipWriter(handle, modified);
  const archive = growingArchive(handle, partial, pool);
  const payloadDigests = newDigests();
  const tagDigests = newDigests();
  let done = 0;
  const put = (path: string, bytes: Uint8Array, digests?: Digests) =>
    add(zip, name, path, bytes.length, [bytes], digests);

  function wrote(octets: number): void {
    done += octets;
    onProgress?.(done, total);
    archive.wrote(octets);
  }
  async function putFile(path: string, source: FileSource, bytes: number): Promise<void> {
    const { room, filled } = zip.leave(`${name}/${path}`, bytes);
    const found = await storedFrom(pool, source, room, wrote);
    const { crc, sha256, sha512 } = found ?? {};
    if (found?.bytes !== bytes || crc === undefined || sha256 === undefined || sha512 === undefined)
      throw new Error(`${path} changed while it was read`);
    filled(crc);
    payloadDigests.sha256.set(path, sha256);
    payloadDigests.sha512.set(path, sha512);
  }
  async function putHere(path: string, source: MadeHere, size: number): Promise<void> {
    const chunks = 'bytes' in source ? [source.bytes] : source.chunks();
    const length = 'bytes' in source ? size : source.size;
    const bytes = await add(zip, name, path, length, chunks, payloadDigests, signal);
    total += bytes - size;
    wrote(bytes);
  }

  await put('bagit.txt', Buffer.from(bagDeclaration), tagDigests);
  for (const [index, { path, source }] of payload.entries()) {
    signal?.throwIfAborted();
    const size = sizes[index] ?? 0;
    let there: Promise<void> | undefined;
    if ('file' in source) there = putFile(path, source, size);
    else await putHere(path, source, size);
    archive.entry(there, zip.position);
    await pool.drained(mostWaiting);
  }
  await archive.settled();
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
  const whole = await archive.end();
  if (whole.bytes !== bytes || whole.sha256 === undefined)
    throw new Error(`what was written to ${basename(options.to)} can't be read back`);
  return {
    bytes,
    sha256: whole.sha256,
    manifestSha256: createHash('sha256').update(manifests.sha256).digest('hex'),
  };
}

/**
 * Writes a file into its room. Gives the digests of what then lies there: where its SHA-256 is the recorded one, these are the octets whose
 * SHA-512 was recorded, too, and it is not computed again.
 */
async function storedFrom(
  pool: HashPool,
  { file, recorded }: FileSource,
  room: EntryRoom,
  onBytes: OnBytes,
): Promise<RangeDigests | null> {
  const range = { path: file, start: 0, bytes: room.entry.bytes };
  if (!recorded) return pool.store(range, room, ['sha256', 'sha512'], onBytes);
  const found = await pool.store(range, room, ['sha256'], onBytes);
  if (found?.sha256 === recorded.sha256) return { ...found, sha512: recorded.sha512 };
  return pool.store(range, room, ['sha256', 'sha512']);
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

function sizeOf(source: BagPayload['source']): number {
  if ('chunks' in source) return source.size ?? 0;
  return 'bytes' in source ? source.bytes.length : statSync(source.file).size;
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
