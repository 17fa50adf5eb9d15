import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { HirzError } from '../../../core/domain/fault/fault';
import type { EventRecords, StoredLine } from '../storage/case/event-records';

/** `custody.ndjson` of a case: the log's own append-only file beside the database, one canonical line an event. */
export interface LogFile {
  /** Brings the file up to the database, whose last line is given: appends the lines that it lacks, durably. */
  catchUp(last: StoredLine): void;
  close(): void;
}

const lineEnd = Buffer.from('\n');

/** Compares the file with the database line by line. Returns the octets and lines that agree; throws `caseDamaged` where they differ. */
function reconcile(file: number, records: EventRecords): { bytes: number; lines: number } {
  const size = fstatSync(file).size;
  let bytes = 0;
  let lines = 0;
  for (const { line, seq } of records.from(0)) {
    if (bytes === size) break;
    const expected = Buffer.concat([line, lineEnd]);
    const found = Buffer.alloc(Math.min(expected.length, size - bytes));
    readSync(file, found, 0, found.length, bytes);
    if (!found.equals(expected.subarray(0, found.length))) {
      throw new HirzError('caseDamaged', {
        where: { file: 'custody.ndjson', line: seq + 1 },
        details: [
          { code: 'logDiffers', params: { event: seq }, where: { file: 'custody.ndjson', line: seq + 1 } },
        ],
      });
    }
    // A last line without its end was being written when the power went: it is written again.
    if (found.length < expected.length) break;
    bytes += expected.length;
    lines += 1;
  }
  if (lines === records.count() && bytes < size) {
    throw new HirzError('caseDamaged', {
      where: { file: 'custody.ndjson', line: lines + 1 },
      details: [
        { code: 'logLonger', params: { events: lines }, where: { file: 'custody.ndjson', line: lines + 1 } },
      ],
    });
  }
  return { bytes, lines };
}

/**
 * Opens the log file and reconciles it with the database: a missing tail (a crash between commit and append) is appended;
 * any other difference is damage, and is said rather than mended.
 * @throws HirzError `caseDamaged`, with the line
 */
export function openLogFile(path: string, records: EventRecords): LogFile {
  const file = openSync(path, 'a+', 0o600);
  let { bytes, lines } = { bytes: 0, lines: 0 };

  function append(missing: readonly StoredLine[]): void {
    if (missing.length === 0) return;
    const text = Buffer.concat(missing.flatMap(({ line }) => [line, lineEnd]));
    // What an earlier attempt left half-written, when the disk was full.
    if (fstatSync(file).size !== bytes) ftruncateSync(file, bytes);
    for (let done = 0; done < text.length; ) {
      done += writeSync(file, text, done, text.length - done, bytes + done);
    }
    fdatasyncSync(file);
    bytes += text.length;
    lines += missing.length;
  }

  try {
    ({ bytes, lines } = reconcile(file, records));
    append([...records.from(lines)]);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return {
    // Mostly the last line is all that is missing: it need not be read again.
    catchUp: (last) => append(last.seq === lines ? [last] : [...records.from(lines)]),
    close: () => closeSync(file),
  };
}
