import Database from 'better-sqlite3';
import { HirzError } from '../../../core/domain/fault/fault';

/** An open SQLite database. The only place where Hirz speaks to SQLite's own API is below `engine/storage`. */
export type SqliteDatabase = Database.Database;

export interface OpenDatabaseOptions {
  /** Case data: what a committed transaction wrote survives a power cut. Otherwise only a crash of the program. */
  durable?: boolean;
  /** For looking only; the file must exist and nothing beside it is written. */
  readonly?: boolean;
}

/**
 * Opens a database that Hirz wrote itself (never one that came in from outside) and checks that its pages hold together.
 * A damaged file gives fault `databaseDamaged`, one that can't be opened at all `databaseUnavailable`.
 */
export function openDatabase(
  path: string,
  { durable = false, readonly = false }: OpenDatabaseOptions = {},
): SqliteDatabase {
  let database: SqliteDatabase;
  try {
    database = new Database(path, { readonly, fileMustExist: readonly });
  } catch (cause) {
    throw new HirzError('databaseUnavailable', {
      params: { file: path },
      where: { file: path },
      cause,
    });
  }
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    database.pragma('mmap_size = 0');
    database.pragma('foreign_keys = ON');
    database.pragma('busy_timeout = 5000');
    if (!readonly) {
      database.pragma('journal_mode = WAL');
      // The WAL default of this build is NORMAL, which can lose the last transactions at a power cut.
      database.pragma(durable ? 'synchronous = FULL' : 'synchronous = NORMAL');
    }
    const found = database.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(String(found));
    return database;
  } catch (cause) {
    database.close();
    throw new HirzError('databaseDamaged', {
      params: { file: path },
      where: { file: path },
      cause,
    });
  }
}
