import { HirzError } from '../../../core/domain/fault/fault';
import type { SqliteDatabase } from './database';

/** Steps of a database in order, each SQL. Step n brings version n−1 to n. Released steps are never edited: a change is a new step. */
export type Migrations = readonly string[];

/**
 * Brings a database to the newest version, every missing step in one transaction: all of it or nothing.
 * The version is SQLite's `user_version`. A database of a later Hirz gives fault `databaseTooNew`.
 */
export function migrate(database: SqliteDatabase, migrations: Migrations): void {
  const version = database.pragma('user_version', { simple: true });
  if (typeof version !== 'number' || version > migrations.length) {
    throw new HirzError('databaseTooNew', {
      params: { version: Number(version), known: migrations.length },
    });
  }
  if (version === migrations.length) return;
  database
    .transaction(() => {
      for (const step of migrations.slice(version)) database.exec(step);
      database.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}
