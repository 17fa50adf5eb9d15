import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand, useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { EmptyState, FaultNote, FileName, IconButton, Progress } from '../../ui';
import { useDrillTitle } from '../../ui/drill';
import { type DrillChoices, DrillForm } from './drill-form';
import { MadeDrillView } from './made-drill';
import './drill.css';

/** Makes a tamper drill of a sealed submission, and shows what was done to each copy. It goes on while the instructor looks at something else. */
export function DrillScreen({ back }: { back: () => void }) {
  const t = useText();
  const titleOf = useDrillTitle();
  const choose = useCommand('files.saveAs');
  const making = useJob('drill.make');
  const [name, setName] = useState('');
  const { value: made } = useQuery('drill.made', {});
  const { value: jobs } = useQuery('job.list', {});
  const { id, follow } = making;
  const going = jobs?.find(({ kind, state }) => kind === 'drill.make' && state === 'running')?.id;
  useEffect(() => {
    if (id === undefined && going !== undefined) follow(going);
  }, [id, going, follow]);

  const make = async ({ submission, request }: DrillChoices) => {
    making.clear();
    const granted = await choose.run({
      purpose: 'drill',
      suggested: `${titleOf(request)}.hirz-drill`,
    });
    if (!granted) return;
    setName(granted.name);
    await making.start({ submission, to: granted.grant, request });
  };

  return (
    <section className="drill-making">
      <header className="drill-head">
        <IconButton
          label={t('drill.back')}
          icon={<ArrowLeft className="directional" aria-hidden />}
          onPress={back}
        />
        <div>
          <h1>{t('drill.make.title')}</h1>
          <p className="quiet">{t('drill.make.what')}</p>
        </div>
      </header>
      <div className="drill-making-columns">
        <DrillForm busy={making.running || choose.pending} onMake={(choices) => void make(choices)} />
        <div className="drill-made">
          {making.running && making.job !== undefined && (
            <>
              <strong>
                <FileName>{name === '' ? making.job.label : name}</FileName>
              </strong>
              <Progress job={making.job} onCancel={making.cancel} />
            </>
          )}
          <FaultNote
            fault={choose.fault ?? making.fault}
            onClose={() => (choose.fault ? choose.clear() : making.clear())}
          />
          {making.job?.state === 'cancelled' && (
            <p role="status">{t('drill.make.cancelled', { name: `\u2068${visibleName(name)}\u2069` })}</p>
          )}
          {!making.running && made && <MadeDrillView made={made} />}
          {!making.running && made === null && making.fault === undefined && (
            <EmptyState title={t('drill.make.empty')}>{t('drill.make.empty.how')}</EmptyState>
          )}
        </div>
      </div>
    </section>
  );
}
