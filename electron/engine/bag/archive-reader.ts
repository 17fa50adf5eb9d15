import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
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

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(copies(fileChunks(this.handle, start, end - start)), { objectMode: false });
  }
}

/** Pieces that may be kept: a stream reads ahead. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}
