import type { SubmissionSummary } from '../../../core/contract/submission';
import { verdicts } from '../../../core/domain/custody/verdict';
import { useFormats, useText } from '../../i18n';
import { Mark } from '../../ui';

/** How many submissions have which verdict, worst first: what an assessor looks at before anything else. */
export function VerdictTally({ submissions }: { submissions: readonly SubmissionSummary[] }) {
  const t = useText();
  const formats = useFormats();
  const counted = [...verdicts].reverse().flatMap((verdict) => {
    const count = submissions.filter(({ verification }) => verification.verdict === verdict).length;
    return count === 0 ? [] : [{ verdict, count }];
  });
  return (
    <ul className="tally" aria-label={t('assessor.tally')}>
      {counted.map(({ verdict, count }) => (
        <li key={verdict}>
          <strong>{formats.number(count)}</strong> <Mark value={verdict} />
        </li>
      ))}
    </ul>
  );
}
