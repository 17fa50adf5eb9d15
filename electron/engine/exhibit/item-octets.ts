import { open } from 'node:fs/promises';
import type { EvidenceFile } from './evidence-file';

/** Octets read at once while looking for some, and most of them in one call. */
const chunk = 4 * 1024 * 1024;
const mostInCall = 256 * 1024 * 1024;

/** A stretch of a file: a file of any size is looked at without being read whole. */
export async function itemOctets(
  { path }: EvidenceFile,
  from: number,
  length: number,
): Promise<{ octets: string; bytes: number }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return { octets: buffer.subarray(0, bytesRead).toString('base64'), bytes: size };
  } finally {
    await file.close();
  }
}

/**
 * The first place at or after `from` where the octets stand. `searched`: no place before it begins with them; short of the end
 * where a large file was not read to its end.
 * @param sought hexadecimal
 */
export async function findOctets(
  { path }: EvidenceFile,
  sought: string,
  from: number,
): Promise<{ at: number | null; searched: number; bytes: number }> {
  const wanted = Buffer.from(sought, 'hex');
  const overlap = wanted.length - 1;
  const file = await open(path, 'r');
  try {
    const { size: bytes } = await file.stat();
    const buffer = Buffer.alloc(chunk);
    let start = from;
    while (start < bytes && start - from < mostInCall) {
      const { bytesRead } = await file.read(buffer, 0, chunk, start);
      const found = buffer.subarray(0, bytesRead).indexOf(wanted);
      if (found >= 0) return { at: start + found, searched: start + found, bytes };
      if (bytesRead === 0 || start + bytesRead >= bytes) return { at: null, searched: bytes, bytes };
      // What stands across the border of two reads is found too.
      start += bytesRead - overlap;
    }
    return { at: null, searched: Math.min(start, bytes), bytes };
  } finally {
    await file.close();
  }
}
