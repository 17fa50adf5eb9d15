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

/** A package's archive, and what the check of its bag found. */
export interface PackageFiles {
  archive: BagFiles;
  bag: BagCheck;
}

/** Whether a file is there and could be read to its end. Otherwise there is a problem about it already, or now. */
export function isReadable({ bag }: PackageFiles, path: string, errors: ProblemList): boolean {
  const found = bag.digests.get(path);
  if (!found) errors.add('fileMissing', { file: path });
  return found !== undefined && found.sha256 !== '';
}
