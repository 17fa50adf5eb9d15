import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { type HashedLines, type HashLines, hashLines } from '../../../core/domain/custody/hash-lines';
import { fileChunks, smallBytes, smallRange } from '../bag/file-chunks';
import { type NewFile, newFile, syncing } from '../bag/new-files';
import { type EntryRoom, storedEntry } from '../bag/stored-entry';
import { nodeCryptography } from '../custody/node-cryptography';
import type { FileRange, RangeDigest, RangeDigests } from './file-range';
import type { FileRequest, HashAnswer, HashRequest } from './hash-worker';
import { leaveThread, takeThread, unheard } from './idle-threads';
import { type RunningDigests, runningDigests } from './range-digests';
import { workerFile } from './worker-file';

/** Hashes ranges of files, and lines of a custody log, several at once. */
export interface HashPool {
  /** Whether other threads do the work. */
  readonly threads: boolean;
  /** Digests of a range; null where the file is missing. @throws NodeJS.ErrnoException where it can't be read; `signal.reason` when aborted */
  digest(range: FileRange, digests: readonly RangeDigest[], onBytes?: OnBytes): Promise<RangeDigests | null>;
  /** The same of a range that is written to a new file on the way; it is synced when this resolves. Folders are made. */
  copy(
    range: FileRange,
    target: string,
    digests: readonly RangeDigest[],
    onBytes?: OnBytes,
  ): Promise<RangeDigests | null>;
  /**
   * The same of a range that is written into a zip on the way: digests of what then lies there, and the CRC of what was read. The zip
   * is to stay open until the pool is closed.
   */
  store(
    range: FileRange,
    into: EntryRoom,
    digests: readonly RangeDigest[],
    onBytes?: OnBytes,
  ): Promise<RangeDigests | null>;
  /** Of a file that grows: one range after the other, without gaps, hashed as one. */
  growing(path: string, digests: readonly RangeDigest[]): GrowingFile;
  readonly hashLines: HashLines;
  /** Resolves when no more than so many octets wait to be hashed. */
  drained(octets: number): Promise<void>;
  /** Resolves when nothing is read or written any more. */
  close(): Promise<void>;
}

export interface GrowingFile {
  /** The octets from where the last call ended up to here will not change any more. */
  upTo(position: number): void;
  /** Digests of all of it. */
  end(): Promise<RangeDigests>;
}

/** Told how many octets were read since it was last called. */
export type OnBytes = (bytes: number) => void;

export interface HashPoolOptions {
  signal?: AbortSignal | undefined;
  /** Program of the threads; left out, the one beside the bundle, where there is one. */
  program?: string | undefined;
  /** Threads at most; left out, two. */
  threads?: number;
}

/** More threads than two read no faster from one disk. */
const mostThreads = 2;
/** Requests that a thread has at once, so that it need not wait for the next one: at most so many, of at most so many octets. */
const mostAtOnce = 32;
const octetsAtOnce = 4 * 1024 * 1024;
/** Octets that a file is taken to have whose size is not told. */
const likelyOctets = octetsAtOnce / 8;
/** A file that grows is hashed on when it has grown by this, octets. */
const worthHashing = 4 * 1024 * 1024;

interface Asked {
  request: HashRequest;
  octets: number;
  onBytes?: OnBytes | undefined;
  resolve(answer: HashAnswer): void;
  reject(error: unknown): void;
}

interface Asking {
  onBytes?: OnBytes | undefined;
  /** The only thread that may take it. */
  to?: Thread | undefined;
  growing?: FileRequest['growing'];
  copyTo?: string;
  into?: EntryRoom;
}

interface Thread {
  worker: Worker;
  busy: Map<number, Asked>;
  /** Octets of what it is busy with. */
  load: number;
}

function loadOf({ request, octets }: Asked): number {
  return 'lines' in request ? octets : (request.bytes ?? likelyOctets);
}

/** Octets that were written are not there to be read. */
function unreadable(path: string): Error {
  return new Error(`what was written to ${basename(path)} can't be read back`);
}

/** Threads that ask for the next range when they have done one. */
function threadPool(file: string, { signal, threads: most = mostThreads }: HashPoolOptions): HashPool {
  const threads = Array.from(
    { length: Math.min(most, availableParallelism()) },
    (): Thread => ({ worker: takeThread(file), busy: new Map(), load: 0 }),
  );
  const queue: Asked[] = [];
  const waiting: { octets: number; resolve(): void; reject(error: unknown): void }[] = [];
  let octets = 0;
  let next = 0;
  let failure: { error: unknown } | undefined;
  /** Files that grow and have not ended: a thread remembers their octets. */
  let unended = 0;

  function fail(error: unknown): void {
    failure ??= { error };
    for (const { busy } of threads) for (const { reject } of busy.values()) reject(failure.error);
    for (const { reject } of [...queue, ...waiting]) reject(failure.error);
    queue.length = 0;
    waiting.length = 0;
  }

  function send(thread: Thread, asked: Asked): void {
    thread.busy.set(asked.request.id, asked);
    thread.load += loadOf(asked);
    const { request } = asked;
    thread.worker.postMessage(request, 'lines' in request ? [request.lines.buffer] : []);
  }

  function give(thread: Thread): void {
    while (thread.busy.size < mostAtOnce && thread.load < octetsAtOnce) {
      const asked = queue.shift();
      if (!asked) return;
      send(thread, asked);
    }
  }

  /** Resolves to the last answer. */
  function answered(asked: Omit<Asked, 'resolve' | 'reject'>, to?: Thread): Promise<HashAnswer> {
    return new Promise((resolve, reject) => {
      if (failure) return reject(failure.error);
      octets += asked.octets;
      if (to) return send(to, { ...asked, resolve, reject });
      queue.push({ ...asked, resolve, reject });
      for (const thread of threads) give(thread);
    });
  }

  function newId(): number {
    next += 1;
    return next;
  }

  async function ask(
    range: FileRange,
    digests: readonly RangeDigest[],
    { onBytes, to, growing, copyTo, into }: Asking = {},
  ): Promise<RangeDigests | null> {
    const { handle, ...where } = range;
    const request = {
      ...where,
      ...(handle ? { fd: handle.fd } : {}),
      id: newId(),
      digests: [...digests],
      ...(growing ? { growing } : {}),
      ...(copyTo === undefined ? {} : { copyTo }),
      ...(into ? { into } : {}),
    };
    const answer = await answered({ request, octets: range.bytes ?? 0, onBytes }, to);
    return 'digests' in answer ? answer.digests : null;
  }

  async function askLines(ndjson: Uint8Array, sizes: ReadonlySet<number>): Promise<HashedLines> {
    // A copy that is handed over: what is given may be a piece of a large memory.
    const request = { id: newId(), lines: new Uint8Array(ndjson), sizes };
    const answer = await answered({ request, octets: ndjson.length });
    if (!('hashed' in answer)) throw new Error('a thread that hashes gave no lines');
    return answer.hashed;
  }

  function ended(thread: Thread, id: number): Asked | undefined {
    const asked = thread.busy.get(id);
    thread.busy.delete(id);
    thread.load -= asked ? loadOf(asked) : 0;
    octets -= asked?.octets ?? 0;
    for (const one of waiting.splice(0)) {
      if (octets <= one.octets) one.resolve();
      else waiting.push(one);
    }
    return asked;
  }

  for (const thread of threads) {
    thread.worker.on('error', fail);
    thread.worker.on('exit', () => fail(new Error('a thread that hashes has ended')));
    thread.worker.on('message', (answer: HashAnswer) => {
      thread.busy.get(answer.id)?.onBytes?.(answer.bytes);
      if ('digests' in answer || 'hashed' in answer) ended(thread, answer.id)?.resolve(answer);
      if ('error' in answer) {
        const { message, ...rest } = answer.error;
        ended(thread, answer.id)?.reject(Object.assign(new Error(message), rest));
      }
      give(thread);
    });
  }
  const stop = () => fail(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  return {
    threads: true,
    digest: (range, digests, onBytes) => ask(range, digests, { onBytes }),
    copy: (range, copyTo, digests, onBytes) => ask(range, digests, { onBytes, copyTo }),
    store: (range, into, digests, onBytes) => ask(range, digests, { onBytes, into }),
    hashLines: askLines,
    growing(path, digests) {
      const [thread] = threads;
      let hashed = 0;
      const parts: Promise<void>[] = [];
      unended += 1;
      return {
        upTo(position) {
          const bytes = position - hashed;
          if (bytes < worthHashing) return;
          const part = ask({ path, start: hashed, bytes }, digests, { to: thread, growing: 'more' }).then(
            (found) => {
              if (found?.bytes !== bytes) throw unreadable(path);
            },
          );
          // It is waited for at the end.
          part.catch(() => {});
          parts.push(part);
          hashed = position;
        },
        async end() {
          await Promise.all(parts);
          const found = await ask({ path, start: hashed }, digests, { to: thread, growing: 'last' });
          if (!found) throw unreadable(path);
          unended -= 1;
          return found;
        },
      };
    },
    drained: (most) =>
      new Promise((resolve, reject) => {
        if (failure) reject(failure.error);
        else if (octets <= most) resolve();
        else waiting.push({ octets: most, resolve, reject });
      }),
    async close() {
      signal?.removeEventListener('abort', stop);
      const sound = !failure && unended === 0;
      const ending: Promise<unknown>[] = [];
      for (const { worker, busy } of threads) {
        unheard(worker);
        if (sound && busy.size === 0) leaveThread(file, worker);
        else ending.push(worker.terminate());
      }
      fail(new Error('the pool is closed'));
      await Promise.all(ending);
    },
  };
}

/** The same without threads, where there are none or little is to be hashed. */
function herePool({ signal }: HashPoolOptions): HashPool {
  async function read(
    { path, handle, start = 0, bytes }: FileRange,
    take: (octets: Uint8Array) => void,
  ): Promise<void> {
    if (bytes !== undefined && bytes <= smallBytes) {
      const fd = handle?.fd ?? openSync(path, 'r');
      try {
        take(smallRange(fd, start, bytes));
      } finally {
        if (!handle) closeSync(fd);
      }
      return;
    }
    const file = handle ?? (await open(path, 'r'));
    try {
      const length = Math.min(
        bytes ?? Number.POSITIVE_INFINITY,
        Math.max(0, (await file.stat()).size - start),
      );
      for await (const chunk of fileChunks(file, start, length)) {
        signal?.throwIfAborted();
        take(chunk);
      }
    } finally {
      if (file !== handle) await file.close();
    }
  }

  /** One after the other: so many files could not be open at once. */
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(() => {
      signal?.throwIfAborted();
      if (closed) throw new Error('the pool is closed');
      return work();
    });
    turn = done.catch(() => {});
    return done;
  }

  async function digest(
    range: FileRange,
    running: RunningDigests,
    onBytes?: OnBytes,
    output?: NewFile,
  ): Promise<RangeDigests | null> {
    try {
      await read(range, (octets) => {
        running.add(octets);
        output?.write(octets);
        onBytes?.(octets.length);
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    return running.end();
  }

  const outputs = syncing();
  async function copyUnsynced(
    range: FileRange,
    target: string,
    digests: readonly RangeDigest[],
    onBytes?: OnBytes,
  ): Promise<{ found: RangeDigests | null; synced: Promise<void> }> {
    const output = newFile(target);
    try {
      const found = await digest(range, runningDigests(digests), onBytes, output);
      await outputs.free();
      const synced = output.end();
      outputs.add(synced);
      return { found, synced };
    } finally {
      output.close();
    }
  }

  return {
    threads: false,
    digest: (range, digests, onBytes) => inTurn(() => digest(range, runningDigests(digests), onBytes)),
    hashLines: (ndjson, sizes) => inTurn(async () => hashLines(nodeCryptography, ndjson, sizes)),
    store: (range, into, digests, onBytes) =>
      inTurn(() => digest(range, storedEntry(into, digests), onBytes)),
    async copy(range, target, digests, onBytes) {
      const { found, synced } = await inTurn(() => copyUnsynced(range, target, digests, onBytes));
      await synced;
      return found;
    },
    growing: (path, digests) => ({
      upTo: () => {},
      async end() {
        const running = runningDigests(digests);
        await read({ path }, (octets) => running.add(octets));
        return running.end();
      },
    }),
    drained: async () => void (await turn),
    async close() {
      closed = true;
      await turn;
    },
  };
}

/** Fewer octets than this are hashed here, as are fewer files: starting threads takes longer. */
const worthOctets = 32 * 1024 * 1024;
const worthFiles = 24;

/**
 * Opens a pool for about so much work; in worker threads where that pays and there are any. To be closed.
 */
export function openHashPool(
  work: { octets?: number; files?: number },
  options: HashPoolOptions = {},
): HashPool {
  const pays = (work.octets ?? 0) >= worthOctets || (work.files ?? 0) >= worthFiles;
  const file = pays ? (options.program ?? workerFile('hash-worker')) : undefined;
  return file === undefined ? herePool(options) : threadPool(file, options);
}
