import SqliteDatabase from 'better-sqlite3';

/**
 * Keeps something for this process: an exclusive transaction on a file of its own, held until it is released.
 * The system lets go of it when the process dies, however it dies, so that no stale lock is left to clean up.
 * Undefined where another holds it.
 */
export function lockFile(path: string): { release(): void } | undefined {
  const database = new SqliteDatabase(path, { timeout: 0 });
  try {
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if (cause instanceof SqliteDatabase.SqliteError && cause.code.startsWith('SQLITE_BUSY')) return undefined;
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
