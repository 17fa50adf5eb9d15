import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes renames and new files in a folder survive a power cut. Windows can't sync folders and journals renames itself;
 * there it does nothing.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The same while everything else waits. */
export function syncFolderNow(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Name for a file that is being written beside `path`: swept when it is found later. */
export function partialName(path: string): string {
  return `${path}.part-${randomBytes(6).toString('hex')}`;
}

/** Removes what was being written in a folder when the program died. Only for a folder that nobody else writes in now. */
export async function sweepPartials(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (/\.part-[0-9a-f]{12}$/.test(name)) await rm(join(folder, name), { force: true });
  }
}

/** Writes a file whole or not at all: temporary file, sync, rename, sync of the folder. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const partial = partialName(path);
  try {
    const handle = await open(partial, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}
