import { CopyCheck, HardDriveUpload } from 'lucide-react';
import { BackupRules } from '../../../core/contract/repair';
import { useCommand, useJob, useQuery } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Button, FaultNote, Panel, Progress, Select } from '../../ui';
import { BackupList } from '../case/backup-list';
import { useOpenCase } from '../case/case-context';
import { CopyOfBackup } from './copy-of-backup';

const every = ['0', '1', '5', '10', '20'] as const;
const kept = ['1', '3', '5', '10'] as const;

/** The copies that Hirz made of this case, when it makes them, making one now, and copying one to another disk. */
export function Backups() {
  const t = useText();
  const { value: backups } = useQuery('case.backups', {});
  const { value: rules } = useQuery('case.backupRules', {});
  const change = useCommand('case.setBackupRules');
  const backUp = useJob('case.backUp');
  const copy = useJob('case.copyBackup');
  const saveAs = useCommand('files.saveAs');
  const formats = useFormats();
  const { case: open } = useOpenCase();
  const busy = backUp.running || copy.running || saveAs.pending;
  const copyTo = async (backup: string) => {
    copy.clear();
    const granted = await saveAs.run({ purpose: 'backup', suggested: `${open.id} ${backup}` });
    if (granted) await copy.start({ backup, grant: granted.grant });
  };
  const set = (changed: Partial<Record<keyof BackupRules, string>>) => {
    if (!rules) return;
    const numbers = Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, Number(value)]));
    void change.run(BackupRules.parse({ ...rules, ...numbers }));
  };
  return (
    <Panel
      boxed
      title={t('trainee.backups.title')}
      aside={
        <Button icon={<CopyCheck aria-hidden />} isDisabled={busy} onPress={() => void backUp.start({})}>
          {t('trainee.backups.now')}
        </Button>
      }
    >
      <p className="quiet">{t('trainee.backups.hint')}</p>
      {backUp.job?.state === 'running' && <Progress job={backUp.job} onCancel={backUp.cancel} />}
      <FaultNote fault={backUp.fault ?? change.fault} onClose={backUp.fault ? backUp.clear : change.clear} />
      {backups?.length === 0 && <p>{t('trainee.backups.none')}</p>}
      {backups && backups.length > 0 && (
        <BackupList
          backups={backups}
          action={({ id, madeAt }) => (
            <Button
              icon={<HardDriveUpload aria-hidden />}
              isDisabled={busy}
              aria-label={t('trainee.backups.copyOf', { time: formats.dateTime(madeAt) })}
              onPress={() => void copyTo(id)}
            >
              {t('trainee.backups.copy')}
            </Button>
          )}
        />
      )}
      <FaultNote fault={saveAs.fault} onClose={saveAs.clear} />
      <CopyOfBackup copy={copy} />
      <p className="quiet small">{t('trainee.backups.key')}</p>
      {rules && (
        <div className="backup-rules">
          <Select
            label={t('trainee.backups.every')}
            value={String(rules.every)}
            options={every.map((id) => ({
              id,
              label: t('trainee.backups.everyExhibits', { exhibits: Number(id) }),
            }))}
            onChange={(value) => set({ every: value })}
          />
          <Select
            label={t('trainee.backups.kept')}
            value={String(rules.kept)}
            options={kept.map((id) => ({
              id,
              label: t('trainee.backups.keptLast', { backups: Number(id) }),
            }))}
            onChange={(value) => set({ kept: value })}
          />
        </div>
      )}
    </Panel>
  );
}
