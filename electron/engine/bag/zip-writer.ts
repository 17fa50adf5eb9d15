import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { EntryRoom } from './stored-entry';
import { centralHeader, endOfArchive, localHeader, type ZipEntry } from './zip-records';

/** Writes a zip whose entries are stored, not deflated; the same entries at the same time give the same bytes. */
export interface ZipWriter {
  /**
   * Adds an entry of exactly `bytes` octets; throws if there are more or fewer. With `bytes` undefined it holds what comes,
   * less than 4 GiB (RangeError). Gives the octets. A chunk's memory may be used again once the next is asked for.
   */
  add(
    path: string,
    bytes: number | undefined,
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<number>;
  /** Leaves room for an entry of exactly `bytes` octets that another writes, with `storedEntry`. */
  leave(path: string, bytes: number): LeftEntry;
  /** Where the next entry begins. Octets before it do not change any more, but in room that was left. */
  readonly position: number;
  /** Writes the directory. Returns the archive's size in octets. */
  end(): Promise<number>;
}

export interface LeftEntry {
  readonly room: EntryRoom;
  /** It lies there whole. */
  filled(crc: number): void;
}

/**
 * @param handle an empty file open for writing; it stays open.
 * @param modified the time put on every entry (UTC, even seconds).
 */
export function createZipWriter(handle: FileHandle, modified: Date): ZipWriter {
  const entries: ZipEntry[] = [];
  let position = 0;
  const unfilled = new Set<ZipEntry>();

  async function write(bytes: Uint8Array, at: number): Promise<void> {
    let done = 0;
    while (done < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done);
      done += bytesWritten;
    }
  }

  return {
    get position() {
      return position;
    },
    async add(path, bytes, chunks) {
      const entry: ZipEntry = { path, bytes: bytes ?? 0, offset: position, crc: 0 };
      const headerLength = localHeader(entry, modified).length;
      let at = position + headerLength;
      let first: Uint8Array | undefined;
      for await (const chunk of chunks) {
        entry.crc = crc32(chunk, entry.crc);
        if (chunk.length === bytes && first === undefined) {
          // The whole entry in one piece: header and data in one write.
          first = Buffer.concat([localHeader(entry, modified), chunk]);
          await write(first, position);
        } else {
          await write(chunk, at);
        }
        at += chunk.length;
      }
      if (bytes === undefined) {
        entry.bytes = at - position - headerLength;
        // The header that was left room for has no place for more.
        if (entry.bytes >= 0xffff_ffff) throw new RangeError(`${path} has 4 GiB or more`);
      } else if (at !== position + headerLength + bytes) {
        throw new Error(`${path} changed while it was read`);
      }
      if (first === undefined) await write(localHeader(entry, modified), position);
      position = at;
      entries.push(entry);
      return entry.bytes;
    },
    leave(path, bytes) {
      const entry: ZipEntry = { path, bytes, offset: position, crc: 0 };
      position += localHeader(entry, modified).length + bytes;
      entries.push(entry);
      unfilled.add(entry);
      return {
        room: { fd: handle.fd, entry: { path, bytes, offset: entry.offset }, modified },
        filled(crc) {
          entry.crc = crc;
          unfilled.delete(entry);
        },
      };
    },
    async end() {
      if (unfilled.size > 0) throw new Error('room was left for an entry and not filled');
      const directory = Buffer.concat(entries.map((entry) => centralHeader(entry, modified)));
      const tail = Buffer.concat([directory, endOfArchive(entries.length, directory.length, position)]);
      await write(tail, position);
      return position + tail.length;
    },
  };
}
