import type { FileRange } from './file-range';
import { type HashPool, type OnBytes, openHashPool } from './hash-pool';

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

/** SHA-256 of one file, from a pool that hashes others beside it. @throws NodeJS.ErrnoException where it is gone or shorter than it was */
export async function sha256Of(pool: HashPool, range: FileRange): Promise<string> {
  const found = await pool.digest(range, ['sha256']);
  if (found?.sha256 !== undefined && found.bytes === (range.bytes ?? found.bytes)) return found.sha256;
  throw Object.assign(new Error(`${range.path} is not there any more`), { code: 'ENOENT' });
}
