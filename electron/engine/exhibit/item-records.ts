import { open } from 'node:fs/promises';
import { sha256Hex } from '../custody/node-cryptography';
import type { EvidenceFile } from './evidence-file';

/** Records in one answer, and octets read for it. */
const mostRecords = 40;
const stretch = 1024 * 1024;
/** A line that is longer is cut where it is read to: no record of Hirz comes near. */
const longestLine = 16 * stretch;

const lineFeed = 10;

/** Lines of a file from an offset on, each with its hash; a file of any size is read in stretches. */
export async function itemRecords(
  { path }: EvidenceFile,
  from: number,
): Promise<{ records: { text: string; sha256: string }[]; next: number | null }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    let held = Buffer.alloc(0);
    while (from + held.length < size && held.length < longestLine && !held.includes(lineFeed)) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(stretch), 0, stretch, from + held.length);
      if (bytesRead === 0) break;
      held = Buffer.concat([held, buffer.subarray(0, bytesRead)]);
    }
    const records: { text: string; sha256: string }[] = [];
    let start = 0;
    const add = (end: number) => {
      const line = held.subarray(start, end);
      records.push({
        text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(line),
        sha256: sha256Hex(line),
      });
    };
    for (let end = held.indexOf(lineFeed); end !== -1 && records.length < mostRecords; ) {
      add(end);
      start = end + 1;
      end = held.indexOf(lineFeed, start);
    }
    const whole = from + held.length >= size;
    // The last line of a file may have no end.
    if (start < held.length && records.length < mostRecords && (whole || records.length === 0)) {
      add(held.length);
      start = held.length;
    }
    return { records, next: from + start < size && start > 0 ? from + start : null };
  } finally {
    await file.close();
  }
}
