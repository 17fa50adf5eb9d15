import SqliteDatabase from 'better-sqlite3';
import { HirzError } from '../../../../core/domain/fault/fault';

/**
 * Keeps a case for this instance of Hirz: an exclusive transaction on `case.lock`, held until it is released.
 * The system lets go of it when the process dies, however it dies, so that no stale lock is left to clean up.
 * @throws HirzError `caseOpenElsewhere`
 */
export function lockCase(path: string): { release(): void } {
  const database = new SqliteDatabase(path, { timeout: 0 });
  try {
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if (cause instanceof SqliteDatabase.SqliteError && cause.code.startsWith('SQLITE_BUSY')) {
      throw new HirzError('caseOpenElsewhere');
    }
    throw cause;
  }
  return {
    release() {
      if (!database.open) return;
      database.exec('ROLLBACK');
      database.close();
    },
  };
}
