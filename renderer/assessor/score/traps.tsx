import { Flag, ShieldCheck } from 'lucide-react';
import type { TrapScore } from '../../../core/domain/assessment/score';
import { useLocalised, useText } from '../../i18n';
import { Badge, Panel } from '../../ui';
import type { GoToView } from '../submission/view';
import { ExhibitLinks } from './exhibit-links';

/** What must not be collected: those that were, with exhibits and penalty, then those that were left alone. */
export function Traps({ traps, show }: { traps: readonly TrapScore[]; show: GoToView }) {
  const t = useText();
  const localised = useLocalised();
  const kinds: Record<TrapScore['kind'], string> = {
    'out-of-scope': t('assessor.trap.out-of-scope'),
    privileged: t('assessor.trap.privileged'),
    'third-party': t('assessor.trap.third-party'),
    minor: t('assessor.trap.minor'),
    'look-alike': t('assessor.trap.look-alike'),
  };
  if (traps.length === 0) return null;
  const order = [...traps].sort((a, b) => Number(b.triggered) - Number(a.triggered));
  return (
    <Panel title={t('assessor.traps')}>
      <ul className="traps bare-list">
        {order.map((trap) => (
          <li key={trap.id} className={trap.triggered ? 'trap trap-triggered' : 'trap'}>
            <p className="key-item-outcome">
              {trap.triggered ? <Flag aria-hidden /> : <ShieldCheck aria-hidden />}
              {trap.triggered ? t('assessor.trap.triggered') : t('assessor.trap.left')}
            </p>
            <div>
              <p>
                <span className="key-item-label">{localised(trap.label)}</span>{' '}
                <Badge>{kinds[trap.kind]}</Badge>
              </p>
              <p className="quiet">{localised(trap.why)}</p>
            </div>
            <ExhibitLinks exhibits={trap.exhibits} show={show} />
            <p className="key-items-points">
              {trap.triggered ? <strong>{t('assessor.trap.penalty', { points: trap.penalty })}</strong> : '–'}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
