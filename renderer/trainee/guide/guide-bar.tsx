import { useLocation, useNavigate } from '@tanstack/react-router';
import { Footprints } from 'lucide-react';
import { useText } from '../../i18n';
import { Button } from '../../ui';
import './guide-bar.css';
import { type Step, steps, useNextStep } from './use-next-step';

const screenOf = {
  brief: '/case/brief',
  browse: '/case/platforms',
  preserve: '/case/platforms',
  tag: '/case/exhibits',
  report: '/case/report',
  seal: '/case/seal',
  'hand-over': '/case/seal',
} as const satisfies Record<Step, string>;

/** In a guided exercise: the one next step, why, and the standard behind it. */
export function GuideBar() {
  const t = useText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const step = useNextStep();
  if (step === undefined) return null;
  const words: Record<Step, { what: string; why: string }> = {
    brief: { what: t('trainee.guide.brief'), why: t('trainee.guide.brief.why') },
    browse: { what: t('trainee.guide.browse'), why: t('trainee.guide.browse.why') },
    preserve: { what: t('trainee.guide.preserve'), why: t('trainee.guide.preserve.why') },
    tag: { what: t('trainee.guide.tag'), why: t('trainee.guide.tag.why') },
    report: { what: t('trainee.guide.report'), why: t('trainee.guide.report.why') },
    seal: { what: t('trainee.guide.seal'), why: t('trainee.guide.seal.why') },
    'hand-over': { what: t('trainee.guide.hand-over'), why: t('trainee.guide.hand-over.why') },
  };
  const here = pathname.startsWith(screenOf[step]);
  return (
    <aside className="guide" aria-label={t('trainee.guide')}>
      <Footprints className="directional" aria-hidden />
      <p aria-live="polite">
        <span className="guide-what">
          <strong>{words[step].what}</strong>{' '}
          <span className="quiet small guide-count">
            {t('trainee.guide.count', { step: steps.indexOf(step) + 1, steps: steps.length })}
          </span>
        </span>{' '}
        <span className="quiet small">{words[step].why}</span>
      </p>
      {!here && (
        <Button size="small" onPress={() => void navigate({ to: screenOf[step] })}>
          {t('trainee.guide.go')}
        </Button>
      )}
    </aside>
  );
}
