import { type OnBytes, openHashPool } from './hash-pool';

export interface HashFilesOptions {
  signal?: AbortSignal;
  onBytes?: OnBytes;
  /** Told of each file that is there and that the disk does not give: its hash is null. Left out, such a file fails all. */
  onUnreadable?: (path: string) => void;
}

/** SHA-256 of many files as they lie on disk now, null for those that are missing; in worker threads where that pays. */
export async function hashFiles(
  paths: readonly string[],
  { signal, onBytes, onUnreadable }: HashFilesOptions = {},
): Promise<Map<string, string | null>> {
  signal?.throwIfAborted();
  const distinct = [...new Set(paths)];
  const pool = openHashPool({ files: distinct.length }, { signal });
  async function hash(path: string): Promise<string | null> {
    try {
      return (await pool.digest({ path }, ['sha256'], onBytes))?.sha256 ?? null;
    } catch (error) {
      if (!onUnreadable || !(error instanceof Error && 'syscall' in error)) throw error;
      onUnreadable(path);
      return null;
    }
  }
  try {
    return new Map(await Promise.all(distinct.map(async (path) => [path, await hash(path)] as const)));
  } finally {
    await pool.close();
  }
}
