import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../database';
import { databaseFiles, datasetVersion } from './schema';

/** Whether a `dataset.db`, finished or not, has the tables that this version of Hirz reads. True where there is none. */
export function isOfThisVersion(path: string): boolean {
  if (!existsSync(path)) return true;
  const database = openDatabase(path, { readonly: true, check: false });
  try {
    return database.pragma('user_version', { simple: true }) === datasetVersion;
  } finally {
    database.close();
  }
}

/** Removes an exercise's databases from its folder. */
export function removeDatabases(folder: string): void {
  for (const name of databaseFiles) rmSync(join(folder, name), { force: true });
}
