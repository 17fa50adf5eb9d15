import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LookedAtHandover } from '../../../core/contract/handover';
import type { Fault } from '../../../core/domain/fault/fault';
import { conditionSaid, ReceivedCondition } from '../../../core/domain/handover/party';
import { faultOf, useCommand, useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Dialog, DropZone, FaultNote, Progress, Select, TextField } from '../../ui';
import { LookedAt } from './looked-at';

interface Props {
  open: boolean;
  onClose: () => void;
  onTaken: (number: string) => void;
}

/** Takes exhibits over: the file is checked and shown, then the receiver says in what condition it came. */
export function TakeExhibits(props: Props) {
  const t = useText();
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('trainee.hand.take.title')} size="wide">
      {props.open && <Take {...props} />}
    </Dialog>
  );
}

const states = ReceivedCondition.shape.state.options;

function Take({ onClose, onTaken }: Props) {
  const t = useText();
  const choose = useCommand('files.choose');
  const look = useJob('handover.look');
  const take = useJob('handover.take');
  const [grant, setGrant] = useState<string>();
  const [refused, setRefused] = useState<Fault>();
  const [condition, setCondition] = useState<ReceivedCondition>({ state: 'intact', remark: '' });
  const looked = look.job?.state === 'done' ? (look.job.result as LookedAtHandover) : undefined;
  const taken =
    take.job?.state === 'done' ? (take.job.result as { numbers: string[] }).numbers[0] : undefined;
  useEffect(() => {
    if (taken !== undefined) onTaken(taken);
  }, [taken, onTaken]);

  const lookAt = async (granted: { grant: string } | null | undefined) => {
    if (!granted) return;
    setRefused(undefined);
    take.clear();
    setGrant(granted.grant);
    await look.start({ grant: granted.grant });
  };
  const drop = async ([file]: File[]) => {
    if (!file) return;
    try {
      await lookAt(await window.hirz.grantForFile(file));
    } catch (error) {
      setRefused(faultOf(error));
    }
  };
  const running = look.running || take.running ? (take.running ? take : look) : undefined;
  return (
    <div className="handover-form">
      <DropZone
        label={t('trainee.hand.take.drop')}
        onFiles={(files) => void drop(files)}
        disabled={running !== undefined}
      >
        <div className="receive-drop">
          <p>
            <strong>{t('trainee.hand.take.drop')}</strong>
            <br />
            <span className="quiet">{t('trainee.hand.take.drop.hint')}</span>
          </p>
          <Button
            icon={<FolderOpen aria-hidden />}
            isDisabled={running !== undefined}
            onPress={() => void choose.run({ purpose: 'handover' }).then(lookAt)}
          >
            {t('trainee.hand.take.choose')}
          </Button>
        </div>
      </DropZone>
      {running?.job?.state === 'running' && <Progress job={running.job} onCancel={running.cancel} />}
      {looked && <LookedAt looked={looked} />}
      {looked?.refused === null && (
        <div className="handover-fields">
          <Select
            label={t('trainee.hand.take.state')}
            value={condition.state}
            onChange={(state) =>
              setCondition({ ...condition, state: ReceivedCondition.shape.state.parse(state) })
            }
            options={states.map((state) => ({ id: state, label: t('trainee.hand.state', { state }) }))}
          />
          <TextField
            label={t('trainee.hand.take.remark')}
            hint={t('trainee.hand.take.remark.hint')}
            value={condition.remark}
            onChange={(remark) => setCondition({ ...condition, remark })}
            maxLength={2_000}
          />
        </div>
      )}
      <FaultNote
        fault={refused ?? choose.fault ?? look.fault ?? take.fault}
        onClose={() => {
          setRefused(undefined);
          look.clear();
          take.clear();
        }}
      />
      <div className="annotation-actions receive-actions">
        <Button look="quiet" onPress={onClose}>
          {t('app.cancel')}
        </Button>
        <Button
          look="primary"
          isDisabled={
            looked?.refused !== null ||
            grant === undefined ||
            running !== undefined ||
            !conditionSaid(condition)
          }
          onPress={() => {
            if (grant !== undefined) void take.start({ grant, condition });
            setGrant(undefined);
          }}
        >
          {t('trainee.hand.take.do')}
        </Button>
      </div>
    </div>
  );
}
