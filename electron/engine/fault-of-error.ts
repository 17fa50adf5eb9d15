import { basename } from 'node:path';
import { type Fault, HirzError } from '../../core/domain/fault/fault';
import { isRefused } from './reading';

/** Faults of the computer that a user can do something about, by the code of Node or SQLite. */
const known: Readonly<Record<string, string>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  SQLITE_FULL: 'diskFull',
  EROFS: 'notWritable',
  EACCES: 'notWritable',
  EPERM: 'notWritable',
  SQLITE_READONLY: 'notWritable',
  SQLITE_CANTOPEN: 'notWritable',
  EFBIG: 'fileTooLargeForDisk',
  EIO: 'diskFailed',
  ENODEV: 'diskFailed',
  ENXIO: 'diskFailed',
  SQLITE_IOERR: 'diskFailed',
  SQLITE_CORRUPT: 'databaseDamaged',
  SQLITE_NOTADB: 'databaseDamaged',
  ENOENT: 'fileMissing',
  EISDIR: 'fileMissing',
};

/** Calls of the system by which nothing is written. */
const readingCalls: ReadonlySet<unknown> = new Set(['scandir', 'opendir', 'stat', 'lstat', 'readlink']);

/** What reading was refused, by its name, where the error itself tells that it was to be read. */
function refusedToRead(error: unknown): string | undefined {
  if (!isRefused(error)) return undefined;
  const { syscall, path } = error as NodeJS.ErrnoException;
  return readingCalls.has(syscall) && path !== undefined ? basename(path) : undefined;
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** One line of an error for the user: folders stay here, for the window never handles paths, and a list of problems becomes its name. */
function briefly(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.split('\n', 1);
  if (/^[[{\s]*$/.test(line)) return error instanceof Error ? error.name : 'error';
  return line.replace(/'[^']*[\\/]([^'\\/]*)'/g, "'$1'").slice(0, 200);
}

/** What the user is told of any error: its own fault, one of the computer's, or `unexpected` with one line. */
export function faultOfError(error: unknown, onUnexpected: (error: unknown) => void): Fault {
  if (error instanceof HirzError) {
    if (error.cause !== undefined) onUnexpected(error);
    return error.fault;
  }
  onUnexpected(error);
  const unread = refusedToRead(error);
  if (unread !== undefined) return new HirzError('notReadable', { params: { file: unread } }).fault;
  const code = codeOf(error);
  // SQLite's extended codes begin with the plain one: SQLITE_IOERR_WRITE.
  const plain =
    code === undefined ? undefined : (known[code] ?? known[code.split('_').slice(0, 2).join('_')]);
  return new HirzError(plain ?? 'unexpected', { params: { message: briefly(error) } }).fault;
}
