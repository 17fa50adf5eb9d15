import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { RandomAccessReader } from 'yauzl';
import { fileChunks } from './file-chunks';

/** Reads between two turns of the event loop. */
const readsInTurn = 256;

/**
 * How yauzl reads an archive. Its listing takes four reads of some dozen octets for each entry: they are done at once, because
 * waiting for another thread takes far longer than such a read; every so often others get their turn.
 */
export class ArchiveReader extends RandomAccessReader {
  private reads = 0;

  /** The handle stays the caller's to close. */
  constructor(private readonly handle: FileHandle) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    let error: Error | null = null;
    let bytesRead = 0;
    try {
      bytesRead = readSync(this.handle.fd, buffer, offset, length, position);
    } catch (thrown) {
      error = thrown as Error;
    }
    this.reads += 1;
    const turn = this.reads % readsInTurn === 0 ? setImmediate : queueMicrotask;
    turn(() => callback(error, bytesRead));
  }
}

/**
 * Unpacks a deflated range of a file.
 * @param bytes octets of the range; throws where what is packed ends before they do: the rest would be a hiding-place
 */
export async function* inflatedChunks(
  handle: FileHandle,
  start: number,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(copies(fileChunks(handle, start, bytes)), { objectMode: false });
  const inflate = createInflateRaw();
  // A failure of either end reaches whoever reads, and an early end of reading closes both.
  pipeline(packed, inflate, () => {});
  yield* inflate as AsyncIterable<Uint8Array>;
  if (inflate.bytesWritten !== bytes) throw new Error('what is packed ends too early');
}

/** Pieces that may be kept: a stream reads ahead. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}
