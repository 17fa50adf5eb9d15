import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseSummary } from '../../../core/contract/exercise';
import { isOfThisVersion } from '../../../electron/engine/storage/dataset/dataset-version';
import { datasetFile } from '../../../electron/engine/storage/dataset/schema';
import { openLibraryDatabase } from '../../../electron/engine/storage/library/library-database';
import { type ChildFigures, runChild } from '../children/run-child';
import { benchFolder, benchPackage } from './bench-package';

const root = join(__dirname, '../../..');

/** The thread in which the built program checks and imports packages. */
const importWorker = join(root, 'out/main/import-worker.js');

/** Runs the built program's work on a package in a process of its own. */
export function productWork<T>(work: object): Promise<ChildFigures<T>> {
  return runChild<T>(join(__dirname, '../children/product-work.mjs'), [importWorker, JSON.stringify(work)]);
}

/** Imports a package below a new folder, as the program does; `stage` is there afterwards. */
export function importInto(stage: string, path: string): Promise<ChildFigures<{ summary: ExerciseSummary }>> {
  rmSync(stage, { recursive: true, force: true });
  return productWork({ fill: { path, stage, shipped: false, installed: [] } });
}

/** An exercise with so many posts, installed in a data folder of its own, both in the cache. */
export interface InstalledBench {
  /** The program's data folder. */
  data: string;
  /** The exercise's folder in it. */
  home: string;
  /** Its key, among those of what ships, which the program installs beside it. */
  key: string;
}

/** Reads a file once, so that the system has it in its page cache: what is measured is the program and not the disk. */
function intoPageCache(path: string): void {
  const file = openSync(path, 'r');
  const block = Buffer.alloc(1 << 20);
  while (readSync(file, block) > 0);
  closeSync(file);
}

/** Installs the package of so many posts where it is not installed by this build yet, and puts its database into the page cache. */
export async function installedBench(posts: number): Promise<InstalledBench> {
  const installed = await install(posts);
  intoPageCache(join(installed.home, datasetFile));
  return installed;
}

async function install(posts: number): Promise<InstalledBench> {
  const data = join(benchFolder(posts), 'data');
  const exercises = join(data, 'exercises');
  mkdirSync(exercises, { recursive: true });
  const library = openLibraryDatabase(join(data, 'library.db'));
  try {
    const found = library.list().find(({ counts }) => counts.posts === posts);
    const there = found && join(exercises, found.key);
    if (there && isOfThisVersion(join(there, datasetFile))) return { data, home: there, key: found.key };
    const file = await benchPackage(posts);
    console.log(`… importing ${posts.toLocaleString('en')} posts, to be asked for afterwards`);
    const stage = join(exercises, 'stage');
    const { summary } = (await importInto(stage, file)).result;
    const home = join(exercises, summary.key);
    rmSync(home, { recursive: true, force: true });
    renameSync(stage, home);
    library.put(summary);
    return { data, home, key: summary.key };
  } finally {
    library.close();
  }
}
