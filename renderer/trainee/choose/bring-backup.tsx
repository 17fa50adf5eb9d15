import { HardDriveDownload } from 'lucide-react';
import { useEffect } from 'react';
import type { CaseSummary } from '../../../core/contract/case';
import { BroughtBackup } from '../../../core/contract/repair';
import { useCommand, useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Progress } from '../../ui';

/**
 * Takes the copy of a backup, from a stick or another disk, in among the backups of its case.
 * @param onBegin called before another is chosen
 */
export function BringBackup(props: { onBegin: () => void; onBrought: (of: CaseSummary) => void }) {
  const { onBegin, onBrought } = props;
  const t = useText();
  const choose = useCommand('files.choose');
  const bring = useJob('case.bringBackup');
  const { job } = bring;
  const open = async () => {
    bring.clear();
    onBegin();
    const granted = await choose.run({ purpose: 'backup' });
    if (granted) await bring.start({ grant: granted.grant });
  };
  useEffect(() => {
    if (job?.state !== 'done') return;
    const brought = BroughtBackup.safeParse(job.result);
    if (brought.success) onBrought(brought.data.case);
  }, [job, onBrought]);
  return (
    <>
      <div>
        <Button
          icon={<HardDriveDownload aria-hidden />}
          isDisabled={bring.running || choose.pending}
          onPress={() => void open()}
        >
          {t('trainee.backups.bring')}
        </Button>
        <p className="quiet small">{t('trainee.backups.bring.hint')}</p>
      </div>
      {job?.state === 'running' && <Progress job={job} onCancel={bring.cancel} />}
      {job?.state === 'cancelled' && <p role="status">{t('trainee.backups.brought.cancelled')}</p>}
      <FaultNote
        fault={choose.fault ?? bring.fault}
        onClose={() => {
          choose.clear();
          bring.clear();
        }}
      />
    </>
  );
}
