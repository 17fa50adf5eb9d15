import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';

/** A file of a folder: its name with `/` between folders, and where it is. */
export interface FolderFile {
  name: string;
  path: string;
  bytes: number;
}

/** Every file of a folder and of the folders in it, in the order of their names; links and devices are left out and named. */
export async function folderFiles(
  folder: string,
  signal: AbortSignal,
): Promise<{ files: FolderFile[]; skipped: string[] }> {
  if (!(await stat(folder)).isDirectory()) throw new HirzError('notAFolder');
  const files: FolderFile[] = [];
  const skipped: string[] = [];
  async function walk(below: string): Promise<void> {
    signal.throwIfAborted();
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile()) {
        const path = join(folder, ...name.split('/'));
        files.push({ name, path, bytes: (await stat(path)).size });
      } else skipped.push(name);
    }
  }
  await walk('');
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), skipped: skipped.sort() };
}
