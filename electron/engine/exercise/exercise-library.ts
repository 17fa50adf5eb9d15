import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExerciseSummary, PackageReport } from '../../../core/contract/exercise';
import { mediaPath } from '../../../core/domain/dataset/dataset-files';
import type { Exercise } from '../../../core/domain/exercise/exercise';
import type { Inject } from '../../../core/domain/exercise/inject';
import { HirzError } from '../../../core/domain/fault/fault';
import type { PackageProgress } from '../package/package-files';
import { reportPackage } from '../package/package-report';
import { type Dataset, openDataset } from '../storage/dataset/dataset';
import { partialName } from '../storage/durable-file';
import { openLibraryDatabase } from '../storage/library/library-database';
import { datasetFile, importPackage } from './import-package';

/** An installed exercise. */
export interface InstalledExercise {
  summary: ExerciseSummary;
  exercise: Exercise;
  /** In order of time. */
  injects: Inject[];
  /** Folder of the unpacked bag, with `dataset.db` beside its files. */
  folder: string;
}

/** The exercises that are installed, and how they come and go. */
export interface ExerciseLibrary {
  /** Newest installed first. */
  list(): ExerciseSummary[];
  find(key: string): ExerciseSummary | undefined;
  /** @throws HirzError `exerciseUnknown` */
  get(key: string): InstalledExercise;
  /** Imports a package whole or not at all: fault `packageInvalid` with its problems. Imports wait for each other. */
  import(path: string, progress?: PackageProgress): Promise<ExerciseSummary>;
  /** Checks a package without importing it. */
  validate(path: string, progress?: PackageProgress): Promise<PackageReport>;
  /** @throws HirzError `exerciseUnknown`, `exerciseShipped`. Whether a case needs it is the caller's to ask. */
  remove(key: string): Promise<void>;
  /** A media file of an exercise by its record's id, for attachments. */
  mediaFile(key: string, media: string): { path: string; type: string; bytes: number } | undefined;
  /** Installs what ships and is not installed yet. Tries them all; then throws the first failure. */
  installShipped(): Promise<void>;
  close(): void;
}

export interface ExerciseLibraryOptions {
  /** Data folder: `library.db` and `exercises/` are in it. */
  folder: string;
  /** Folder of the packages that ship with Hirz; null: none. */
  shipped?: string | null;
}

export function createExerciseLibrary({ folder, shipped = null }: ExerciseLibraryOptions): ExerciseLibrary {
  const exercises = join(folder, 'exercises');
  mkdirSync(exercises, { recursive: true });
  const database = openLibraryDatabase(join(folder, 'library.db'));
  sweep();
  let last: Promise<unknown> = Promise.resolve();

  /** Removes what an import or a removal left when it was cut off, and forgets exercises whose folder is gone. */
  function sweep(): void {
    const known = new Set(database.list().map(({ key }) => key));
    for (const name of readdirSync(exercises)) {
      if (!known.has(name) && isAbandoned(join(exercises, name))) {
        rmSync(join(exercises, name), { recursive: true, force: true });
      }
    }
    for (const key of known) if (!existsSync(join(exercises, key, datasetFile))) database.remove(key);
  }

  function require(key: string): ExerciseSummary {
    const summary = database.find(key);
    if (!summary) throw new HirzError('exerciseUnknown', { params: { key: key.slice(0, 16) } });
    return summary;
  }

  function read<T>(key: string, work: (dataset: Dataset) => T): T {
    const dataset = openDataset(join(exercises, key, datasetFile));
    try {
      return work(dataset);
    } finally {
      dataset.close();
    }
  }

  /** One import at a time: two of the same package would meet at the end. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  function install(path: string, ships: boolean, progress: PackageProgress = {}): Promise<ExerciseSummary> {
    return inTurn(async () => {
      progress.signal?.throwIfAborted();
      const installed = await importPackage(path, exercises, {
        ...progress,
        shipped: ships,
        installed: database.find,
      });
      const summary = { ...installed, shipped: installed.shipped || ships };
      database.put(summary);
      return summary;
    });
  }

  async function installShippedFile(path: string, name: string): Promise<void> {
    const { size, mtimeMs } = await stat(path);
    const stamp = `${size} ${Math.round(mtimeMs)}`;
    const key = database.shippedKey(name, stamp);
    if (key !== undefined && database.find(key)?.shipped) return;
    const summary = await install(path, true);
    database.rememberShipped(name, stamp, summary.key);
  }

  return {
    list: () => database.list(),
    find: (key) => database.find(key),
    get(key) {
      const summary = require(key);
      const home = join(exercises, key);
      const content = read(key, (dataset) => ({ exercise: dataset.exercise, injects: dataset.injects() }));
      return { summary, ...content, folder: home };
    },
    import: (path, progress) => install(path, false, progress),
    validate: (path, progress) => reportPackage(path, progress),
    async remove(key) {
      if (require(key).shipped) throw new HirzError('exerciseShipped');
      const gone = partialName(join(exercises, `removed-${process.pid}`));
      await rename(join(exercises, key), gone);
      database.remove(key);
      await rm(gone, { recursive: true, force: true });
    },
    mediaFile(key, media) {
      require(key);
      const found = read(key, (dataset) => dataset.media.byId(media));
      return (
        found && { path: join(exercises, key, mediaPath(found.file)), type: found.type, bytes: found.bytes }
      );
    },
    async installShipped() {
      if (shipped === null || !existsSync(shipped)) return;
      const failures: unknown[] = [];
      for (const name of (await readdir(shipped)).sort()) {
        if (!name.endsWith('.hirz-exercise')) continue;
        await installShippedFile(join(shipped, name), name).catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    },
    close: () => database.close(),
  };
}

/** Milliseconds after which a folder that nobody knows belongs to nobody: another Hirz may be about to name it. */
const patience = 10 * 60 * 1000;

/** Whether what lies at a path below `exercises`, unknown to the library, is no longer being worked on by another Hirz. */
function isAbandoned(path: string): boolean {
  const [, pid] = /(?:import|removed)-(\d+)\.part-[0-9a-f]+$/.exec(path) ?? [];
  if (pid !== undefined) return Number(pid) === process.pid || !isRunning(Number(pid));
  return Date.now() - statSync(path).mtimeMs > patience;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
