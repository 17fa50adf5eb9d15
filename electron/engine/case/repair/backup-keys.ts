import { existsSync } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { destroySeatKey } from '../../custody/seat-key';
import type { CaseFolder } from '../case-folder';
import { backupFolder, listBackups } from './backup-folder';

/**
 * Once a case is sealed nobody is to sign in its name: the copies of its key go too. A backup that is being made meanwhile may get its
 * name or go while it is looked at: `makeBackup` sees to its key.
 */
export async function destroyBackupKeys(folder: CaseFolder): Promise<void> {
  for (const name of await readdir(folder.backups).catch(() => [])) {
    await destroySeatKey(backupFolder(folder, name).seatKey).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/** Where the key of a case's seat lies: in its folder, or else in a backup; undefined where it is in none. */
export async function seatKeyOf(folder: CaseFolder): Promise<string | undefined> {
  const backups = (await listBackups(folder)).map(({ id }) => backupFolder(folder, id).seatKey);
  return [folder.seatKey, ...backups].find((place) => existsSync(place));
}

/** Brings the key of a case's seat back into its folder, from whichever backup has it. Resolves to whether it is there. */
export async function bringSeatKey(folder: CaseFolder): Promise<boolean> {
  const key = await seatKeyOf(folder);
  if (key !== undefined && key !== folder.seatKey) await copyFile(key, folder.seatKey);
  return key !== undefined;
}
