import { readdir } from 'node:fs/promises';
import { destroySeatKey } from '../../custody/seat-key';
import type { CaseFolder } from '../case-folder';
import { backupFolder } from './backup-folder';

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
