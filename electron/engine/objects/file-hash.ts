import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Octets read at once: larger reads gain nothing. */
const chunk = 1024 * 1024;

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
    const buffer = Buffer.allocUnsafe(Math.min(chunk, Math.max(1, (await file.stat()).size)));
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      for (const { hash } of hashes) hash.update(buffer.subarray(0, bytesRead));
      onBytes?.(bytesRead);
    }
  } finally {
    await file.close();
  }
  return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash.digest('hex')])) as Record<A, string>;
}
