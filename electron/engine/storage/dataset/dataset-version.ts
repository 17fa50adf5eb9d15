import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../database';
import { databaseFiles, datasetVersion } from './schema';

/** Whether a finished `dataset.db` has the tables that this version of Hirz reads. True where there is none. */
export function isOfThisVersion(path: string): boolean {
  return !existsSync(path) || hasThisVersion(path, { readonly: true });
}

/** The same of one that may be half written. What a crash left in its middle is taken back first, which takes the right to write. */
export function isUnfinishedOfThisVersion(path: string): boolean {
  return !existsSync(path) || hasThisVersion(path, { readonly: false });
}

function hasThisVersion(path: string, { readonly }: { readonly: boolean }): boolean {
  const database = openDatabase(path, { readonly, check: false });
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
