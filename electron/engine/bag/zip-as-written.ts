import type { FileHandle } from 'node:fs/promises';
import { centralHeader, endOfArchive, localHeader, type ZipEntry } from './zip-records';

/** The first octet at which two pieces differ, or where the shorter one ends; undefined where they are equal. */
function differenceOf(found: Uint8Array, expected: Uint8Array): number | undefined {
  const at = expected.findIndex((octet, index) => octet !== found[index]);
  return at >= 0 ? at : undefined;
}

/**
 * Holds a zip's own records (headers, directory, end) against what Hirz writes for the same files: the octets between the files,
 * in which no file lies, are then as they were too. Undefined where there is no difference; otherwise the first octet that differs,
 * counted from 0. A zip that another program packed again differs somewhere, and its files are no worse for it.
 * @param entries as the directory names them, under the paths that they should have
 * @param modified the time that should be on every entry
 */
export async function firstForeignOctet(
  handle: FileHandle,
  size: number,
  entries: readonly ZipEntry[],
  modified: Date,
): Promise<number | undefined> {
  async function compare(at: number, expected: Buffer): Promise<number | undefined> {
    const found = Buffer.alloc(expected.length);
    await handle.read(found, 0, found.length, at);
    const difference = differenceOf(found, expected);
    return difference === undefined ? undefined : at + difference;
  }

  let position = 0;
  const directory: Buffer[] = [];
  for (const entry of entries) {
    // Nothing lies between two of them.
    if (entry.offset !== position) return position;
    const header = localHeader(entry, modified);
    const foreign = await compare(position, header);
    if (foreign !== undefined) return foreign;
    position += header.length + entry.bytes;
    directory.push(centralHeader(entry, modified));
  }
  const central = Buffer.concat(directory);
  const tail = Buffer.concat([central, endOfArchive(entries.length, central.length, position)]);
  return (
    (await compare(position, tail)) ?? (position + tail.length === size ? undefined : position + tail.length)
  );
}
