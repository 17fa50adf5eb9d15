import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Restored } from '../../../../core/contract/repair';
import { HirzError } from '../../../../core/domain/fault/fault';
import type { JobControl } from '../../jobs/jobs';
import { copyDurably } from '../../objects/copy-durably';
import { openCaseDatabase } from '../../storage/case/case-database';
import { lockCase } from '../../storage/case/case-lock';
import { syncFolder } from '../../storage/durable-file';
import type { CaseFolder } from '../case-folder';
import { backupFolder, objectsOfBackups, readBackup } from './backup-folder';
import { bringSeatKey } from './backup-keys';
import { checkRecordsOfBackup } from './backups';
import { bringObjects, noteKey, noteRepair } from './note-repair';
import { findObjects, objectsNamed } from './objects';
import { databaseFiles, momentName, setAside } from './set-aside';

/**
 * Brings a case back to a backup: its database and log are verified first, then database, log and checkpoints that are there go aside,
 * unchanged, and the backup's take their place. Objects that are missing or altered come from whichever backup has them whole, this one
 * first, and so does a submission that is missing from this one. What was done since the backup is not in the case any more; the files
 * that were set aside hold it.
 * @throws HirzError `backupDamaged`, `backupUnknown`, `caseOpenElsewhere`
 */
export async function restoreCase(folder: CaseFolder, id: string, control: JobControl): Promise<Restored> {
  const backup = backupFolder(folder, id);
  if (!(await readBackup(backup))) throw new HirzError('backupUnknown');
  await mkdir(folder.path, { recursive: true });
  const lock = lockCase(folder.lock);
  try {
    control.step('checkingBackup');
    const { events, exhibits, lines } = checkRecordsOfBackup(backup);
    const others = await objectsOfBackups(folder);
    const found = await findObjects(
      objectsNamed(lines),
      [...new Set([folder.objects, backup.objects, ...others])],
      control,
    );
    control.signal.throwIfAborted();

    control.step('restoring');
    const restored = `${folder.database}.restored`;
    await copyDurably(backup.database, restored);
    const name = momentName();
    await setAside(folder, name, [
      ...databaseFiles(folder.database),
      folder.log,
      folder.checkpoints,
      folder.damage,
    ]);
    await bringObjects(folder, found, name);
    await mkdir(folder.exports, { recursive: true });
    for (const file of await readdir(backup.exports)) {
      const to = join(folder.exports, file);
      if (!existsSync(to)) await copyDurably(join(backup.exports, file), to);
    }
    if (!existsSync(folder.submission) && existsSync(backup.submission)) {
      await copyDurably(backup.submission, folder.submission);
    }
    const keyed = await bringSeatKey(folder);
    await copyDurably(backup.checkpoints, folder.checkpoints);
    await copyDurably(backup.log, folder.log);
    const database = openCaseDatabase(restored);
    let opens: Restored['opens'];
    try {
      opens = noteKey(database, keyed);
      noteRepair(database, { how: 'restored', events, exhibits, setAside: name }, found.lost);
    } finally {
      database.close();
    }
    await rename(restored, folder.database);
    await syncFolder(folder.path);
    return { events, exhibits, lost: found.lost, setAside: name, opens };
  } finally {
    lock.release();
  }
}
