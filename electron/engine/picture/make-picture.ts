import { Worker } from 'node:worker_threads';
import type { PictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import { workerFile } from '../jobs/worker-file';
import { derivePicture, type PictureSource } from './derive-picture';
import type { PictureAnswer, PictureTask } from './picture-worker';

/** Makes the working copy of a picture in a thread of its own, where there is one: a large picture takes seconds. See `derivePicture`. */
export function makePicture(
  file: Uint8Array,
  source: PictureSource,
  work: PictureWork,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const entry = workerFile('picture-worker');
  if (entry === undefined) return Promise.resolve().then(() => derivePicture(file, source, work));
  const thread = new Worker(entry, { workerData: { file, source, work } satisfies PictureTask });
  return new Promise<Uint8Array>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    thread.on('error', reject);
    thread.on('message', (answer: PictureAnswer) => {
      if ('png' in answer) resolve(answer.png);
      else reject(new HirzError(answer.fault.code, answer.fault));
    });
    thread.on('exit', () => reject(new Error('the thread ended without a picture')));
  }).finally(() => void thread.terminate());
}
