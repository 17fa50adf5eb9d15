import { Worker } from 'node:worker_threads';
import type { PackageReport } from '../../../core/contract/exercise';
import type { GeneratedExercise } from '../../../core/contract/generation';
import { HirzError } from '../../../core/domain/fault/fault';
import type { GenerationOptions } from '../../../core/domain/generation/town/measures';
import { workerFile } from '../jobs/worker-file';
import type { PackageProgress } from '../package/package-files';
import { reportPackage } from '../package/package-report';
import { fillStage, type Staged, type StageRequest } from './fill-stage';
import type { FromImportWorker, PackageWork } from './import-worker';

/** `fillStage` in a thread of its own, so that the engine answers meanwhile; here where there is no file for one. */
export function fillStageAside(request: StageRequest, progress: PackageProgress): Promise<Staged> {
  const file = workerFile('import-worker');
  if (file === undefined) return fillStage(request, progress);
  return aside(file, { fill: request }, progress) as Promise<Staged>;
}

/** `reportPackage`, likewise. */
export function reportPackageAside(path: string, progress: PackageProgress = {}): Promise<PackageReport> {
  const file = workerFile('import-worker');
  if (file === undefined) return reportPackage(path, progress);
  return aside(file, { report: path }, progress) as Promise<PackageReport>;
}

/** `generatePackage`, likewise. Its phrases are read only where they are needed. */
export async function generatePackageAside(
  options: GenerationOptions,
  to: string,
  progress: PackageProgress,
): Promise<GeneratedExercise> {
  const file = workerFile('import-worker');
  if (file !== undefined)
    return aside(file, { generate: { options, to } }, progress) as Promise<GeneratedExercise>;
  const { generatePackage } = await import('../generation/generate-package');
  return generatePackage(options, to, progress);
}

/** Resolves or rejects when the thread has ended and let go of every file. */
async function aside(file: string, work: PackageWork, progress: PackageProgress): Promise<unknown> {
  progress.signal?.throwIfAborted();
  const worker = new Worker(file, { workerData: work });
  const cancel = () => worker.postMessage('cancel');
  progress.signal?.addEventListener('abort', cancel);
  let outcome: FromImportWorker | undefined;
  let crash: unknown;
  try {
    await new Promise<void>((resolve) => {
      worker.on('message', (message: FromImportWorker) => {
        if ('step' in message) progress.step?.(message.step);
        else if ('done' in message) progress.progress?.(message.done, message.total);
        else outcome = message;
      });
      worker.on('error', (error) => {
        crash = error;
      });
      worker.on('exit', () => resolve());
    });
  } finally {
    progress.signal?.removeEventListener('abort', cancel);
  }
  progress.signal?.throwIfAborted();
  if (outcome && 'result' in outcome) return outcome.result;
  if (outcome && 'fault' in outcome) {
    const { code, ...fault } = outcome.fault;
    throw new HirzError(code, fault);
  }
  if (outcome && 'error' in outcome) {
    throw Object.assign(new Error(outcome.error.message), {
      code: outcome.error.code,
      stack: outcome.error.stack,
    });
  }
  throw crash ?? new Error('the thread that works on packages ended early');
}
