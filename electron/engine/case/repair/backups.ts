import { constants, existsSync } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CaseBackup } from '../../../../core/contract/repair';
import { itemsOfEvent } from '../../../../core/domain/custody/items-of-event';
import { checkpointLines } from '../../custody/checkpoint-file';
import { wallTime } from '../../custody/moment';
import { destroySeatKey } from '../../custody/seat-key';
import { hashFiles } from '../../jobs/hash-files';
import type { JobControl } from '../../jobs/jobs';
import { backupDamaged, checkDatabaseCopy } from '../../storage/case/database-copy';
import { partialName, syncFolder } from '../../storage/durable-file';
import type { CaseFolder } from '../case-folder';
import type { OpenCase } from '../open-case';
import { type BackupFolder, backupFolder, objectIn, readBackup } from './backup-folder';
import { readLogFile } from './log-lines';
import { momentName } from './set-aside';

const lineEnd = Buffer.from('\n');

/** Links a file, so that it takes no room of its own; a copy where links can't be made. The original is never written to again. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await syncFile(to);
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function put(path: string, bytes: Uint8Array | string, mode = 0o600): Promise<void> {
  await writeFile(path, bytes, { mode });
  await syncFile(path);
}

/** Brings objects into another folder of objects. */
export async function linkObjects(from: string, to: string, hashes: Iterable<string>): Promise<void> {
  const source = objectIn(from);
  const target = objectIn(to);
  const folders = new Set<string>();
  for (const sha256 of hashes) {
    await mkdir(dirname(target(sha256)), { recursive: true });
    await linkOrCopy(source(sha256), target(sha256));
    folders.add(dirname(target(sha256)));
  }
  for (const folder of [...folders, to]) await syncFolder(folder);
}

/** What a backup's log names: every object of its exhibits and working copies, and its size. */
function objectsNamed(log: string): Map<string, number> {
  const named = new Map<string, number>();
  for (const { event } of readLogFile(log).lines) {
    for (const { sha256, bytes } of itemsOfEvent(event)) named.set(sha256, bytes);
  }
  return named;
}

/**
 * Verifies a backup: the database's pages, the chain of its log, as many events in both, and every object rehashed.
 * @throws HirzError `backupDamaged` with what is wrong
 */
export async function verifyBackup(
  folder: BackupFolder,
  { signal, progress }: Pick<JobControl, 'signal' | 'progress'>,
): Promise<{ events: number; exhibits: number; objects: ReadonlyMap<string, number> }> {
  const counts = checkDatabaseCopy(folder.database);
  let events: number;
  try {
    events = readLogFile(folder.log).lines.length;
  } catch (cause) {
    throw backupDamaged('custody.ndjson', cause);
  }
  if (events !== counts.events) throw backupDamaged('custody.ndjson');
  const objects = objectsNamed(folder.log);
  const path = objectIn(folder.objects);
  const total = [...objects.values()].reduce((sum, bytes) => sum + bytes, 0);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    progress(done, Math.max(done, total));
  };
  const hashes = await hashFiles([...objects.keys()].map(path), { signal, onBytes });
  for (const sha256 of objects.keys()) {
    if (hashes.get(path(sha256)) !== sha256) {
      throw backupDamaged(`objects/${sha256.slice(0, 2)}/${sha256.slice(2)}`);
    }
  }
  return { ...counts, objects };
}

/**
 * Copies an open case to a folder beside all cases, and verifies the copy before it counts as one. Whole or not at all; the
 * oldest beyond `kept` are removed afterwards. What is logged meanwhile is in the next one.
 */
export async function makeBackup(open: OpenCase, kept: number, control: JobControl): Promise<CaseBackup> {
  const { folder, database, objects, log } = open;
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
    const lines = [...database.events.from(0)].slice(0, events);
    await put(unfinished.log, Buffer.concat(lines.flatMap(({ line }) => [Buffer.from(line), lineEnd])));
    await put(unfinished.checkpoints, checkpoints);
    if (!log.closed) await put(unfinished.seatKey, await readFile(folder.seatKey));
    for (const name of await readdir(folder.exports).catch(() => [])) {
      await linkOrCopy(join(folder.exports, name), join(unfinished.exports, name));
    }
    if (database.settings.get('sealed') && existsSync(folder.submission)) {
      await linkOrCopy(folder.submission, unfinished.submission);
    }
    await linkObjects(folder.objects, unfinished.objects, [
      ...objectsNamed(unfinished.log).keys(),
      ...reportObjects(open),
    ]);
    control.signal.throwIfAborted();

    control.step('checkingBackup');
    const verified = await verifyBackup(unfinished, control);
    const backup: CaseBackup = {
      id,
      madeAt: wallTime(new Date()),
      events: verified.events,
      exhibits: verified.exhibits,
      bytes: [...verified.objects.values()].reduce(
        (sum, bytes) => sum + bytes,
        (await stat(unfinished.database)).size,
      ),
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

  function reportObjects({ database: { reports } }: OpenCase): string[] {
    const report = reports.get();
    return report && objects.has(report.sha256) ? [report.sha256] : [];
  }
}

/** Backups of a case, newest first. */
export async function listBackups(folder: CaseFolder): Promise<CaseBackup[]> {
  const names = await readdir(folder.backups).catch((): string[] => []);
  const read = await Promise.all(names.map((name) => readBackup(backupFolder(folder, name))));
  return read
    .filter((backup, at): backup is CaseBackup => backup?.id === names[at])
    .sort((a, b) => (a.id < b.id ? 1 : -1));
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
