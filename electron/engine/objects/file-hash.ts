import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { fileChunks } from '../bag/file-chunks';

export type Algorithm = 'sha256' | 'sha512' | 'sha1' | 'md5';

/**
 * Digests of one file in one read, hexadecimal.
 * @param onBytes told how many octets were read since it was last called
 * @throws NodeJS.ErrnoException where the file can't be read; `signal.reason` when aborted
 */
export async function hashFile<A extends Algorithm>(
  path: string,
  algorithms: readonly A[],
  { signal, onBytes }: { signal?: AbortSignal; onBytes?: (bytes: number) => void } = {},
): Promise<Record<A, string>> {
  const hashes = algorithms.map((name) => ({ name, hash: createHash(name) }));
  const file = await open(path, 'r');
  try {
    for await (const chunk of fileChunks(file, 0, (await file.stat()).size)) {
      signal?.throwIfAborted();
      for (const { hash } of hashes) hash.update(chunk);
      onBytes?.(chunk.length);
    }
    signal?.throwIfAborted();
  } finally {
    await file.close();
  }
  return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash.digest('hex')])) as Record<A, string>;
}
