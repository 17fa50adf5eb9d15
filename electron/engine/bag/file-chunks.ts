import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/** Octets read at a time: larger reads gained nothing, 64 KiB streams took twice as long. */
const chunkBytes = 1 << 20;
/** Ranges of at most so many octets are read at once: waiting for another thread takes ten times as long as reading them. */
const smallBytes = 1 << 16;

/**
 * The octets of a range of a file, in pieces. Every piece is a view of the same memory: use it before asking for the next.
 * Throws where the file ends before the range does.
 */
export async function* fileChunks(
  handle: FileHandle,
  start: number,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(chunkBytes, bytes)));
  let done = 0;
  while (done < bytes) {
    const length = Math.min(buffer.length, bytes - done);
    const bytesRead =
      bytes <= smallBytes
        ? readSync(handle.fd, buffer, 0, length, start + done)
        : (await handle.read(buffer, 0, length, start + done)).bytesRead;
    if (bytesRead === 0) throw new Error('the file ends too early');
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
