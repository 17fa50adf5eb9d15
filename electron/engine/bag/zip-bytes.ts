import { crc32 } from 'node:zlib';
import { centralHeader, endOfArchive, localHeader, type ZipEntry } from './zip-records';

/**
 * A small zip in memory, its entries stored and in the order given. Larger ones are written to a file: `createZipWriter`.
 * @param modified the time put on every entry (UTC, even seconds).
 */
export function zipOf(
  files: readonly { path: string; bytes: Uint8Array }[],
  modified: Date,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const entry: ZipEntry = { path, bytes: bytes.length, offset, crc: crc32(bytes) };
    const header = localHeader(entry, modified);
    parts.push(header, bytes);
    entries.push(entry);
    offset += header.length + bytes.length;
  }
  const directory = Buffer.concat(entries.map((entry) => centralHeader(entry, modified)));
  parts.push(directory, endOfArchive(entries.length, directory.length, offset));
  return Buffer.concat(parts);
}
