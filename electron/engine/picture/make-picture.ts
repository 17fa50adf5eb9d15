import { Worker } from 'node:worker_threads';
import type { PictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import { workerFile } from '../jobs/worker-file';
import { derivePicture, type MadePicture, type PictureSource } from './derive-picture';
import type { PictureAnswer, PictureTask } from './picture-worker';

/**
 * Makes the working copy of a picture, or without work the picture that one is made of, in a thread of its own, where there is one: a large
 * picture takes seconds. See `derivePicture`.
 */
export function makePicture(
  file: Uint8Array,
  source: PictureSource,
  work: PictureWork | undefined,
  signal: AbortSignal,
): Promise<MadePicture> {
  const entry = workerFile('picture-worker');
  if (entry === undefined) return Promise.resolve().then(() => derivePicture(file, source, work));
  return pictureOf(new Worker(entry, { workerData: { file, source, work } satisfies PictureTask }), signal);
}

/** What the thread answers; it is ended then, or where it is not wanted any more. @throws what it fails by, or the reason of the signal */
export function pictureOf(thread: Worker, signal: AbortSignal): Promise<MadePicture> {
  return new Promise<MadePicture>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    thread.on('error', reject);
    thread.on('message', (answer: PictureAnswer) => {
      if ('made' in answer) resolve(answer.made);
      else reject(new HirzError(answer.fault.code, answer.fault));
    });
    thread.on('exit', () => reject(new Error('the thread ended without a picture')));
  }).finally(() => void thread.terminate());
}
