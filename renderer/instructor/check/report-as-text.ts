import type { PackageReport } from '../../../core/contract/exercise';
import { placeOf, useFaultText, useText } from '../../i18n';

/** The report as plain text, one problem a line, `place: severity: words [code]`: for a message to whoever wrote the package. */
export function useReportText(report: PackageReport): string {
  const t = useText();
  const { problem: wordsOf } = useFaultText();
  const severities = { error: t('instructor.error'), warning: t('instructor.warning') };
  const lines = report.problems.map((problem) => {
    const place = placeOf(problem.where);
    const words = `${severities[problem.severity]}: ${wordsOf(problem)} [${problem.code}]`;
    return place === '' ? words : `${place}: ${words}`;
  });
  return [
    `${report.file}: ${report.valid ? t('instructor.valid') : t('instructor.invalid')}`,
    `SHA-256 ${report.sha256}`,
    ...lines,
    ...(report.more > 0 ? [t('instructor.more', { more: report.more })] : []),
    '',
  ].join('\n');
}
