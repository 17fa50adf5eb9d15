import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';
import { isRefused } from '../reading';

/** A file of a folder: its name with `/` between folders, and where it is. */
export interface FolderFile {
  name: string;
  path: string;
  bytes: number;
}

/** What lies in a folder and in the folders in it, each in the order of the names. */
export interface FolderContents {
  files: FolderFile[];
  /** Links and devices, which have no octets of their own. */
  skipped: string[];
  /** Folders that may not be read, and what can't be reached by its name. */
  unread: string[];
}

/**
 * Undefined where what a folder names may not be read, or is not found by that name: it went away meanwhile, or, on Linux, its name is
 * not UTF-8, so that the text made of it names nothing.
 */
async function ifReached<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isRefused(error) || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Every file of a folder and of the folders in it; what is left out is named. @throws HirzError `notAFolder`, or the system's where the folder itself can't be read */
export async function folderFiles(folder: string, signal: AbortSignal): Promise<FolderContents> {
  if (!(await stat(folder)).isDirectory()) throw new HirzError('notAFolder');
  const files: FolderFile[] = [];
  const skipped: string[] = [];
  const unread: string[] = [];
  const entriesOf = (below: string) => readdir(join(folder, below), { withFileTypes: true });
  async function walk(below: string, entries: Awaited<ReturnType<typeof entriesOf>>): Promise<void> {
    signal.throwIfAborted();
    for (const entry of entries) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      const path = join(folder, ...name.split('/'));
      if (entry.isDirectory()) {
        const within = await ifReached(entriesOf(name));
        if (within) await walk(name, within);
        else unread.push(name);
      } else if (entry.isFile()) {
        const about = await ifReached(stat(path));
        if (about) files.push({ name, path, bytes: about.size });
        else unread.push(name);
      } else skipped.push(name);
    }
  }
  await walk('', await entriesOf(''));
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, skipped: skipped.sort(), unread: unread.sort() };
}
