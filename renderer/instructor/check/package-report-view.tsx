import { CircleCheck, CircleX } from 'lucide-react';
import type { PackageReport } from '../../../core/contract/exercise';
import { useFormats, useLocalised, useText } from '../../i18n';
import { Facts, FileName, Hash, Panel } from '../../ui';
import { CopyButton } from '../../ui/hash';
import { InstallPackage } from '../install-package';
import { ExerciseFacts } from '../installed/exercise-facts';
import { ProblemTable } from './problem-table';
import { useReportText } from './report-as-text';

/** What the check found: valid or not, what the package says of itself, and each problem with its place. */
export function PackageReportView({ report, job }: { report: PackageReport; job: string }) {
  const t = useText();
  const formats = useFormats();
  const localised = useLocalised();
  const text = useReportText(report);
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = report.problems.length - errors;
  const Sign = report.valid ? CircleCheck : CircleX;
  return (
    <div className="package-report">
      <div className={report.valid ? 'package-verdict package-valid' : 'package-verdict package-invalid'}>
        <Sign aria-hidden />
        <div>
          <h2>{report.valid ? t('instructor.valid') : t('instructor.invalid')}</h2>
          <p>
            <FileName>{report.file}</FileName> · {formats.bytes(report.bytes)} ·{' '}
            {report.valid
              ? t('instructor.valid.means', { warnings })
              : t('instructor.invalid.means', { errors: errors + report.more, warnings })}
          </p>
        </div>
        {report.valid && <InstallPackage from={{ checked: job }} packageKey={report.summary?.key} />}
      </div>
      {report.problems.length > 0 && (
        <Panel
          title={t('instructor.problems', { count: report.problems.length + report.more })}
          aside={
            <span className="package-copy">
              {t('instructor.copyProblems')} <CopyButton text={text} label={t('instructor.report')} />
            </span>
          }
        >
          <ProblemTable problems={report.problems} />
          {report.more > 0 && <p className="quiet">{t('instructor.more', { more: report.more })}</p>}
        </Panel>
      )}
      {report.summary !== null && (
        <Panel title={t('instructor.contents')}>
          <p>
            <strong>{localised(report.summary.title)}</strong> <bdi dir="ltr">{report.summary.edition}</bdi>
          </p>
          <ExerciseFacts exercise={report.summary} />
        </Panel>
      )}
      <Facts
        facts={[
          { name: t('instructor.file'), value: <FileName>{report.file}</FileName> },
          { name: 'SHA-256', value: <Hash value={report.sha256} label="SHA-256" /> },
        ]}
      />
    </div>
  );
}
