import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExerciseSummary } from '../../../core/contract/exercise';
import { HirzError, type Problem } from '../../../core/domain/fault/fault';
import { type BagArchive, openBagArchive } from '../bag/bag-archive';
import { nodeCryptography } from '../custody/node-cryptography';
import { checkPackage } from '../package/check-package';
import type { PackageProgress } from '../package/package-files';
import { createDatasetWriter, type DatasetWriter } from '../storage/dataset/dataset-writer';
import { partialName, syncFolder } from '../storage/durable-file';
import { exerciseSummary } from './exercise-summary';

/** File beside the unpacked bag that the world is read from. */
export const datasetFile = 'dataset.db';

export interface ImportOptions extends PackageProgress {
  shipped: boolean;
  /** An exercise with this key is installed already: what is known of it. */
  installed: (key: string) => ExerciseSummary | undefined;
}

/**
 * Unpacks a package into a folder of its own below `exercises`, checking all of it on the way, and gives it its name
 * only when everything was found right and is on disk. Otherwise fault `packageInvalid` with every problem, and
 * `exercises` is as it was. A package that is installed already is checked against its manifests, and that is all.
 */
export async function importPackage(
  path: string,
  exercises: string,
  options: ImportOptions,
): Promise<ExerciseSummary> {
  const file = basename(path);
  const archive = await openBagArchive(path).catch((error: unknown) => {
    if (error instanceof HirzError && error.fault.code === 'archiveRefused') {
      throw invalid(file, error.fault.details, 0, error);
    }
    throw error;
  });
  try {
    const known = options.installed(await keyOf(archive));
    if (known) {
      options.step?.('checkingFiles');
      const { problems, more } = await archive.check({
        onProgress: options.progress,
        signal: options.signal,
      });
      if (problems.length > 0) throw invalid(file, problems, more);
      return known;
    }
    return await unpack(archive, file, exercises, options);
  } finally {
    await archive.close();
  }
}

async function unpack(
  archive: BagArchive,
  file: string,
  exercises: string,
  options: ImportOptions,
): Promise<ExerciseSummary> {
  const stage = partialName(join(exercises, `import-${process.pid}`));
  let writer: DatasetWriter | undefined;
  await mkdir(stage, { recursive: true });
  try {
    const dataset = join(stage, datasetFile);
    const checked = await checkPackage(archive, {
      ...options,
      into: stage,
      sink: {
        begin(exercise, entities) {
          writer = createDatasetWriter(dataset);
          writer.begin(exercise, entities);
        },
        write: (kind, record) => writer?.write(kind, record),
      },
    });
    const { errors, exercise } = checked;
    if (errors.total > 0 || !exercise || !writer) throw invalid(file, errors.items, errors.more);
    options.step?.('indexing');
    await writer.finish({ progress: options.progress, signal: options.signal });
    options.step?.('installing');
    await syncFile(dataset);
    await syncFolder(stage);
    options.signal?.throwIfAborted();
    const meanwhile = options.installed(checked.key);
    if (meanwhile) {
      await rm(stage, { recursive: true, force: true });
      return meanwhile;
    }
    const home = join(exercises, checked.key);
    // Left by a crash between this rename and the library's line: nobody knows it.
    await rm(home, { recursive: true, force: true });
    await rename(stage, home);
    await syncFolder(exercises);
    return exerciseSummary(exercise, checked, options.shipped);
  } catch (error) {
    writer?.abort();
    await rm(stage, { recursive: true, force: true });
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
async function keyOf(archive: BagArchive): Promise<string> {
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
