import { CopiedBackup } from '../../../core/contract/repair';
import type { JobState } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Facts, FaultNote, Hash, Progress } from '../../ui';

/** How copying a backup to a file goes, and what came of it. */
export function CopyOfBackup({ copy }: { copy: JobState<'case.copyBackup'> }) {
  const t = useText();
  const formats = useFormats();
  const { job } = copy;
  const copied = job?.state === 'done' ? CopiedBackup.safeParse(job.result).data : undefined;
  return (
    <>
      {job?.state === 'running' && <Progress job={job} onCancel={copy.cancel} />}
      {job?.state === 'cancelled' && <p role="status">{t('trainee.backups.copy.cancelled')}</p>}
      <FaultNote fault={copy.fault} onClose={copy.clear} />
      {copied && (
        <div role="status">
          <p>
            {t('trainee.backups.copied', {
              name: `\u2068${copied.name}\u2069`,
              bytes: formats.bytes(copied.bytes),
            })}
          </p>
          {copied.itemsLost > 0 && <p>{t('trainee.backups.copied.lost', { items: copied.itemsLost })}</p>}
          {copied.onSameDisk && <p>{t('trainee.backups.copied.sameDisk')}</p>}
          <Facts facts={[{ name: 'SHA-256', value: <Hash value={copied.sha256} label="SHA-256" /> }]} />
        </div>
      )}
    </>
  );
}
