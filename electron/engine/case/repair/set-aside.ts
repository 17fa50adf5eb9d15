import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { syncFolder } from '../../storage/durable-file';
import type { CaseFolder } from '../case-folder';

/** Name of a moment that sorts as text and may stand in a file's name: `2031-04-03T16-07-00-123Z`. */
export function momentName(date = new Date()): string {
  return date.toISOString().replace(/[:.]/g, '-');
}

/**
 * Moves files of a case to a new folder `set-aside/<name>/` in it, where nothing touches them any more. Files that are not there are passed over.
 */
export async function setAside(folder: CaseFolder, name: string, files: readonly string[]): Promise<void> {
  const to = join(folder.setAside, name);
  await mkdir(to, { recursive: true });
  for (const file of files) if (existsSync(file)) await rename(file, join(to, basename(file)));
  await syncFolder(to);
  await syncFolder(folder.setAside);
  await syncFolder(folder.path);
}

/** A database and what SQLite keeps beside it. */
export function databaseFiles(database: string): string[] {
  return [database, `${database}-wal`, `${database}-shm`, `${database}-journal`];
}
