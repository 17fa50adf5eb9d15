import { mkdir, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExerciseSummary } from '../../../core/contract/exercise';
import { HirzError, type Problem } from '../../../core/domain/fault/fault';
import { isRefusal, openBagArchive } from '../bag/bag-archive';
import type { BagFiles } from '../bag/bag-files';
import { openBagFolder } from '../bag/bag-folder';
import { nodeCryptography } from '../custody/node-cryptography';
import { checkPackage } from '../package/check-package';
import type { PackageProgress } from '../package/package-files';
import { type DatasetWriter, openDatasetWriter } from '../storage/dataset/dataset-writer';
import { databaseFiles, datasetFile, searchFile } from '../storage/dataset/schema';
import { syncFolder } from '../storage/durable-file';
import { exerciseSummary } from './exercise-summary';

export interface StageRequest {
  /** The package; or the folder of an installed exercise whose databases are to be made again. */
  path: string;
  /** Of such a folder: the name of the bag that was unpacked into it. */
  unpacked?: string;
  /** Folder that becomes the exercise's; may hold what an earlier run of the same import left. */
  stage: string;
  shipped: boolean;
  /** Keys of the exercises that are installed and need nothing. */
  installed: readonly string[];
}

/** What an import found: an exercise, whole and on disk below the stage, or one that is installed already. */
export type Staged = { summary: ExerciseSummary } | { installed: string };

/**
 * Unpacks a package below a stage and makes its databases, checking all of it on the way; goes on where an earlier run of
 * the same import was cut off. Fault `packageInvalid` with every problem where it is not right. A package that
 * is installed already is checked against its manifests, and that is all.
 */
export async function fillStage(request: StageRequest, progress: PackageProgress = {}): Promise<Staged> {
  const file = request.unpacked ?? basename(request.path);
  if (request.unpacked !== undefined) {
    const bag = await openBagFolder(request.path, request.unpacked, databaseFiles);
    return { summary: await fill(bag, file, request, progress) };
  }
  const archive = await openBagArchive(request.path).catch((error: unknown) => {
    throw isRefusal(error) ? invalid(file, error.fault.details, 0, error) : error;
  });
  try {
    const key = await keyOf(archive);
    if (!request.installed.includes(key)) return { summary: await fill(archive, file, request, progress) };
    progress.step?.('checkingFiles');
    const { problems, more } = await archive.check({
      onProgress: progress.progress,
      signal: progress.signal,
    });
    if (problems.length > 0) throw invalid(file, problems, more);
    return { installed: key };
  } finally {
    await archive.close();
  }
}

async function fill(
  archive: BagFiles,
  file: string,
  { stage, shipped }: StageRequest,
  progress: PackageProgress,
): Promise<ExerciseSummary> {
  let writer: DatasetWriter | undefined;
  try {
    const checked = await checkPackage(archive, {
      ...progress,
      into: stage,
      sink: {
        async begin(context) {
          await mkdir(stage, { recursive: true });
          writer = await openDatasetWriter(stage);
          return writer.begin(context);
        },
        write: (kind, record) => writer?.write(kind, record),
        reached: (kind, place) => writer?.reached(kind, place) ?? Promise.resolve(),
      },
    });
    const { errors, exercise } = checked;
    if (errors.total > 0 || !exercise || !writer) throw invalid(file, errors.items, errors.more);
    progress.step?.('indexing');
    await writer.finish(progress);
    for (const name of [datasetFile, searchFile]) await syncFile(join(stage, name));
    await syncFolder(stage);
    return exerciseSummary(exercise, checked, shipped);
  } catch (error) {
    await writer?.abort();
    throw error;
  }
}

function invalid(file: string, details: readonly Problem[], more: number, cause?: unknown): HirzError {
  const count = details.length + more;
  return new HirzError('packageInvalid', {
    params: { file, count },
    where: { file },
    details: [...details],
    cause,
  });
}

/** Names the package: SHA-256 of its manifest. Empty where it has none. */
async function keyOf(archive: BagFiles): Promise<string> {
  const manifest = 'manifest-sha256.txt';
  if (!archive.files.has(manifest)) return '';
  return Buffer.from(nodeCryptography.sha256(await archive.read(manifest))).toString('hex');
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
