import { Circle, CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import type { Verdict } from '../../core/domain/custody/verdict';
import { useText } from '../i18n';
import './mark.css';

export type MarkValue = Verdict | 'never' | 'passed' | 'failed' | 'not-made';

const tones: Record<MarkValue, 'good' | 'caution' | 'bad' | 'none'> = {
  intact: 'good',
  passed: 'good',
  'intact-unwitnessed': 'caution',
  'with-losses': 'caution',
  incomplete: 'caution',
  forked: 'bad',
  'not-signed-by-seat': 'bad',
  altered: 'bad',
  failed: 'bad',
  never: 'none',
  'not-made': 'none',
};
const signs = { good: CircleCheck, caution: CircleAlert, bad: CircleX, none: Circle };

/** A verdict on integrity: always a sign and a word beside the colour. */
export function Mark({ value, boxed }: { value: MarkValue; boxed?: boolean }) {
  const t = useText();
  const words: Record<MarkValue, string> = {
    intact: t('app.mark.intact'),
    passed: t('app.mark.passed'),
    'intact-unwitnessed': t('app.mark.intact-unwitnessed'),
    'with-losses': t('app.mark.with-losses'),
    incomplete: t('app.mark.incomplete'),
    forked: t('app.mark.forked'),
    'not-signed-by-seat': t('app.mark.not-signed-by-seat'),
    altered: t('app.mark.altered'),
    failed: t('app.mark.failed'),
    never: t('app.mark.never'),
    'not-made': t('app.mark.not-made'),
  };
  const tone = tones[value];
  const Sign = signs[tone];
  return (
    <span className={`mark mark-${tone}${boxed ? ' mark-boxed' : ''}`}>
      <Sign aria-hidden />
      {words[value]}
    </span>
  );
}
