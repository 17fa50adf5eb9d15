import { parentPort, workerData } from 'node:worker_threads';
import type { PackageReport } from '../../../core/contract/exercise';
import type { GeneratedExercise } from '../../../core/contract/generation';
import { type Fault, HirzError } from '../../../core/domain/fault/fault';
import type { GenerationOptions } from '../../../core/domain/generation/town/measures';
import type { PackageProgress } from '../package/package-files';
import { reportPackage } from '../package/package-report';
import { fillStage, type Staged, type StageRequest } from './fill-stage';

/** Entry of the worker thread that checks packages, makes them, and fills the databases of an import. */
export type PackageWork =
  | { fill: StageRequest }
  | { report: string }
  | { generate: { options: GenerationOptions; to: string } };
export type FromImportWorker =
  | { step: Parameters<NonNullable<PackageProgress['step']>>[0] }
  | { done: number; total: number }
  | { result: Staged | PackageReport | GeneratedExercise }
  | { fault: Fault }
  | { error: { message: string; stack: string | undefined; code: string | undefined } };

/** Least milliseconds between two messages of progress. */
const interval = 50;

const controller = new AbortController();
const send = (message: FromImportWorker) => parentPort?.postMessage(message);
let told = 0;

const progress: PackageProgress = {
  signal: controller.signal,
  step(step) {
    told = 0;
    send({ step });
  },
  progress(done, total) {
    const now = Date.now();
    if (now - told < interval && done !== total) return;
    told = now;
    send({ done, total });
  },
};

async function resultOf(work: PackageWork): Promise<Staged | PackageReport | GeneratedExercise> {
  if ('fill' in work) return fillStage(work.fill, progress);
  if ('report' in work) return reportPackage(work.report, progress);
  // Its phrases are read only where they are needed.
  const { generatePackage } = await import('../generation/generate-package');
  return generatePackage(work.generate.options, work.generate.to, progress);
}

async function run(work: PackageWork): Promise<void> {
  try {
    send({ result: await resultOf(work) });
  } catch (error) {
    if (error instanceof HirzError) return send({ fault: error.fault });
    const { message, stack, code } = error as NodeJS.ErrnoException;
    send({ error: { message, stack, code } });
  } finally {
    parentPort?.close();
  }
}

parentPort?.on('message', () => controller.abort());
void run(workerData as PackageWork);
