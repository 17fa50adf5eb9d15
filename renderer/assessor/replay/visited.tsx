import type { VisitAgain } from '../../../core/contract/visit';
import { useText } from '../../i18n';
import { Address, Foreign, Hash, Mark, Moment } from '../../ui';

/** What the log says of a visit, and whether the page that was computed again is that one. */
export function Visited({ visit: { visited, exerciseTime, again } }: { visit: VisitAgain }) {
  const t = useText();
  return (
    <header className="replay-head">
      <p className="replay-page">
        <strong>
          <Foreign>{visited.title}</Foreign>
        </strong>
        <Address>{visited.url}</Address>
      </p>
      <p className="replay-facts quiet">
        <span>
          {t('assessor.replay.time')} <Moment at={exerciseTime} as="exercise" />
        </span>
        <span>{t('assessor.replay.status', { status: visited.status })}</span>
        <span>
          {t('assessor.replay.logged')}{' '}
          <Hash value={visited.sha256} label={t('assessor.replay.logged')} short />
        </span>
        {again.computed && again.sha256 !== visited.sha256 && (
          <span>
            {t('assessor.replay.computed')}{' '}
            <Hash value={again.sha256} label={t('assessor.replay.computed')} short />
          </span>
        )}
        {again.computed && again.status !== visited.status && (
          <span>{t('assessor.replay.computedStatus', { status: again.status })}</span>
        )}
      </p>
      {again.computed && (
        <p className="replay-verdict">
          <Mark value={again.same ? 'passed' : 'failed'} />
          <span>{again.same ? t('assessor.replay.same') : t('assessor.replay.different')}</span>
        </p>
      )}
    </header>
  );
}
