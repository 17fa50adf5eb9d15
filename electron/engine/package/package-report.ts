import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PackageReport } from '../../../core/contract/exercise';
import { HirzError, type Problem } from '../../../core/domain/fault/fault';
import { openBagArchive } from '../bag/bag-archive';
import { exerciseSummary } from '../exercise/exercise-summary';
import { hashFile } from '../objects/file-hash';
import { checkPackage } from './check-package';
import type { PackageProgress } from './package-files';

/** Checks a package and reports everything that is wrong with it. Nothing is unpacked or imported; throws only where the file can't be read. */
export async function reportPackage(path: string, progress: PackageProgress = {}): Promise<PackageReport> {
  const { size } = await stat(path);
  const { sha256 } = await hashFile(path, ['sha256'], { signal: progress.signal });
  const report: PackageReport = {
    format: 'hirz-package-report',
    version: 1,
    file: basename(path),
    sha256,
    bytes: size,
    valid: false,
    summary: null,
    problems: [],
    more: 0,
  };
  try {
    const archive = await openBagArchive(path);
    try {
      const checked = await checkPackage(archive, progress);
      report.valid = checked.errors.total === 0;
      report.summary = checked.exercise ? exerciseSummary(checked.exercise, checked, false) : null;
      report.problems = [
        ...withSeverity('error', checked.errors.items),
        ...withSeverity('warning', checked.warnings.items),
      ];
      report.more = checked.errors.more + checked.warnings.more;
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (!(error instanceof HirzError) || error.fault.code !== 'archiveRefused') throw error;
    report.problems = withSeverity('error', error.fault.details);
  }
  return report;
}

function withSeverity(
  severity: 'error' | 'warning',
  problems: readonly Problem[],
): PackageReport['problems'] {
  return problems.map((problem) => ({ severity, ...problem }));
}
