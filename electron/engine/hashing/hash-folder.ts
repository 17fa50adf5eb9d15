import type { HashAlgorithm } from '../../../core/domain/hashing/algorithm';
import type { FoundFile } from '../../../core/domain/hashing/check-list';
import type { JobControl } from '../jobs/jobs';
import { isRefused } from '../reading';
import { digestFile } from './digest-file';
import type { FolderFile } from './folder-files';

/** Files that are hashed at the same time: while one waits for the disk, another is worked on. */
const atOnce = 2;

/** Of the hashing of a folder: what its files gave, and the names of those that could not be read. */
export interface HashedFolder {
  found: FoundFile[];
  unread: string[];
}

/** Digests of many files, in their order; a file that may not be read holds up none of the others. Units of progress: octets. */
export async function hashFolder(
  files: readonly FolderFile[],
  algorithmsOf: (file: FolderFile) => readonly HashAlgorithm[],
  { signal, step, progress }: JobControl,
): Promise<HashedFolder> {
  step('hashing');
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const onBytes = (octets: number) => {
    done += octets;
    progress(done, Math.max(total, done));
  };
  const found: (FoundFile | undefined)[] = [];
  const unread: string[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < files.length; at = next++) {
      const file = files[at];
      if (!file) return;
      const { name, path, bytes } = file;
      try {
        found[at] = { name, bytes, digests: await digestFile(path, algorithmsOf(file), { signal, onBytes }) };
      } catch (error) {
        if (!isRefused(error)) throw error;
        unread.push(name);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { found: found.filter((file) => file !== undefined), unread };
}
