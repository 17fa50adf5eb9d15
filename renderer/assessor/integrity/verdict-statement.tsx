import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import type { Verdict, Verification } from '../../../core/domain/custody/verdict';
import { useText } from '../../i18n';

const tones: Record<Verdict, 'good' | 'caution' | 'bad'> = {
  intact: 'good',
  'intact-unwitnessed': 'caution',
  'with-losses': 'caution',
  incomplete: 'caution',
  forked: 'bad',
  'not-signed-by-seat': 'bad',
  altered: 'bad',
};
const signs = { good: CircleCheck, caution: CircleAlert, bad: CircleX };

/** The verdict as one would say it in court: what it is, what that means, what to do. */
export function VerdictStatement({ verification }: { verification: Verification }) {
  const words = useVerdictWords()[verification.verdict];
  const tone = tones[verification.verdict];
  const Sign = signs[tone];
  return (
    <section className={`verdict-statement verdict-${tone}`}>
      <Sign aria-hidden />
      <div>
        <h2>{words.title}</h2>
        <p>{words.means}</p>
        <p className="verdict-do">{words.todo}</p>
      </div>
    </section>
  );
}

function useVerdictWords(): Record<Verdict, { title: string; means: string; todo: string }> {
  const t = useText();
  return {
    intact: {
      title: t('assessor.verdict.intact'),
      means: t('assessor.verdict.intact.means'),
      todo: t('assessor.verdict.intact.do'),
    },
    'intact-unwitnessed': {
      title: t('assessor.verdict.intact-unwitnessed'),
      means: t('assessor.verdict.intact-unwitnessed.means'),
      todo: t('assessor.verdict.intact-unwitnessed.do'),
    },
    'with-losses': {
      title: t('assessor.verdict.with-losses'),
      means: t('assessor.verdict.with-losses.means'),
      todo: t('assessor.verdict.with-losses.do'),
    },
    incomplete: {
      title: t('assessor.verdict.incomplete'),
      means: t('assessor.verdict.incomplete.means'),
      todo: t('assessor.verdict.incomplete.do'),
    },
    forked: {
      title: t('assessor.verdict.forked'),
      means: t('assessor.verdict.forked.means'),
      todo: t('assessor.verdict.forked.do'),
    },
    'not-signed-by-seat': {
      title: t('assessor.verdict.not-signed-by-seat'),
      means: t('assessor.verdict.not-signed-by-seat.means'),
      todo: t('assessor.verdict.not-signed-by-seat.do'),
    },
    altered: {
      title: t('assessor.verdict.altered'),
      means: t('assessor.verdict.altered.means'),
      todo: t('assessor.verdict.altered.do'),
    },
  };
}
