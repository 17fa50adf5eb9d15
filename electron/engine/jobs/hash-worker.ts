import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { type HashedLines, hashLines } from '../../../core/domain/custody/hash-lines';
import { newFile } from '../bag/new-files';
import { type EntryRoom, storedEntry } from '../bag/stored-entry';
import { nodeCryptography } from '../custody/node-cryptography';
import type { FileRange, RangeDigest, RangeDigests } from './file-range';
import { type RunningDigests, runningDigests } from './range-digests';

/** Entry of a worker thread that hashes files, and copies them, and lines of a custody log: knows no database. */
export interface FileRequest extends Omit<FileRange, 'handle'> {
  id: number;
  /** Descriptor of the file, where it is open already: threads of one process share it. */
  fd?: number;
  digests: RangeDigest[];
  /** Of a file that grows: its ranges are hashed as one, and its digests are told with the range that is the last. */
  growing?: 'more' | 'last';
  /** New file that the range is written to; it is synced when its digests are told. */
  copyTo?: string;
  /** Room in a zip that the range is written into: its digests are those of what then lies there. */
  into?: EntryRoom;
}
/** Lines of NDJSON, handed over with their memory. */
export interface LinesRequest {
  id: number;
  lines: Uint8Array<ArrayBuffer>;
  sizes: ReadonlySet<number>;
}
export type HashRequest = FileRequest | LinesRequest;
/** `digests` is null where the file is missing. `bytes` were read since the last answer about this range. */
export type HashAnswer =
  | { id: number; bytes: number }
  | { id: number; bytes: number; digests: RangeDigests | null }
  | { id: number; bytes: number; hashed: HashedLines }
  | {
      id: number;
      bytes: number;
      error: { code: string | undefined; syscall: string | undefined; message: string };
    };

/** One buffer for all files: reading into a new one each time costs as much as hashing. */
const buffer = Buffer.allocUnsafe(1024 * 1024);
/** Progress of a large file is told this often, octets. */
const tellEvery = 32 * 1024 * 1024;

/** Of files that grow, by their path. */
const grown = new Map<string, RunningDigests>();

function digestsFor({ path, digests, growing, into }: FileRequest): RunningDigests {
  if (into) return storedEntry(into, digests);
  if (!growing) return runningDigests(digests);
  const running = grown.get(path) ?? runningDigests(digests);
  if (growing === 'more') grown.set(path, running);
  else grown.delete(path);
  return running;
}

async function hash(request: FileRequest, tell: (answer: HashAnswer) => void): Promise<void> {
  const { id, start = 0, bytes: length = Number.POSITIVE_INFINITY, growing, copyTo } = request;
  /** Octets read and not yet told of. */
  let bytes = 0;
  try {
    const file = opened(request);
    if (file === undefined) return tell({ id, bytes, digests: null });
    const copy = copyTo === undefined ? undefined : newFile(copyTo);
    try {
      const running = digestsFor(request);
      let done = 0;
      while (done < length) {
        const read = readSync(file, buffer, 0, Math.min(buffer.length, length - done), start + done);
        if (read === 0) break;
        const block = buffer.subarray(0, read);
        running.add(block);
        copy?.write(block);
        done += read;
        bytes += read;
        if (bytes >= tellEvery) {
          tell({ id, bytes });
          bytes = 0;
        }
      }
      const digests = growing === 'more' ? { bytes: done } : running.end();
      await copy?.end();
      tell({ id, bytes, digests });
    } finally {
      copy?.close();
      if (file !== request.fd) closeSync(file);
    }
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    tell({ id, bytes, error: { code, syscall, message } });
  }
}

/** Descriptor of the file to read; undefined where it is missing. */
function opened({ path, fd }: FileRequest): number | undefined {
  try {
    return fd ?? openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const tell = (answer: HashAnswer) => parentPort?.postMessage(answer);
parentPort?.on('message', (request: HashRequest) => {
  if (!('lines' in request)) return hash(request, tell);
  const { id, lines, sizes } = request;
  return tell({ id, bytes: lines.length, hashed: hashLines(nodeCryptography, lines, sizes) });
});
