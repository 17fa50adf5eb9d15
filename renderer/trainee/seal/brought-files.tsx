import { BroughtFiles as Brought } from '../../../core/contract/repair';
import { countItems } from '../../../core/domain/custody/lost-items';
import type { JobState } from '../../engine-client';
import { useText } from '../../i18n';
import { FaultNote, Progress } from '../../ui';
import { LostList } from '../case/lost-list';

/** How looking for whole files in the backups goes, and what came of it. */
export function BroughtFiles({ bring }: { bring: JobState<'case.bringFiles'> }) {
  const t = useText();
  const { job } = bring;
  const result = job?.state === 'done' ? Brought.safeParse(job.result).data : undefined;
  return (
    <>
      {job?.state === 'running' && <Progress job={job} onCancel={bring.cancel} />}
      <FaultNote fault={bring.fault} onClose={bring.clear} />
      {result && (
        <div role="status">
          {result.brought.length > 0 && (
            <p>{t('trainee.seal.bring.done', { items: countItems(result.brought) })}</p>
          )}
          {result.lost.length > 0 && (
            <>
              <p>{t('trainee.seal.bring.lost')}</p>
              <LostList lost={result.lost} />
            </>
          )}
          {result.brought.length + result.lost.length === 0 && <p>{t('trainee.seal.bring.none')}</p>}
        </div>
      )}
    </>
  );
}
