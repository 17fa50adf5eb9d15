import { useNavigate } from '@tanstack/react-router';
import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ExerciseSummary } from '../../../core/contract/exercise';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useAnnouncement, useCommand, useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, DropZone, FaultNote, Progress } from '../../ui';

/** Takes an exercise package from disk: dropped, or chosen in a dialog. It is checked whole before anything is kept. */
export function ImportExercise() {
  const t = useText();
  const navigate = useNavigate();
  const choose = useCommand('files.choose');
  const bring = useJob('exercise.import');
  const { job } = bring;
  const [refused, setRefused] = useState<Fault>();

  const open = async () => {
    bring.clear();
    setRefused(undefined);
    const granted = await choose.run({ purpose: 'exercise' });
    if (granted) await bring.start({ grant: granted.grant });
  };
  const drop = async ([file]: File[]) => {
    if (!file) return;
    bring.clear();
    setRefused(undefined);
    try {
      const { grant } = await window.hirz.grantForFile(file);
      await bring.start({ grant });
    } catch (error) {
      setRefused(faultOf(error));
    }
  };
  useAnnouncement('menu', ({ action }) => {
    if (action === 'open-file') void open();
  });
  useEffect(() => {
    if (job?.state !== 'done') return;
    const imported = ExerciseSummary.safeParse(job.result);
    if (imported.success) void navigate({ to: '/trainee/exercise/$key', params: { key: imported.data.key } });
  }, [job, navigate]);

  return (
    <div className="import">
      <DropZone
        label={t('trainee.import.drop')}
        onFiles={(files) => void drop(files)}
        disabled={bring.running}
      >
        <div className="import-words">
          <p>
            <strong>{t('trainee.import.drop')}</strong>
            <br />
            <span className="quiet">{t('trainee.import.hint')}</span>
          </p>
          <Button
            icon={<FolderOpen aria-hidden />}
            onPress={() => void open()}
            isDisabled={bring.running || choose.pending}
          >
            {t('trainee.import.choose')}
          </Button>
        </div>
        {job?.state === 'running' && <Progress job={job} onCancel={bring.cancel} />}
      </DropZone>
      {job?.state === 'cancelled' && <p role="status">{t('trainee.import.cancelled')}</p>}
      <FaultNote
        fault={refused ?? choose.fault ?? bring.fault}
        onClose={() => {
          setRefused(undefined);
          if (choose.fault) choose.clear();
          else bring.clear();
        }}
      />
    </div>
  );
}
