import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ExerciseSummary, InterruptedImport, PackageReport } from '../../../core/contract/exercise';
import { mediaPath } from '../../../core/domain/dataset/dataset-files';
import type { Exercise } from '../../../core/domain/exercise/exercise';
import type { Inject } from '../../../core/domain/exercise/inject';
import { HirzError } from '../../../core/domain/fault/fault';
import { jobsStop } from '../jobs/jobs';
import type { PackageProgress } from '../package/package-files';
import { type Dataset, openDataset } from '../storage/dataset/dataset';
import { isOfThisVersion } from '../storage/dataset/dataset-version';
import { datasetFile, searchFile } from '../storage/dataset/schema';
import { partialName, syncFolder } from '../storage/durable-file';
import { openLibraryDatabase } from '../storage/library/library-database';
import {
  type ImportFolder,
  importFolders,
  isImportFolder,
  newImportFolder,
  stampOf,
  sweepImportFolder,
} from './import-folder';
import { fillStageAside, reportPackageAside } from './package-work';

/** An installed exercise. */
export interface InstalledExercise {
  summary: ExerciseSummary;
  exercise: Exercise;
  /** In order of time. */
  injects: Inject[];
  /** Folder of the unpacked bag, with its databases beside its files. */
  folder: string;
}

/** The exercises that are installed, and how they come and go. */
export interface ExerciseLibrary {
  /** Newest installed first. */
  list(): ExerciseSummary[];
  find(key: string): ExerciseSummary | undefined;
  /** @throws HirzError `exerciseUnknown`, `exerciseOutdated` */
  get(key: string): InstalledExercise;
  /**
   * Imports a package whole or not at all: fault `packageInvalid` with its problems. Imports wait for each other.
   * One of the same file that was cut off is gone on with. An abort by `jobsStop` leaves it to be gone on with; any other, nothing.
   */
  import(path: string, progress?: PackageProgress): Promise<ExerciseSummary>;
  /** Imports that were cut off and can be gone on with, oldest first; not those that run, here or in another Hirz. */
  interrupted(): InterruptedImport[];
  /**
   * Goes on with an import that was cut off.
   * @throws HirzError `importUnknown`, `importSourceGone`, `importSourceChanged`; whatever `import` throws
   */
  resume(id: string, progress?: PackageProgress): Promise<ExerciseSummary>;
  /** Removes all that an import left that was cut off. @throws HirzError `importUnknown` */
  discard(id: string): Promise<void>;
  /** Checks a package without importing it. */
  validate(path: string, progress?: PackageProgress): Promise<PackageReport>;
  /** @throws HirzError `exerciseUnknown`, `exerciseShipped`. Whether a case needs it is the caller's to ask. */
  remove(key: string): Promise<void>;
  /** A media file of an exercise by its record's id, for attachments. */
  mediaFile(key: string, media: string): { path: string; type: string; bytes: number } | undefined;
  /**
   * Makes the databases of exercises anew that another version of Hirz installed, from the packages in their folders; then
   * installs what ships and is not installed yet. Tries them all; then throws the first failure.
   */
  installShipped(): Promise<void>;
  /** Cuts off what `installShipped` is doing: the next start goes on with it. */
  stop(): Promise<void>;
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

  /** Removes what a removal left when it was cut off, forgets exercises whose files are gone, and names those that only lacked their name. */
  function sweep(): void {
    const known = new Set(database.list().map(({ key }) => key));
    const unfinished = importFolders(exercises);
    for (const folder of unfinished) if (folder.note.ready) known.add(folder.note.ready.key);
    for (const name of readdirSync(exercises)) {
      const path = join(exercises, name);
      if (isImportFolder(name)) sweepImportFolder(path);
      else if (!known.has(name) && isAbandoned(path)) rmSync(path, { recursive: true, force: true });
    }
    for (const key of known) if (!isWhole(join(exercises, key))) database.remove(key);
    for (const folder of unfinished) if (folder.note.ready) nameReady(folder, folder.note.ready);
  }

  /** Ends an import that a crash cut off between its last step and its line in the library. */
  function nameReady(folder: ImportFolder, summary: ExerciseSummary): void {
    if (!folder.take()) return;
    const home = join(exercises, summary.key);
    if (isWhole(folder.stage)) {
      rmSync(home, { recursive: true, force: true });
      renameSync(folder.stage, home);
    }
    if (isWhole(home)) database.put(summary);
    folder.removeNow();
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

  const running = new Set<string>();
  const stopping = new AbortController();

  /** Imports that were cut off and that nobody works on now. */
  function idle(): ImportFolder[] {
    return importFolders(exercises).filter((folder) => {
      if (running.has(folder.id) || !folder.take()) return false;
      folder.letGo();
      return true;
    });
  }

  function idleOf(id: string): ImportFolder {
    const found = idle().find((folder) => folder.id === id);
    if (!found) throw new HirzError('importUnknown');
    return found;
  }

  const isOutdated = (key: string) => !isOfThisVersion(join(exercises, key, datasetFile));
  const isHomeOf = (path: string, key: string) => path === resolve(exercises, key);

  /** The import of a file that was cut off, if the file is still the same; one of an earlier state of it is removed. */
  async function unfinishedOf(path: string): Promise<ImportFolder | undefined> {
    for (const folder of idle().filter(({ note }) => note.source === resolve(path))) {
      if (folder.note.stamp === (await stampOf(path))) return folder;
      await folder.remove();
    }
    return undefined;
  }

  function install(path: string, ships: boolean, progress: PackageProgress = {}): Promise<ExerciseSummary> {
    return inTurn(async () => {
      progress.signal?.throwIfAborted();
      const folder = (await unfinishedOf(path)) ?? (await newImportFolder(exercises, path, ships));
      return run(folder, ships, progress);
    });
  }

  async function run(
    folder: ImportFolder,
    ships: boolean,
    progress: PackageProgress,
  ): Promise<ExerciseSummary> {
    if (!folder.take()) throw new HirzError('importUnknown');
    running.add(folder.id);
    try {
      const installed = await complete(folder, progress);
      await folder.remove();
      const summary = { ...installed, shipped: installed.shipped || ships };
      database.put(summary);
      return summary;
    } catch (error) {
      if (progress.signal?.reason === jobsStop) folder.letGo();
      else await folder.remove();
      throw error;
    } finally {
      running.delete(folder.id);
    }
  }

  /** Fills the stage and gives it its name: only when everything was found right and is on disk. */
  async function complete(folder: ImportFolder, progress: PackageProgress): Promise<ExerciseSummary> {
    const { source, shipped: ships } = folder.note;
    const known = database.list();
    const ready = known.filter(({ key }) => !isOutdated(key)).map(({ key }) => key);
    const again = known.find(({ key }) => isHomeOf(source, key));
    const staged = await fillStageAside(
      {
        ...{ path: source, stage: folder.stage, shipped: ships, installed: ready },
        ...(again ? { unpacked: `${again.id}-${again.edition}` } : {}),
      },
      progress,
    );
    if ('installed' in staged) return require(staged.installed);
    const { summary } = staged;
    progress.step?.('installing');
    progress.signal?.throwIfAborted();
    await folder.markReady(summary);
    const home = join(exercises, summary.key);
    // Left by a crash between this rename and the library's line: nobody knows it.
    await rm(home, { recursive: true, force: true });
    await rename(folder.stage, home);
    await syncFolder(exercises);
    database.put(summary);
    return summary;
  }

  async function installShippedFile(path: string, name: string): Promise<void> {
    const stamp = await stampOf(path);
    const key = database.shippedKey(name, stamp);
    if (key !== undefined && database.find(key)?.shipped) return;
    const summary = await install(path, true, { signal: stopping.signal });
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
    interrupted: () =>
      idle()
        .filter(({ note }) => !note.shipped && !database.list().some(({ key }) => isHomeOf(note.source, key)))
        .map(({ id, note }) => ({ id, file: basename(note.source), startedAt: note.startedAt })),
    resume(id, progress = {}) {
      return inTurn(async () => {
        const folder = idleOf(id);
        const { source, stamp, shipped: ships } = folder.note;
        const params = { file: basename(source) };
        const found = await stampOf(source).catch((cause: unknown) => {
          throw new HirzError('importSourceGone', { params, cause });
        });
        if (found !== stamp) throw new HirzError('importSourceChanged', { params });
        return run(folder, ships, progress);
      });
    },
    discard: (id) => idleOf(id).remove(),
    validate: (path, progress) => reportPackageAside(path, progress),
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
      const failures: unknown[] = [];
      const failed = (error: unknown) => void failures.push(error);
      for (const { key, shipped: ships } of database.list().filter((one) => isOutdated(one.key))) {
        await install(join(exercises, key), ships, { signal: stopping.signal }).catch(failed);
      }
      const names = shipped !== null && existsSync(shipped) ? (await readdir(shipped)).sort() : [];
      for (const name of names.filter((one) => one.endsWith('.hirz-exercise'))) {
        await installShippedFile(join(shipped ?? '', name), name).catch(failed);
      }
      if (failures.length > 0) throw failures[0];
    },
    async stop() {
      stopping.abort(jobsStop);
      await last;
    },
    close: () => database.close(),
  };
}

/** Whether a folder holds an exercise's databases. */
function isWhole(folder: string): boolean {
  return [datasetFile, searchFile].every((name) => existsSync(join(folder, name)));
}

/** Milliseconds after which a folder that nobody knows belongs to nobody: another Hirz may be about to name it. */
const patience = 10 * 60 * 1000;

/** Whether what lies at a path below `exercises`, unknown to the library, is no longer being worked on by another Hirz. */
function isAbandoned(path: string): boolean {
  const [, pid] = /removed-(\d+)\.part-[0-9a-f]+$/.exec(path) ?? [];
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
