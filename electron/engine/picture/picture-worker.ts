import { parentPort, workerData } from 'node:worker_threads';
import type { PictureWork } from '../../../core/domain/evidence/derivative';
import type { Fault } from '../../../core/domain/fault/fault';
import { HirzError } from '../../../core/domain/fault/fault';
import { derivePicture, type PictureSource } from './derive-picture';

/** Entry of a worker thread that makes one working copy of a picture: it opens no file and knows no database. */
export interface PictureTask {
  file: Uint8Array;
  source: PictureSource;
  work: PictureWork;
}
export type PictureAnswer = { png: Uint8Array } | { fault: Fault };

const { file, source, work } = workerData as PictureTask;

function answer(): PictureAnswer {
  try {
    return { png: derivePicture(file, source, work) };
  } catch (error) {
    if (error instanceof HirzError) return { fault: error.fault };
    throw error;
  }
}

parentPort?.postMessage(answer());
