import { FolderOpen, PackageSearch } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { PackageReport } from '../../../core/contract/exercise';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useAnnouncement, useCommand, useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, DropZone, EmptyState, FaultNote, Foreign, Progress } from '../../ui';
import { usePaletteCommands } from '../../ui/palette';
import { PackageReportView } from './package-report-view';
import './check.css';

/** Checks an exercise package before it is handed out: everything in it, in quarantine; nothing is imported. */
export function PackageCheck() {
  const t = useText();
  const choose = useCommand('files.choose');
  const check = useJob('exercise.validate');
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<Fault>();
  const [several, setSeveral] = useState(false);
  const { start, clear } = check;
  const begin = useCallback(
    (granted: { grant: string; name: string }) => {
      setName(granted.name);
      setRefused(undefined);
      void start({ grant: granted.grant });
    },
    [start],
  );
  const { run } = choose;
  const pick = useCallback(() => {
    setSeveral(false);
    void run({ purpose: 'exercise' }).then((granted) => granted && begin(granted));
  }, [run, begin]);
  const drop = (files: readonly File[]) => {
    const [file] = files;
    setSeveral(files.length > 1);
    if (file) window.hirz.grantForFile(file).then(begin, (error) => setRefused(faultOf(error)));
  };
  useAnnouncement('menu', ({ action }) => {
    if (action === 'open-file') pick();
  });
  usePaletteCommands(
    useMemo(() => [{ id: 'instructor.check', title: t('instructor.choose'), run: pick }], [t, pick]),
  );
  const report = useMemo(
    () => (check.job?.state === 'done' ? PackageReport.safeParse(check.job.result).data : undefined),
    [check.job],
  );
  const idle = !check.running && report === undefined;

  return (
    <section className="check">
      <header className="check-head">
        <div>
          <h1>{t('instructor.check.title')}</h1>
          <p className="quiet">{t('instructor.check.what')}</p>
        </div>
        {!idle && (
          <Button icon={<FolderOpen aria-hidden />} isDisabled={check.running} onPress={pick}>
            {t('instructor.choose.other')}
          </Button>
        )}
      </header>
      <FaultNote
        fault={refused ?? choose.fault}
        onClose={() => (refused ? setRefused(undefined) : choose.clear())}
      />
      {several && <p>{t('instructor.check.several')}</p>}
      <DropZone label={t('instructor.drop')} onFiles={drop} disabled={check.running}>
        {check.running && (
          <div className="check-running">
            <p>
              <strong>
                <Foreign>{name}</Foreign>
              </strong>
            </p>
            {check.job ? (
              <Progress job={check.job} onCancel={check.cancel} />
            ) : (
              <p className="quiet">{t('instructor.check.starting')}</p>
            )}
          </div>
        )}
        {check.fault !== undefined && <FaultNote fault={check.fault} onClose={clear} />}
        {check.job?.state === 'cancelled' && (
          <p className="check-cancelled">{t('instructor.check.cancelled', { name })}</p>
        )}
        {idle && (
          <EmptyState
            icon={<PackageSearch aria-hidden />}
            title={t('instructor.empty.title')}
            action={
              <Button look="primary" icon={<FolderOpen aria-hidden />} onPress={pick}>
                {t('instructor.choose')}
              </Button>
            }
          >
            {t('instructor.empty.how')}
          </EmptyState>
        )}
        {report !== undefined && check.job !== undefined && (
          <PackageReportView key={check.job.id} report={report} job={check.job.id} />
        )}
      </DropZone>
    </section>
  );
}
