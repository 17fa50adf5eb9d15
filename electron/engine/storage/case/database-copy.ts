import Database from 'better-sqlite3';
import { HirzError } from '../../../../core/domain/fault/fault';

/** A copy as one file, without a write-ahead log beside it: whole in itself. The original may be written to meanwhile. */
export async function copyDatabase(database: Database.Database, to: string): Promise<void> {
  await database.backup(to);
  const copy = new Database(to);
  try {
    copy.pragma('synchronous = FULL');
    copy.pragma('fullfsync = ON');
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** What is said of a backup of which one file is not what it was. */
export function backupDamaged(file: string, cause?: unknown): HirzError {
  return new HirzError('backupDamaged', { params: { file }, where: { file }, cause });
}

/** Looks through every page, every index and every constraint of a copy. @throws HirzError `backupDamaged` */
export function checkDatabaseCopy(path: string): { events: number; exhibits: number } {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true });
    const found = database.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw backupDamaged('case.db');
    const count = (table: 'event' | 'exhibit') =>
      database?.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    return { events: count('event'), exhibits: count('exhibit') };
  } catch (cause) {
    throw cause instanceof HirzError ? cause : backupDamaged('case.db', cause);
  } finally {
    database?.close();
  }
}
