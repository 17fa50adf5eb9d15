import { Check, CircleDashed, Contrast, X } from 'lucide-react';
import type { CopyGrade } from '../../../core/domain/drill/grade';
import { useText } from '../../i18n';

const pictures = { right: Check, partly: Contrast, wrong: X, unanswered: CircleDashed } as const;

/** How the answer to one copy came out, as a sign with its words: no verdict on integrity, so it has no colour. */
export function OutcomeSign({ copy, outcome }: { copy: number; outcome: CopyGrade['outcome'] }) {
  const t = useText();
  const Picture = pictures[outcome];
  const words = t('drill.grade.outcome', { copy, outcome: t(`drill.outcome.${outcome}`) });
  return (
    <span className="outcome-sign" role="img" aria-label={words} title={words}>
      <Picture aria-hidden />
    </span>
  );
}
