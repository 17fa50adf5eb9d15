import { HardDriveDownload } from 'lucide-react';
import { useJob, useQuery } from '../engine-client';
import { useText } from '../i18n';
import { Button, FaultNote, Progress } from '../ui';

/**
 * Installs the very package that a job of this session checked or made; says so where it already is installed.
 * `packageKey` is its fingerprint, where it is known.
 */
export function InstallPackage(props: {
  from: { checked: string } | { generated: string };
  packageKey: string | undefined;
}) {
  const t = useText();
  const { value: installed } = useQuery('exercise.list', {});
  const install = useJob('exercise.import');
  if (installed?.some(({ key }) => key === props.packageKey))
    return <p className="package-installed">{t('instructor.installed.already')}</p>;
  return (
    <div className="package-install">
      {install.running && install.job !== undefined ? (
        <Progress job={install.job} onCancel={install.cancel} />
      ) : (
        <Button
          look="primary"
          icon={<HardDriveDownload aria-hidden />}
          isDisabled={install.running}
          onPress={() => void install.start(props.from)}
        >
          {t('instructor.install')}
        </Button>
      )}
      <FaultNote fault={install.fault} onClose={install.clear} />
    </div>
  );
}
