import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { hashFile } from '../objects/file-hash';
import type { HashAnswer, HashRequest } from './hash-worker';
import { workerFile } from './worker-file';

export interface HashFilesOptions {
  signal?: AbortSignal;
  /** Told how many octets were read since it was last called. */
  onBytes?: (bytes: number) => void;
}

/** More threads than two read no faster from one disk. */
const mostThreads = 2;
/** Fewer files than this are hashed here: starting a thread takes longer. */
const worthThreads = 24;

async function hashHere(path: string, options: HashFilesOptions): Promise<string | null> {
  try {
    return (await hashFile(path, ['sha256'], options)).sha256;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Lets each thread ask for the next file when it has done one. */
function hashInThreads(
  file: string,
  paths: readonly string[],
  { signal, onBytes }: HashFilesOptions,
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  const threads = Array.from(
    { length: Math.min(mostThreads, availableParallelism(), paths.length) },
    () => new Worker(file),
  );
  let next = 0;
  const hashed = new Promise<void>((resolve, reject) => {
    const give = (thread: Worker) => {
      const path = paths[next];
      if (path === undefined) return;
      thread.postMessage({ id: next, path } satisfies HashRequest);
      next += 1;
    };
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    for (const thread of threads) {
      thread.on('error', reject);
      thread.on('message', (answer: HashAnswer) => {
        onBytes?.(answer.bytes);
        if ('error' in answer)
          reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }));
        if (!('sha256' in answer)) return;
        found.set(paths[answer.id] ?? '', answer.sha256);
        if (found.size === paths.length) resolve();
        give(thread);
      });
      give(thread);
    }
  });
  return hashed
    .then(() => found)
    .finally(() => {
      for (const thread of threads) void thread.terminate();
    });
}

/** SHA-256 of many files as they lie on disk now, null for those that are missing; in worker threads where that pays. */
export async function hashFiles(
  paths: readonly string[],
  options: HashFilesOptions = {},
): Promise<Map<string, string | null>> {
  options.signal?.throwIfAborted();
  const distinct = [...new Set(paths)];
  const file = distinct.length < worthThreads ? undefined : workerFile('hash-worker');
  if (file !== undefined) return hashInThreads(file, distinct, options);
  const found = new Map<string, string | null>();
  for (const path of distinct) found.set(path, await hashHere(path, options));
  return found;
}
