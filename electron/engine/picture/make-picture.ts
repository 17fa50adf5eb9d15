import { Worker } from 'node:worker_threads';
import type { PictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import { hashedType } from '../../../core/domain/media-facts/difference-hash';
import { workerFile } from '../jobs/worker-file';
import { derivePicture, type MadePicture, type PictureSource } from './derive-picture';
import { pictureHash } from './picture-hash';
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
  if (entry === undefined) {
    return Promise.resolve().then(() => {
      signal.throwIfAborted();
      return derivePicture(file, source, work);
    });
  }
  return pictureOf(new Worker(entry, { workerData: { file, source, work } satisfies PictureTask }), signal);
}

/** Longest that is waited for a hash, milliseconds: of a forged file, which takes longer than any photo, there is none. */
const patience = 30_000;

/** The perceptual hash of a picture, in a thread of its own, where there is one. See `pictureHash`. @throws the reason of the signal */
export async function hashPicture(file: Uint8Array, signal: AbortSignal): Promise<string | undefined> {
  if (!hashedType(file)) return undefined;
  const entry = workerFile('picture-worker');
  if (entry === undefined) return pictureHash(file);
  const thread = new Worker(entry, { workerData: { file, hash: true } satisfies PictureTask });
  try {
    return await pictureOf<string | undefined>(
      thread,
      AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    );
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** What the thread answers; it is ended then, or where it is not wanted any more. @throws what it fails by, or the reason of the signal */
export function pictureOf<T = MadePicture>(thread: Worker, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    thread.on('error', reject);
    thread.on('message', (answer: PictureAnswer<T>) => {
      if ('made' in answer) resolve(answer.made);
      else reject(new HirzError(answer.fault.code, answer.fault));
    });
    thread.on('exit', () => reject(new Error('the thread ended without a picture')));
  }).finally(() => void thread.terminate());
}
