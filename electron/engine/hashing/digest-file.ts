import { type FileHandle, open } from 'node:fs/promises';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Digests, HashAlgorithm } from '../../../core/domain/hashing/algorithm';
import { leaveThread, takeThread, unheard } from '../jobs/idle-threads';
import { workerFile } from '../jobs/worker-file';
import { startDigest } from './digest';
import type { DigestAnswer, DigestTold } from './digest-worker';

/** One bit of a file that is read the other way round; the file itself stays as it is. */
export interface FlippedBit {
  offset: number;
  /** 0 is the lowest. */
  bit: number;
}

export interface DigestOptions {
  signal?: AbortSignal;
  /** Told how many octets were read since it was last called. */
  onBytes?: (bytes: number) => void;
  flip?: FlippedBit | undefined;
  /** Program of the threads; left out, the one beside the bundle, where there is one. */
  program?: string | undefined;
}

/** Octets read at once, and how many blocks wait to be read or hashed. */
const blockSize = 1024 * 1024;
const blockCount = 6;
/** Files smaller than this are hashed here: starting threads takes longer. */
const worthThreads = 4 * 1024 * 1024;
/** More threads find no processor on the machines that Hirz is for. */
const mostThreads = 2;

/** Relative time that each takes: SHA-1 and SHA-256 have instructions of their own in today's processors, MD5 has none. */
const costs: Readonly<Record<HashAlgorithm, number>> = {
  sha256: 7,
  sha1: 6,
  md5: 16,
  sha512: 15,
  blake3: 20,
  'sha3-256': 30,
  'sha3-512': 55,
  sha384: 15,
  sha224: 7,
  'sha3-384': 40,
  'sha3-224': 28,
};

/** Spreads the algorithms over threads so that all end at about the same time. */
export function shared(algorithms: readonly HashAlgorithm[], threads: number): HashAlgorithm[][] {
  const groups = Array.from({ length: Math.min(threads, algorithms.length) }, () => ({
    cost: 0,
    algorithms: [] as HashAlgorithm[],
  }));
  for (const algorithm of [...algorithms].sort((a, b) => costs[b] - costs[a])) {
    const least = groups.reduce((a, b) => (b.cost < a.cost ? b : a));
    least.algorithms.push(algorithm);
    least.cost += costs[algorithm];
  }
  return groups.map((group) => group.algorithms);
}

/** Reads the next block, with the one bit flipped where it lies in it. */
async function readBlock(
  file: FileHandle,
  into: Buffer,
  position: number,
  flip?: FlippedBit,
): Promise<number> {
  const { bytesRead } = await file.read(into, 0, into.length, position);
  if (flip && flip.offset >= position && flip.offset < position + bytesRead) {
    const at = flip.offset - position;
    into[at] = (into[at] ?? 0) ^ (1 << flip.bit);
  }
  return bytesRead;
}

async function digestHere(
  file: FileHandle,
  algorithms: readonly HashAlgorithm[],
  { signal, onBytes, flip }: DigestOptions,
): Promise<Digests> {
  const digests = await Promise.all(
    algorithms.map(async (algorithm) => ({ algorithm, digest: await startDigest(algorithm) })),
  );
  const block = Buffer.allocUnsafe(blockSize);
  for (let position = 0; ; ) {
    signal?.throwIfAborted();
    const octets = await readBlock(file, block, position, flip);
    if (octets === 0) break;
    for (const { digest } of digests) digest.update(block.subarray(0, octets));
    position += octets;
    onBytes?.(octets);
  }
  return Object.fromEntries(digests.map(({ algorithm, digest }) => [algorithm, digest.end()]));
}

/** One thread reads, the others hash what it read: every block is read once, and filled again when all are done with it. */
async function digestInThreads(
  program: string,
  file: FileHandle,
  algorithms: readonly HashAlgorithm[],
  { signal, onBytes, flip }: DigestOptions,
): Promise<Digests> {
  const blocks = Array.from({ length: blockCount }, () => new SharedArrayBuffer(blockSize));
  const views = blocks.map((block) => Buffer.from(block));
  const groups = shared(algorithms, mostThreads);
  const threads = groups.map(() => takeThread(program));
  const users = blocks.map(() => 0);
  let freed: () => void = () => {};
  const found: Digests = {};
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  const stop = () => fail(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  const ended = threads.map(
    (thread) =>
      new Promise<void>((resolve) => {
        thread.on('error', fail);
        thread.on('exit', () => fail(new Error('a thread that hashes has ended')));
        thread.on('message', (answer: DigestAnswer) => {
          if ('digests' in answer) {
            Object.assign(found, answer.digests);
            resolve();
            return;
          }
          users[answer.block] = (users[answer.block] ?? 1) - 1;
          if (users[answer.block] === 0) freed();
        });
      }),
  );
  const tell = (told: DigestTold) => {
    for (const thread of threads) thread.postMessage(told);
  };
  let done = false;
  try {
    for (const [at, thread] of threads.entries()) {
      thread.postMessage({ work: { blocks, algorithms: groups[at] ?? [] } } satisfies DigestTold);
    }
    for (let position = 0, block = 0; ; block = (block + 1) % blockCount) {
      while (users[block] !== 0) {
        const free = new Promise<void>((resolve) => {
          freed = resolve;
        });
        await Promise.race([free, failed]);
      }
      signal?.throwIfAborted();
      const view = views[block];
      const octets = view ? await readBlock(file, view, position, flip) : 0;
      if (octets === 0) break;
      users[block] = threads.length;
      tell({ block, octets });
      position += octets;
      onBytes?.(octets);
    }
    tell('end');
    await Promise.race([Promise.all(ended), failed]);
    done = true;
    return found;
  } finally {
    signal?.removeEventListener('abort', stop);
    for (const thread of threads) {
      unheard(thread);
      if (done) leaveThread(program, thread);
      else void thread.terminate();
    }
  }
}

/**
 * Several digests of one file in one read of it, hexadecimal; large files in worker threads.
 * @throws NodeJS.ErrnoException where the file can't be read; `signal.reason` when aborted; HirzError `bitBeyondFile`
 */
export async function digestFile(
  path: string,
  algorithms: readonly HashAlgorithm[],
  options: DigestOptions = {},
): Promise<Digests> {
  options.signal?.throwIfAborted();
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (options.flip && options.flip.offset >= size)
      throw new HirzError('bitBeyondFile', { params: { offset: options.flip.offset, bytes: size } });
    const distinct = [...new Set(algorithms)];
    const program = size < worthThreads ? undefined : (options.program ?? workerFile('digest-worker'));
    return program === undefined
      ? await digestHere(file, distinct, options)
      : await digestInThreads(program, file, distinct, options);
  } finally {
    await file.close();
  }
}
