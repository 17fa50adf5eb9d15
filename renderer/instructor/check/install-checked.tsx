import { HardDriveDownload } from 'lucide-react';
import type { ExerciseSummary } from '../../../core/contract/exercise';
import { useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Progress } from '../../ui';

/** Installs the very package that was checked; says so where it already is installed. */
export function InstallChecked({ job, summary }: { job: string; summary: ExerciseSummary | null }) {
  const t = useText();
  const { value: installed } = useQuery('exercise.list', {});
  const install = useJob('exercise.import');
  const isInstalled = summary !== null && (installed?.some(({ key }) => key === summary.key) ?? false);
  if (isInstalled) return <p className="package-installed">{t('instructor.installed.already')}</p>;
  return (
    <div className="package-install">
      {install.running && install.job !== undefined ? (
        <Progress job={install.job} onCancel={install.cancel} />
      ) : (
        <Button
          look="primary"
          icon={<HardDriveDownload aria-hidden />}
          isDisabled={install.running}
          onPress={() => void install.start({ checked: job })}
        >
          {t('instructor.install')}
        </Button>
      )}
      <FaultNote fault={install.fault} onClose={install.clear} />
    </div>
  );
}
