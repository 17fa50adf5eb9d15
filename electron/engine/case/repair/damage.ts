import { ZodError } from 'zod';
import { HirzError } from '../../../../core/domain/fault/fault';

/**
 * Whether an error that came of reading a case's database at its opening says that what is in it is not what Hirz wrote: SQLite's own,
 * a value that no schema takes, one that can't be computed with.
 */
export function isDamage(error: unknown): boolean {
  const unreadable = [ZodError, SyntaxError, TypeError, RangeError];
  if (unreadable.some((kind) => error instanceof kind)) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // `SQLITE_ERROR`: a table that is not there, a column that has another name.
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB|ERROR|MISMATCH|CONSTRAINT)/.test(code);
}

export function damagedDatabase(cause?: unknown): HirzError {
  const where = { file: 'case.db' };
  return new HirzError('databaseDamaged', { params: { file: 'case.db' }, where, cause });
}
