import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback } from 'react';
import { call, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, ShellView } from '../../ui';
import type { GoToView } from '../submission/view';
import { stepKeys, useSteps } from './use-steps';
import { Visited } from './visited';
import './replay.css';

/** A page that a trainee visited, as it was served then: computed again from the exercise and the log, and held against the log. */
export function ReplayScreen(props: { submission: string; seq: number; show: GoToView }) {
  const { submission, seq, show } = props;
  const t = useText();
  // The visit before stays until the next one is there.
  const { value: visit, fault } = useQuery('visit.get', { submission, seq }, { keep: true });
  const go = useCallback((to: number) => show('replay', String(to)), [show]);
  const back = useCallback(() => show('log', String(seq)), [show, seq]);
  useSteps({ previous: visit?.previous ?? null, next: visit?.next ?? null, go, back });
  const step = (to: number | null | undefined) => ({
    isDisabled: to == null,
    onPress: () => to != null && go(to),
  });

  return (
    <div className="replay">
      <h1 className="visually-hidden">{t('assessor.replay.title')}</h1>
      <nav className="replay-nav">
        <Button
          size="small"
          look="quiet"
          icon={<ChevronLeft className="directional" aria-hidden />}
          onPress={back}
        >
          {t('assessor.replay.back')}
        </Button>
        {visit !== undefined && (
          <div className="replay-steps">
            <span className="small quiet" aria-live="polite">
              {t('assessor.replay.position', { at: visit.at, of: visit.of })}
            </span>
            <Button
              size="small"
              look="quiet"
              icon={<ChevronLeft className="directional" aria-hidden />}
              keys={stepKeys().previous}
              {...step(visit.previous)}
            >
              {t('assessor.replay.previous')}
            </Button>
            <Button
              size="small"
              look="quiet"
              icon={<ChevronRight className="directional" aria-hidden />}
              keys={stepKeys().next}
              {...step(visit.next)}
            >
              {t('assessor.replay.next')}
            </Button>
          </div>
        )}
      </nav>
      <FaultNote fault={fault} />
      {visit !== undefined && <Visited visit={visit} />}
      {visit?.again.computed === false && <FaultNote fault={visit.again.fault} />}
      {visit?.again.computed && (
        <ShellView
          of={`${submission} ${visit.seq}`}
          label={t('assessor.replay.view')}
          keys={t('assessor.replay.keys')}
          covered={t('assessor.replay.covered')}
          title={visit.visited.title}
          onPlace={(visible, bounds) =>
            call('visit.place', {
              visit: visible || bounds.width > 0 ? { submission, seq: visit.seq } : null,
              visible,
              bounds,
            })
          }
          onEnter={() => call('visit.focus', {})}
        />
      )}
    </div>
  );
}
