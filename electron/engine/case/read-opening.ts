import { closeSync, openSync, readSync } from 'node:fs';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { readLine } from '../../../core/domain/custody/event-line';

/** No event 0 is longer, octets. */
const longest = 2 ** 16;

export type Opening = Extract<TypedEvent, { type: 'case.opened' }>;

/** Event 0 of a log's file; undefined where the file does not begin with one. @throws NodeJS.ErrnoException what the disk said */
export function readOpening(log: string): Opening | undefined {
  const file = openSync(log, 'r');
  try {
    const bytes = Buffer.alloc(longest);
    const beginning = bytes.subarray(0, readSync(file, bytes, 0, longest, 0));
    const end = beginning.indexOf(0x0a);
    const read = readLine(end === -1 ? beginning : beginning.subarray(0, end));
    return read.ok && read.event.type === 'case.opened' ? read.event : undefined;
  } finally {
    closeSync(file);
  }
}
