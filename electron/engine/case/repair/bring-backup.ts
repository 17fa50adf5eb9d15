import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { CaseBackup } from '../../../../core/contract/repair';
import { backupPaths, maybeLost } from '../../../../core/domain/custody/backup-file';
import { HirzError } from '../../../../core/domain/fault/fault';
import { readCheckpointFile } from '../../custody/checkpoint-file';
import type { JobControl } from '../../jobs/jobs';
import { objectPath } from '../../objects/object-store';
import { openCaseDatabase } from '../../storage/case/case-database';
import { backupDamaged } from '../../storage/case/database-copy';
import { partialName, syncFolder } from '../../storage/durable-file';
import { type CaseFolder, caseFolder } from '../case-folder';
import { type CheckedBackupFile, checkBackupFile, openBackupFile } from './backup-file';
import { type BackupFolder, backupFolder } from './backup-folder';
import { put } from './backups';
import { BesideLog, besideFrom, writeTimestamps } from './beside-log';
import { buildDatabase, type ExerciseOf, openingOf } from './build-database';
import { readLogFile } from './log-lines';
import { hashesOf, type NamedObjects, objectsNamed } from './objects';
import { databaseFiles } from './set-aside';

export interface Bringing {
  /** Folder of all cases. */
  cases: string;
  file: { path: string; name: string };
  exerciseOf: ExerciseOf;
}

/**
 * Takes a file that a backup was copied to in among the backups of its case, on whichever computer: from there the case is brought back as from any other.
 * The seal of its seat, the manifest and every octet are checked first; objects that are damaged in it are left out and counted. Its database is made from its log:
 * SQLite opens nothing that came from outside. Nothing of the case is changed.
 * @throws HirzError `backupNoFile`, `backupDamaged`, `exerciseMissing`, or one of the disk's
 */
export async function bringBackup(
  { cases, file, exerciseOf }: Bringing,
  control: JobControl,
): Promise<{ case: string; backup: CaseBackup }> {
  control.step('readingCopy');
  const archive = await openBackupFile(file);
  try {
    const folder = folderOf(cases, archive.name, file.name);
    const unfinished = join(folder.backups, partialName('brought'));
    await mkdir(unfinished, { recursive: true });
    try {
      const checked = await checkBackupFile(archive, control, unfinished);
      const unpacked = backupFolder(folder, join(basename(unfinished), 'data'));
      const backup = await settle(unpacked, checked, exerciseOf, control);
      control.signal.throwIfAborted();
      await takePlace(folder, unpacked, backup.id);
      return { case: folder.id, backup };
    } finally {
      await rm(unfinished, { recursive: true, force: true });
      // Of a case of which nothing is here, nothing is left where its file was refused.
      await rmdir(folder.backups).catch(() => {});
    }
  } finally {
    await archive.close();
  }
}

function folderOf(cases: string, id: string, name: string): CaseFolder {
  try {
    return caseFolder(cases, id);
  } catch (cause) {
    throw new HirzError('backupNoFile', { params: { name }, cause });
  }
}

/** Makes what was unpacked a backup as any other: objects that are whole, a database made from the log, and what it says of itself. */
async function settle(
  unpacked: BackupFolder,
  { damaged, digests }: CheckedBackupFile,
  exerciseOf: ExerciseOf,
  control: JobControl,
): Promise<CaseBackup> {
  const essential = [...damaged].find((path) => !maybeLost(path));
  if (essential !== undefined) throw backupDamaged(essential.slice('data/'.length));
  const { chain, about, beside } = await readTexts(unpacked);
  const exercise = await exerciseOf(openingOf(chain).exercise);
  const whole = await settleObjects(unpacked, objectsNamed(chain.lines), { damaged, digests });

  control.step('rebuilding');
  const checkpoints = readCheckpointFile(unpacked.checkpoints);
  const built = `${unpacked.database}.built`;
  const parts = { chain, exercise, checkpoints, beside: besideFrom(beside), whole };
  const { exhibits } = await buildDatabase(built, parts, control, (database) =>
    writeTimestamps(database, beside),
  );
  await copyOfDatabase(built, unpacked.database);
  await rm(besideIn(unpacked));
  const { items } = objectsNamed(chain.lines);
  const backup: CaseBackup = {
    ...about,
    events: chain.lines.length,
    exhibits,
    itemsLost: items.filter(({ sha256 }) => !whole.has(sha256)).length,
  };
  await put(unpacked.about, `${JSON.stringify(backup, null, 2)}\n`);
  await syncFolder(unpacked.path);
  return backup;
}

/** Leaves the objects that are whole, read-only, and nothing that is not. Resolves to where each lies. */
async function settleObjects(
  unpacked: BackupFolder,
  named: NamedObjects,
  { damaged, digests }: CheckedBackupFile,
): Promise<ReadonlyMap<string, string>> {
  await mkdir(unpacked.objects, { recursive: true });
  await mkdir(unpacked.exports, { recursive: true });
  // Only what was unpacked: a manifest may name any path.
  for (const path of [...damaged].filter((one) => digests.has(one)))
    await rm(join(dirname(unpacked.path), ...path.split('/')), { force: true });
  const isWhole = (sha256: string) => digests.get(backupPaths.object(sha256))?.sha256 === sha256;
  const whole = new Map(
    hashesOf(named)
      .filter(isWhole)
      .map((sha256) => [sha256, unpacked.objects]),
  );
  const objects = [...whole.keys()].map((sha256) => objectPath(unpacked.objects, sha256));
  for (const object of objects) await chmod(object, 0o444);
  for (const folder of new Set([...objects.map(dirname), unpacked.objects, unpacked.exports]))
    await syncFolder(folder);
  return whole;
}

function besideIn({ path }: BackupFolder): string {
  return join(path, basename(backupPaths.beside));
}

/** What the seat sealed may still be what no Hirz writes. @throws HirzError `backupDamaged` */
async function readTexts(unpacked: BackupFolder) {
  const readAs = async <T>(schema: z.ZodType<T>, path: string) =>
    schema.parse(JSON.parse(await readFile(path, 'utf8')));
  try {
    return {
      chain: readLogFile(unpacked.log),
      about: await readAs(CaseBackup, unpacked.about),
      beside: await readAs(BesideLog, besideIn(unpacked)),
    };
  } catch (cause) {
    throw backupDamaged('data', cause);
  }
}

/** As one file, as backups have it. */
async function copyOfDatabase(from: string, to: string): Promise<void> {
  const database = openCaseDatabase(from);
  try {
    await database.copyTo(to);
  } finally {
    database.close();
  }
  for (const file of databaseFiles(from)) await rm(file, { force: true });
}

/** Gives it its name among the backups. One that has it already makes way, and leaves the key of the seat. */
async function takePlace(folder: CaseFolder, unpacked: BackupFolder, id: string): Promise<void> {
  const place = backupFolder(folder, id);
  if (existsSync(place.path)) {
    const away = backupFolder(folder, partialName(id));
    await rename(place.path, away.path);
    await rename(unpacked.path, place.path);
    if (existsSync(away.seatKey)) await rename(away.seatKey, place.seatKey);
    await rm(away.path, { recursive: true, force: true });
  } else {
    await rename(unpacked.path, place.path);
  }
  await syncFolder(folder.backups);
}
