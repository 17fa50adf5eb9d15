import { useEffect, useState } from 'react';
import type { NumberedSeal } from '../../../core/contract/seal';
import { mostTogether } from '../../../core/domain/evidence/exhibit';
import { useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Dialog, FaultNote, Progress } from '../../ui';
import { ChooseExhibits } from '../../ui/evidence';
import { useExhibitSource } from './use-exhibits';

interface Props {
  open: boolean;
  number: string;
  seals: readonly NumberedSeal[];
  onClose: () => void;
}

/** Puts an exhibit, and others with it, under the seat's next seal. */
export function PutUnderSeal(props: Props) {
  const t = useText();
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('trainee.bag.put.title')} size="wide">
      {props.open && <Put {...props} />}
    </Dialog>
  );
}

function Put({ number, seals, onClose }: Props) {
  const t = useText();
  const job = useJob('seal.apply');
  const source = useExhibitSource();
  const [numbers, setNumbers] = useState([number]);
  const done = job.job?.state === 'done';
  useEffect(() => {
    if (done) onClose();
  }, [done, onClose]);
  const why = (one: string) => {
    const under = seals.find(
      ({ broken, exhibits: inside }) => !broken && inside.some((other) => other.number === one),
    );
    return under && t('trainee.bag.put.under', { seal: under.seal });
  };
  return (
    <div className="receive">
      <p className="quiet">{t('trainee.bag.put.why')}</p>
      <ChooseExhibits
        label={t('trainee.bag.on')}
        source={source}
        chosen={numbers}
        onChange={setNumbers}
        most={mostTogether}
        why={why}
        disabled={job.running}
      />
      {job.job?.state === 'running' && <Progress job={job.job} onCancel={job.cancel} />}
      {job.job?.state === 'cancelled' && <p role="status">{t('trainee.bag.cancelled')}</p>}
      <FaultNote fault={job.fault} onClose={job.clear} />
      <div className="annotation-actions receive-actions">
        <Button look="quiet" onPress={onClose}>
          {t('app.cancel')}
        </Button>
        <Button
          look="primary"
          isDisabled={job.running || numbers.length === 0}
          onPress={() => void job.start({ numbers })}
        >
          {t('trainee.bag.put.do', { count: numbers.length })}
        </Button>
      </div>
    </div>
  );
}
