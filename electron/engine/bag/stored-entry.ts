import { readSync, writeSync } from 'node:fs';
import type { RangeDigest } from '../jobs/file-range';
import { type RunningDigests, runningDigests } from '../jobs/range-digests';
import { localHeader, type ZipEntry } from './zip-records';

/** Room for an entry in a zip that is open for reading and writing. It can be told to a thread. */
export interface EntryRoom {
  fd: number;
  entry: Omit<ZipEntry, 'crc'>;
  /** The time put on it. */
  modified: Date;
}

function put(fd: number, octets: Uint8Array, at: number): void {
  for (let done = 0; done < octets.length; )
    done += writeSync(fd, octets, done, octets.length - done, at + done);
}

/** Fills a block with what lies there. */
function takeBack(fd: number, block: Uint8Array, at: number): void {
  for (let done = 0; done < block.length; ) {
    const read = readSync(fd, block, done, block.length - done, at + done);
    if (read === 0) throw new Error("what was written can't be read back");
    done += read;
  }
}

/**
 * Writes blocks into their room in a zip, and the entry's header once they are all there. Gives the digests of what then lies there,
 * which the blocks hold from then on; the CRC is that of what was given.
 */
export function storedEntry(
  { fd, entry, modified }: EntryRoom,
  wanted: readonly RangeDigest[],
): RunningDigests {
  const given = runningDigests(['crc']);
  const lying = runningDigests(wanted);
  let at = entry.offset + localHeader({ ...entry, crc: 0 }, modified).length;
  return {
    add(block) {
      given.add(block);
      put(fd, block, at);
      takeBack(fd, block, at);
      lying.add(block);
      at += block.length;
    },
    end() {
      const { bytes, crc = 0 } = given.end();
      put(fd, localHeader({ ...entry, crc }, modified), entry.offset);
      return { ...lying.end(), bytes, crc };
    },
  };
}
