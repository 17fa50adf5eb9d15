import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { HirzError } from '../../../core/domain/fault/fault';

/** An open SQLite database. The only place where Hirz speaks to SQLite's own API is below `engine/storage`. */
export type SqliteDatabase = Database.Database;

export interface OpenDatabaseOptions {
  /** Case data: what a committed transaction wrote survives a power cut. Otherwise only a crash of the program. */
  durable?: boolean;
  /** For looking only; the file must exist and nothing beside it is written. */
  readonly?: boolean;
  /** Whether its pages are looked through at opening, which takes time with its size. On unless it can be made again. */
  check?: boolean;
}

/**
 * Opens a database that Hirz wrote itself (never one that came in from outside) and checks that its pages hold together.
 * A damaged file gives fault `databaseDamaged`; what the disk itself says (full, not writable) is thrown as it comes.
 */
export function openDatabase(
  path: string,
  { durable = false, readonly = false, check = true }: OpenDatabaseOptions = {},
): SqliteDatabase {
  const database = new Database(path, { readonly, fileMustExist: readonly });
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
      if (durable) {
        // On macOS fsync leaves the bytes in the drive's own cache; elsewhere these two change nothing.
        database.pragma('fullfsync = ON');
        database.pragma('checkpoint_fullfsync = ON');
      }
    }
    const found = check ? database.pragma('quick_check(1)', { simple: true }) : 'ok';
    if (found !== 'ok') throw damaged(path, new Error(String(found)));
    return database;
  } catch (error) {
    database.close();
    throw isDamage(error) ? damaged(path, error) : error;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}

function damaged(path: string, cause: unknown): HirzError {
  const file = basename(path);
  return new HirzError('databaseDamaged', { params: { file }, where: { file }, cause });
}
