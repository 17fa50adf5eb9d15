import type { ReactNode } from 'react';
import type { Score } from '../../../core/domain/assessment/score';
import { useFormats, useText } from '../../i18n';

/** The score in one look: percent against the pass mark, points, and what they are made of. */
export function ScoreHead({ score, aside }: { score: Score; aside: ReactNode }) {
  const t = useText();
  const formats = useFormats();
  const { counts } = score;
  const penalties = score.traps.reduce((sum, trap) => sum + (trap.triggered ? trap.penalty : 0), 0);
  const passed = score.percent >= score.passMark;
  return (
    <header className="score-head">
      <div className="score-percent">
        <p className="score-number">{formats.percent(score.percent / 100)}</p>
        <div
          className="score-scale"
          role="img"
          aria-label={t('assessor.score.scale', { percent: score.percent, passMark: score.passMark })}
        >
          <span style={{ inlineSize: `${Math.min(100, score.percent)}%` }} />
          <i style={{ insetInlineStart: `${score.passMark}%` }} />
        </div>
        <p>
          <strong>{passed ? t('assessor.score.passed') : t('assessor.score.notPassed')}</strong>{' '}
          <span className="quiet">
            {t('assessor.score.passMark', { passMark: formats.percent(score.passMark / 100) })}
          </span>
        </p>
        <p className="quiet">
          {t('assessor.score.points', { points: score.points, of: score.of })}
          {penalties > 0 && ` · ${t('assessor.score.penalties', { points: penalties })}`}
        </p>
      </div>
      <dl className="score-counts">
        <Count name={t('assessor.count.inTime')} value={counts.inTime} of={score.items.length} />
        <Count name={t('assessor.count.late')} value={counts.late} of={score.items.length} />
        <Count name={t('assessor.count.missed')} value={counts.missed} of={score.items.length} />
        <Count name={t('assessor.count.outOfScope')} value={counts.outOfScope} of={score.traps.length} />
      </dl>
      <div className="score-head-aside">{aside}</div>
    </header>
  );
}

function Count({ name, value, of }: { name: string; value: number; of: number }) {
  const t = useText();
  const formats = useFormats();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="score-count">{formats.number(value)}</span>{' '}
        <span className="quiet">{t('assessor.count.of', { of })}</span>
      </dd>
    </div>
  );
}
