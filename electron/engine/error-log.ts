import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log file beyond this is set aside, and the one before it forgotten. Octets. */
const most = 1024 * 1024;

/** Errors that are no message for the user, with their stacks, for whoever mends Hirz: `errors.log` in the data folder. */
export interface ErrorLog {
  write(about: string, error: unknown): void;
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${described(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

export function openErrorLog(folder: string): ErrorLog {
  const path = join(folder, 'errors.log');
  return {
    write(about, error) {
      try {
        mkdirSync(folder, { recursive: true });
        const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
        if (size > most) renameSync(path, `${path}.old`);
        appendFileSync(path, `${new Date().toISOString()} ${about}\n${described(error)}\n\n`);
      } catch {
        // A log that can't be written must not stop what it tells of.
      }
    },
  };
}
