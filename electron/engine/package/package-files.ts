import type { BagFile } from '../../../core/domain/bag/check-bag';
import type { ProblemList } from '../../../core/domain/fault/problem-list';
import type { BagCheck, BagFiles } from '../bag/bag-files';

/** How a check tells how far it is. */
export interface PackageProgress {
  /** Key of the `jobs` catalogue. */
  step?: (key: 'checkingFiles' | 'checkingRecords' | 'indexing' | 'installing') => void;
  /** Octets done and in all, of this step. */
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** A package's archive, and what is known of its files. */
export interface PackageFiles {
  archive: BagFiles;
  /** Every file of the payload: as the manifest states it while files are hashed, as it was found afterwards. Without a digest: it could not be read. */
  digests: ReadonlyMap<string, Pick<BagFile, 'bytes' | 'sha256'>>;
  /** What the check of the bag finds. */
  bag: Promise<BagCheck>;
  /** Whether that is still under way. */
  hashing(): boolean;
}

/** Whether a file is there and could be read to its end. Otherwise there is a problem about it already, or now. */
export function isReadable({ digests }: PackageFiles, path: string, errors: ProblemList): boolean {
  const found = digests.get(path);
  if (!found) errors.add('fileMissing', { file: path });
  return found !== undefined && found.sha256 !== '';
}
