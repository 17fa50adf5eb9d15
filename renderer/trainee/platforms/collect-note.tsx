import { CircleSlash, X } from 'lucide-react';
import { useText } from '../../i18n';
import { Confirmation, FaultNote, IconButton, Progress } from '../../ui';
import { ExhibitMade } from './exhibit-made';
import type { Collect } from './use-collect';

/** How far a capture of several pages is, then the exhibit that it became, whatever page is in view by then. Or why it became none. */
export function CollectNote({ collect }: { collect: Collect }) {
  const t = useText();
  const { job, made, cancel, clear } = collect;
  return (
    <>
      <FaultNote fault={collect.fault} onClose={clear} />
      {job?.state === 'running' && (
        <div className="platform-note platform-collecting">
          <Progress
            job={job}
            counted={t('trainee.collect.pages', { count: job.done })}
            {...(job.step !== 'keeping' && { onCancel: cancel })}
          />
        </div>
      )}
      <Confirmation>
        {made && <ExhibitMade exhibit={made} named onDismiss={clear} />}
        {job?.state === 'cancelled' && (
          <div className="platform-note">
            <CircleSlash aria-hidden />
            <div>
              <strong>{t('trainee.collect.cancelled')}</strong>{' '}
              <span className="quiet">{t('trainee.collect.cancelled.so')}</span>
            </div>
            <IconButton size="small" label={t('app.dismiss')} icon={<X aria-hidden />} onPress={clear} />
          </div>
        )}
      </Confirmation>
    </>
  );
}
