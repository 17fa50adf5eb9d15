import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CaseBackup } from '../../../../core/contract/repair';
import type { CaseFolder } from '../case-folder';

/** Where everything of one backup lies: a case's folder without its lock. */
export interface BackupFolder {
  readonly path: string;
  readonly database: string;
  readonly log: string;
  readonly checkpoints: string;
  readonly seatKey: string;
  readonly objects: string;
  readonly exports: string;
  readonly submission: string;
  /** What the backup says of itself; written last. */
  readonly about: string;
}

export function backupFolder({ backups, submission }: CaseFolder, name: string): BackupFolder {
  const path = join(backups, name);
  return {
    path,
    database: join(path, 'case.db'),
    log: join(path, 'custody.ndjson'),
    checkpoints: join(path, 'checkpoints.ndjson'),
    seatKey: join(path, 'seat.key'),
    objects: join(path, 'objects'),
    exports: join(path, 'exports'),
    submission: join(path, basename(submission)),
    about: join(path, 'backup.json'),
  };
}

/** What a backup says of itself; undefined where it can't be read. */
export async function readBackup(folder: BackupFolder): Promise<CaseBackup | undefined> {
  try {
    return CaseBackup.parse(JSON.parse(await readFile(folder.about, 'utf8')));
  } catch {
    return undefined;
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

/** The folders of objects of all backups of a case, newest first. */
export async function objectsOfBackups(folder: CaseFolder): Promise<string[]> {
  return (await listBackups(folder)).map(({ id }) => backupFolder(folder, id).objects);
}
