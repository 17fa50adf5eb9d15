import { Worker } from 'node:worker_threads';
import { workerFile } from '../../jobs/worker-file';
import type { SearchIndex } from './schema';
import type { FromSearchWorker, ToSearchWorker } from './search-worker';
import { openSearchWriter, type SearchRows } from './search-writer';

/** Hands texts to whoever fills `search.db`. */
export interface SearchFeed {
  /** Last row of each index that needs not be given again. */
  readonly taken: Readonly<Record<SearchIndex, number>>;
  add(rows: SearchRows): void;
  /** Resolves when not too much is waiting: memory stays bounded where writing is slower than reading. */
  settled(): Promise<void>;
  finish(): Promise<void>;
  abort(): Promise<void>;
}

/** Texts that may wait at once. */
const mostWaiting = 20_000;

/** Feeds a worker thread, or fills the indexes here where there is none (the engine run from its sources). */
export async function openSearchFeed(path: string): Promise<SearchFeed> {
  const file = workerFile('search-worker');
  if (file !== undefined) return feedWorker(file, path);
  const writer = openSearchWriter(path);
  return {
    taken: { ...writer.taken },
    add: (rows) => writer.add(rows),
    settled: () => Promise.resolve(),
    finish: () => Promise.resolve(writer.finish()),
    abort: () => Promise.resolve(writer.abort()),
  };
}

async function feedWorker(file: string, path: string): Promise<SearchFeed> {
  const worker = new Worker(file, { workerData: { path } });
  const send = (message: ToSearchWorker) => worker.postMessage(message);
  let waiting = 0;
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  let finished = false;
  let taken: SearchFeed['taken'] | undefined;
  const changed = () => {
    wake?.();
    wake = undefined;
  };
  worker.on('message', (message: FromSearchWorker) => {
    if ('taken' in message) taken = message.taken;
    else if ('done' in message) waiting -= message.done;
    else if ('finished' in message) finished = true;
    else failure = Object.assign(new Error(message.error.message), { code: message.error.code });
    changed();
  });
  worker.on('error', (error: Error) => {
    failure = error;
    changed();
  });
  const ended = new Promise<void>((resolve) => worker.on('exit', () => resolve()));
  void ended.then(() => {
    if (!finished) failure ??= new Error('the thread that fills search.db ended early');
    changed();
  });

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      if (failure) throw failure;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure) throw failure;
  }

  await until(() => taken !== undefined);
  return {
    taken: taken as unknown as SearchFeed['taken'],
    add(rows) {
      waiting += rows.numbers.length;
      send(rows);
    },
    settled: () => until(() => waiting <= mostWaiting),
    async finish() {
      send('finish');
      await until(() => finished);
      await ended;
    },
    async abort() {
      send('abort');
      await ended;
    },
  };
}
