import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseBackup } from '../../../../core/contract/repair';
import { countItems } from '../../../../core/domain/custody/lost-items';
import { checkpointLines } from '../../custody/checkpoint-file';
import { wallTime } from '../../custody/moment';
import { destroySeatKey } from '../../custody/seat-key';
import type { JobControl } from '../../jobs/jobs';
import { objectPath } from '../../objects/object-store';
import { backupDamaged, checkDatabaseCopy } from '../../storage/case/database-copy';
import { partialName, syncFolder } from '../../storage/durable-file';
import type { CaseFolder } from '../case-folder';
import type { OpenCase } from '../open-case';
import { type BackupFolder, backupFolder, listBackups, objectsOfBackups } from './backup-folder';
import { type ChainedLine, readLogFile } from './log-lines';
import {
  findObjects,
  gatherObjects,
  hashesOf,
  linkObjects,
  linkOrCopy,
  objectsNamed,
  syncFile,
} from './objects';
import { momentName } from './set-aside';

const lineEnd = Buffer.from('\n');

export async function put(path: string, bytes: Uint8Array | string, mode = 0o600): Promise<void> {
  await writeFile(path, bytes, { mode });
  await syncFile(path);
}

/**
 * Verifies what a backup holds beside objects: the database's pages, the chain of its log, as many events in both.
 * @throws HirzError `backupDamaged` with what is wrong
 */
export function checkRecordsOfBackup(folder: BackupFolder): {
  events: number;
  exhibits: number;
  lines: readonly ChainedLine[];
} {
  const counts = checkDatabaseCopy(folder.database);
  let lines: readonly ChainedLine[];
  try {
    ({ lines } = readLogFile(folder.log));
  } catch (cause) {
    throw backupDamaged('custody.ndjson', cause);
  }
  if (lines.length !== counts.events) throw backupDamaged('custody.ndjson');
  return { ...counts, lines };
}

/**
 * Copies an open case to a folder beside all cases, and verifies the copy before it counts as one: whole or not at all, but for objects
 * that are whole neither in the case nor in an older backup, which are counted. The oldest beyond `kept` are removed afterwards. What is logged meanwhile is in the next one.
 */
export async function makeBackup(open: OpenCase, kept: number, control: JobControl): Promise<CaseBackup> {
  const { folder, database, log } = open;
  const id = momentName();
  await mkdir(folder.backups, { recursive: true });
  await sweepUnfinished(folder);
  const final = backupFolder(folder, id);
  const unfinished = backupFolder(folder, partialName(id));
  try {
    control.step('copying');
    await mkdir(unfinished.objects, { recursive: true });
    await mkdir(unfinished.exports);
    // Checkpoints first: what is signed meanwhile speaks of lines that the copy may lack.
    const checkpoints = checkpointLines(database.events.checkpoints().map(({ envelope }) => envelope));
    await database.copyTo(unfinished.database);
    const { events } = checkDatabaseCopy(unfinished.database);
    const copied = [...database.events.from(0)].slice(0, events);
    await put(unfinished.log, Buffer.concat(copied.flatMap(({ line }) => [Buffer.from(line), lineEnd])));
    await put(unfinished.checkpoints, checkpoints);
    if (!log.closed) await put(unfinished.seatKey, await readFile(folder.seatKey));
    for (const name of await readdir(folder.exports).catch(() => [])) {
      await linkOrCopy(join(folder.exports, name), join(unfinished.exports, name));
    }
    if (database.settings.get('sealed') && existsSync(folder.submission)) {
      await linkOrCopy(folder.submission, unfinished.submission);
    }
    const { exhibits, lines } = checkRecordsOfBackup(unfinished);
    const named = objectsNamed(lines);
    await linkObjects(unfinished.objects, new Map(hashesOf(named).map((sha256) => [sha256, folder.objects])));
    control.signal.throwIfAborted();

    control.step('checkingBackup');
    const older = await objectsOfBackups(folder);
    const found = await findObjects(named, [unfinished.objects, ...older], control);
    await gatherObjects(unfinished.objects, found, (sha256) => rm(objectPath(unfinished.objects, sha256)));
    const backup: CaseBackup = {
      id,
      madeAt: wallTime(new Date()),
      events,
      exhibits,
      bytes: found.bytes + (await stat(unfinished.database)).size,
      itemsLost: countItems(found.lost),
    };
    await put(unfinished.about, `${JSON.stringify(backup, null, 2)}\n`);
    await syncFolder(unfinished.path);
    await rename(unfinished.path, final.path);
    await syncFolder(folder.backups);
    // Sealed meanwhile: whoever destroyed the keys may have known this backup by its other name.
    if (database.settings.get('sealed')) await destroySeatKey(final.seatKey);
    for (const old of (await listBackups(folder)).slice(kept)) await removeBackup(folder, old.id);
    return backup;
  } catch (error) {
    await rm(unfinished.path, { recursive: true, force: true });
    throw error;
  }
}

/** Removes every backup of a case. */
export async function removeBackups(folder: CaseFolder): Promise<void> {
  for (const { id } of await listBackups(folder)) await removeBackup(folder, id);
  await rm(folder.backups, { recursive: true, force: true });
}

async function removeBackup(folder: CaseFolder, id: string): Promise<void> {
  const { path, about, seatKey } = backupFolder(folder, id);
  // It is no backup any more from the first step on; the key of the seat is not left behind either.
  await rm(about, { force: true });
  await destroySeatKey(seatKey);
  await rm(path, { recursive: true, force: true });
}

/** Removes what a crash left of a backup that was being made. Only while nobody makes one. */
async function sweepUnfinished(folder: CaseFolder): Promise<void> {
  for (const name of await readdir(folder.backups).catch(() => [])) {
    if (name.includes('.part-')) await rm(join(folder.backups, name), { recursive: true, force: true });
  }
}
