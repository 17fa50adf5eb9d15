import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/** Octets read at a time: larger reads gained nothing, 64 KiB streams took twice as long. */
const chunkBytes = 1 << 20;
/** Ranges of at most so many octets are read at once: waiting for another thread takes ten times as long as reading them. */
export const smallBytes = 1 << 16;

/** The octets of a small range of an open file; fewer where the file ends early. */
export function smallRange(fd: number, start: number, bytes: number): Buffer {
  const block = Buffer.allocUnsafe(bytes);
  let done = 0;
  for (let read = -1; done < bytes && read !== 0; done += read) {
    read = readSync(fd, block, done, bytes - done, start + done);
  }
  return block.subarray(0, done);
}

/**
 * The octets of a range of a file, in pieces. Every piece is a view of the same memory: use it before asking for the next.
 * Throws where the file ends before the range does.
 */
export async function* fileChunks(
  handle: FileHandle,
  start: number,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  if (bytes <= smallBytes) {
    const octets = smallRange(handle.fd, start, bytes);
    if (octets.length < bytes) throw endsEarly();
    if (bytes > 0) yield octets;
    return;
  }
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, bytes));
  for (let done = 0; done < bytes; ) {
    const length = Math.min(buffer.length, bytes - done);
    const { bytesRead } = await handle.read(buffer, 0, length, start + done);
    if (bytesRead === 0) throw endsEarly();
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function endsEarly(): Error {
  return new Error('the file ends too early');
}
