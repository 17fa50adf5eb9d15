import { parentPort, workerData } from 'node:worker_threads';
import type { PictureWork } from '../../../core/domain/evidence/derivative';
import type { Fault } from '../../../core/domain/fault/fault';
import { HirzError } from '../../../core/domain/fault/fault';
import { derivePicture, type MadePicture, type PictureSource } from './derive-picture';
import { pictureHash } from './picture-hash';

/** Entry of a worker thread that makes one picture (see `derivePicture`), or the hash of one: it opens no file and knows no database. */
export type PictureTask =
  | { file: Uint8Array; source: PictureSource; work: PictureWork | undefined }
  | { file: Uint8Array; hash: true };
export type PictureAnswer<T = MadePicture | string | undefined> = { made: T } | { fault: Fault };

const task = workerData as PictureTask;

function answer(): PictureAnswer {
  try {
    if ('hash' in task) return { made: pictureHash(task.file) };
    return { made: derivePicture(task.file, task.source, task.work) };
  } catch (error) {
    if (error instanceof HirzError) return { fault: error.fault };
    throw error;
  }
}

parentPort?.postMessage(answer());
