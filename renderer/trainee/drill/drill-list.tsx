import { useNavigate } from '@tanstack/react-router';
import { FileSearch, FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as Card } from 'react-aria-components/Button';
import { DrillState } from '../../../core/contract/drill';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand, useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Badge, Button, DropZone, FaultNote, Moment, Progress } from '../../ui';
import { useDrillTitle } from '../../ui/drill';
import './drill.css';

/** Tamper drills that were opened on this computer, and opening another: dropped, or chosen in a dialog. */
export function DrillList() {
  const t = useText();
  const titleOf = useDrillTitle();
  const navigate = useNavigate();
  const { value: drills = [], fault: listFault } = useQuery('drill.list', {});
  const choose = useCommand('files.choose');
  const opening = useJob('drill.open');
  const [refused, setRefused] = useState<Fault>();
  const { job } = opening;
  const go = (drill: string) => void navigate({ to: '/trainee/drill/$drill', params: { drill } });

  const open = async () => {
    opening.clear();
    setRefused(undefined);
    const granted = await choose.run({ purpose: 'drill' });
    if (granted) await opening.start({ grant: granted.grant });
  };
  const drop = ([file]: File[]) => {
    opening.clear();
    setRefused(undefined);
    if (file)
      window.hirz.grantForFile(file).then(
        ({ grant }) => opening.start({ grant }),
        (error) => setRefused(faultOf(error)),
      );
  };
  useEffect(() => {
    if (job?.state !== 'done') return;
    const opened = DrillState.safeParse(job.result);
    if (opened.success)
      void navigate({ to: '/trainee/drill/$drill', params: { drill: opened.data.drill.id } });
  }, [job, navigate]);

  return (
    <>
      {drills.length > 0 && (
        <ul className="case-list">
          {drills.map(({ drill, answers, handedIn, openedAt }) => (
            <li key={drill.id}>
              <Card className="case-card" onPress={() => go(drill.id)}>
                <span className="case-card-head">
                  <strong>
                    <bdi>{titleOf(drill)}</bdi>
                  </strong>
                  <Badge>
                    {handedIn
                      ? t('drill.handedIn.badge')
                      : t('drill.answered', {
                          answered: answers.filter(({ altered }) => altered !== null).length,
                          copies: drill.copies,
                        })}
                  </Badge>
                </span>
                <span className="quiet small">
                  <Moment at={openedAt} as="wall" />
                </span>
              </Card>
            </li>
          ))}
        </ul>
      )}
      <DropZone label={t('drill.open.drop')} onFiles={drop} disabled={opening.running}>
        <div className="import-words">
          <p>
            <FileSearch className="drill-icon" aria-hidden />{' '}
            <span className="quiet">{t('drill.open.drop')}</span>
          </p>
          <Button
            icon={<FolderOpen aria-hidden />}
            isDisabled={opening.running || choose.pending}
            onPress={() => void open()}
          >
            {t('drill.open')}
          </Button>
        </div>
        {job?.state === 'running' && <Progress job={job} onCancel={opening.cancel} />}
      </DropZone>
      {job?.state === 'cancelled' && <p role="status">{t('drill.open.cancelled')}</p>}
      <FaultNote
        fault={refused ?? choose.fault ?? opening.fault ?? listFault}
        onClose={() => {
          setRefused(undefined);
          choose.clear();
          opening.clear();
        }}
      />
    </>
  );
}
