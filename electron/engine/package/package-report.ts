import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PackageReport } from '../../../core/contract/exercise';
import type { Problem } from '../../../core/domain/fault/fault';
import { type BagArchive, isRefusal, openOrRefused } from '../bag/bag-archive';
import type { BagFiles } from '../bag/bag-files';
import { exerciseSummary } from '../exercise/exercise-summary';
import { sha256Of } from '../jobs/hash-files';
import { openHashPool } from '../jobs/hash-pool';
import { type CheckPackageOptions, checkPackage } from './check-package';
import type { PackageProgress } from './package-files';

type Findings = Pick<PackageReport, 'valid' | 'summary' | 'problems' | 'more'>;

/** Checks a package and reports everything that is wrong with it. Nothing is unpacked or imported; throws only where the file can't be read. */
export async function reportPackage(path: string, progress: PackageProgress = {}): Promise<PackageReport> {
  const { size } = await stat(path);
  // One thread hashes everything long before this one has checked it.
  const pool = openHashPool({ octets: size }, { signal: progress.signal, threads: 1 });
  let archive: BagArchive | undefined;
  try {
    const opened = await openOrRefused(path);
    archive = 'archive' in opened ? opened.archive : undefined;
    const whole = sha256Of(pool, archive?.whole ?? { path });
    // It is waited for at the end; a failure before that is told first.
    whole.catch(() => {});
    const about = { format: 'hirz-package-report', version: 1, file: basename(path) } as const;
    const found =
      'refused' in opened
        ? refused(opened.refused)
        : await findings(opened.archive, { ...progress, pool }).catch(refused);
    return { ...about, sha256: await whole, bytes: size, ...found };
  } finally {
    await pool.close();
    await archive?.close();
  }
}

async function findings(archive: BagFiles, options: CheckPackageOptions): Promise<Findings> {
  const checked = await checkPackage(archive, options);
  const { errors, warnings, exercise } = checked;
  return {
    valid: errors.total === 0,
    summary: exercise ? exerciseSummary(exercise, checked, false) : null,
    problems: [...withSeverity('error', errors.items), ...withSeverity('warning', warnings.items)],
    more: errors.more + warnings.more,
  };
}

/** @throws whatever is no refusal */
function refused(error: unknown): Findings {
  if (!isRefusal(error)) throw error;
  return { valid: false, summary: null, problems: withSeverity('error', error.fault.details), more: 0 };
}

function withSeverity(
  severity: 'error' | 'warning',
  problems: readonly Problem[],
): PackageReport['problems'] {
  return problems.map((problem) => ({ severity, ...problem }));
}
