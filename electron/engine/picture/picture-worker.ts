import { parentPort, workerData } from 'node:worker_threads';
import type { PictureWork } from '../../../core/domain/evidence/derivative';
import type { Fault } from '../../../core/domain/fault/fault';
import { HirzError } from '../../../core/domain/fault/fault';
import { derivePicture, type MadePicture, type PictureSource } from './derive-picture';

/** Entry of a worker thread that makes one picture (see `derivePicture`): it opens no file and knows no database. */
export interface PictureTask {
  file: Uint8Array;
  source: PictureSource;
  work: PictureWork | undefined;
}
export type PictureAnswer = { made: MadePicture } | { fault: Fault };

const { file, source, work } = workerData as PictureTask;

function answer(): PictureAnswer {
  try {
    return { made: derivePicture(file, source, work) };
  } catch (error) {
    if (error instanceof HirzError) return { fault: error.fault };
    throw error;
  }
}

parentPort?.postMessage(answer());
