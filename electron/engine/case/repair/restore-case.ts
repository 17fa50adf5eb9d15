import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { HirzError } from '../../../../core/domain/fault/fault';
import type { JobControl } from '../../jobs/jobs';
import { copyDurably } from '../../objects/copy-durably';
import { openObjectStore } from '../../objects/object-store';
import { openCaseDatabase } from '../../storage/case/case-database';
import { lockCase } from '../../storage/case/case-lock';
import { syncFolder } from '../../storage/durable-file';
import type { CaseFolder } from '../case-folder';
import { backupFolder, readBackup } from './backup-folder';
import { linkObjects, verifyBackup } from './backups';
import { databaseFiles, momentName, setAside } from './set-aside';

/** What a restoring came to. */
export interface Restored {
  events: number;
  exhibits: number;
  /** Name of the folder in `set-aside/` that holds what was there before. */
  setAside: string;
}

/**
 * Brings a case back to a backup: it is verified first, then database, log and checkpoints that are there go aside, unchanged, and
 * the backup's take their place. Objects that are missing or altered come from the backup, and so does a submission that is missing. What was done since the backup is not in
 * the case any more; the files that were set aside hold it.
 * @throws HirzError `backupDamaged`, `backupUnknown`, `caseOpenElsewhere`
 */
export async function restoreCase(folder: CaseFolder, id: string, control: JobControl): Promise<Restored> {
  const backup = backupFolder(folder, id);
  if (!(await readBackup(backup))) throw new HirzError('backupUnknown');
  await mkdir(folder.path, { recursive: true });
  const lock = lockCase(folder.lock);
  try {
    control.step('checkingBackup');
    const { events, exhibits, objects } = await verifyBackup(backup, control);
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
    await replaceObjects(folder, backup.objects, objects.keys(), name);
    await mkdir(folder.exports, { recursive: true });
    for (const file of await readdir(backup.exports)) {
      const to = join(folder.exports, file);
      if (!existsSync(to)) await copyDurably(join(backup.exports, file), to);
    }
    if (!existsSync(folder.submission) && existsSync(backup.submission)) {
      await copyDurably(backup.submission, folder.submission);
    }
    if (!existsSync(folder.seatKey) && existsSync(backup.seatKey)) {
      await copyFile(backup.seatKey, folder.seatKey);
    }
    await copyDurably(backup.checkpoints, folder.checkpoints);
    await copyDurably(backup.log, folder.log);
    const database = openCaseDatabase(restored);
    try {
      database.settings.set('repaired', { how: 'restored', events, exhibits, setAside: name });
    } finally {
      database.close();
    }
    await rename(restored, folder.database);
    await syncFolder(folder.path);
    return { events, exhibits, setAside: name };
  } finally {
    lock.release();
  }
}

/** Objects of the case that are not what their name says go aside; those of the backup take their place. */
async function replaceObjects(
  folder: CaseFolder,
  from: string,
  hashes: Iterable<string>,
  name: string,
): Promise<void> {
  const store = openObjectStore(folder.objects);
  const missing: string[] = [];
  for (const sha256 of hashes) {
    const found = await store.check(sha256);
    if (found === sha256) continue;
    if (found !== null) {
      const to = join(folder.setAside, name, 'objects');
      await mkdir(to, { recursive: true });
      await rename(store.path(sha256), join(to, sha256));
    }
    missing.push(sha256);
  }
  await linkObjects(from, folder.objects, missing);
}
