import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** Entry of a worker thread that hashes files: reads only, writes nothing, knows no database. */
export interface HashRequest {
  id: number;
  path: string;
}
/** `sha256` is null where the file is missing. `bytes` were read since the last answer about this file. */
export type HashAnswer =
  | { id: number; bytes: number }
  | { id: number; bytes: number; sha256: string | null }
  | { id: number; bytes: number; error: { code: string | undefined; message: string } };

/** One buffer for all files: reading into a new one each time costs as much as hashing. */
const buffer = Buffer.allocUnsafe(1024 * 1024);
/** Progress of a large file is told this often, octets. */
const tellEvery = 32 * 1024 * 1024;

function hash({ id, path }: HashRequest, tell: (answer: HashAnswer) => void): void {
  let file: number | undefined;
  let bytes = 0;
  try {
    file = openSync(path, 'r');
    const digest = createHash('sha256');
    for (;;) {
      const read = readSync(file, buffer, 0, buffer.length, null);
      if (read === 0) break;
      digest.update(buffer.subarray(0, read));
      bytes += read;
      if (bytes >= tellEvery) {
        tell({ id, bytes });
        bytes = 0;
      }
    }
    tell({ id, bytes, sha256: digest.digest('hex') });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    tell(code === 'ENOENT' ? { id, bytes, sha256: null } : { id, bytes, error: { code, message } });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

parentPort?.on('message', (request: HashRequest) =>
  hash(request, (answer) => parentPort?.postMessage(answer)),
);
