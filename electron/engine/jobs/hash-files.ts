import { type OnBytes, openHashPool } from './hash-pool';

/** SHA-256 of many files as they lie on disk now, null for those that are missing; in worker threads where that pays. */
export async function hashFiles(
  paths: readonly string[],
  { signal, onBytes }: { signal?: AbortSignal; onBytes?: OnBytes } = {},
): Promise<Map<string, string | null>> {
  signal?.throwIfAborted();
  const distinct = [...new Set(paths)];
  const pool = openHashPool({ files: distinct.length }, { signal });
  try {
    const found = await Promise.all(
      distinct.map(
        async (path) => [path, (await pool.digest({ path }, ['sha256'], onBytes))?.sha256 ?? null] as const,
      ),
    );
    return new Map(found);
  } finally {
    await pool.close();
  }
}
