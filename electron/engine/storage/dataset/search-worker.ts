import { parentPort, workerData } from 'node:worker_threads';
import { openSearchWriter, type SearchRows } from './search-writer';

/** Entry of the worker thread that fills `search.db` while another one fills `dataset.db`. */
export type ToSearchWorker = SearchRows | 'finish' | 'abort';
/** `taken`: where to go on from, once at the beginning. `done`: rows of one message are in. */
export type FromSearchWorker =
  | { taken: ReturnType<typeof openSearchWriter>['taken'] }
  | { done: number }
  | { finished: true }
  | { error: { code: string | undefined; message: string } };

const send = (message: FromSearchWorker) => parentPort?.postMessage(message);

function guarded(work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    send({ error: { code, message } });
  }
}

guarded(() => {
  const writer = openSearchWriter((workerData as { path: string }).path);
  send({ taken: writer.taken });
  parentPort?.on('message', (message: ToSearchWorker) =>
    guarded(() => {
      if (message === 'abort') {
        writer.abort();
        parentPort?.close();
      } else if (message === 'finish') {
        writer.finish();
        send({ finished: true });
        parentPort?.close();
      } else {
        writer.add(message);
        send({ done: message.numbers.length });
      }
    }),
  );
});
