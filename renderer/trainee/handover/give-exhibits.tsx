import { type FormEvent, useEffect, useState } from 'react';
import { mostTogether } from '../../../core/domain/evidence/exhibit';
import { Party } from '../../../core/domain/handover/party';
import { useCommand, useJob } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Dialog, FaultNote, Progress, Select, TextField } from '../../ui';
import { ChooseExhibits } from '../../ui/evidence';
import { useOpenCase } from '../case/case-context';
import { useExhibitSource } from '../exhibits/use-exhibits';

interface Props {
  open: boolean;
  onClose: () => void;
}

/** Hands exhibits over: to whom, why, by what authority, in what condition; then where the file is to be. */
export function GiveExhibits(props: Props) {
  const t = useText();
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('trainee.hand.give.title')} size="wide">
      {props.open && <Give onClose={props.onClose} />}
    </Dialog>
  );
}

const roles = Party.shape.role.options;
const fields = ['purpose', 'authority', 'state'] as const;

/** Names a few by their numbers, many by the first and the last. */
const rangeOf = (numbers: readonly string[]) =>
  numbers.length > 4 ? `${numbers[0]} … ${numbers.at(-1)}` : numbers.join(' ');

function Give({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { exercise } = useOpenCase();
  const source = useExhibitSource();
  const saveAs = useCommand('files.saveAs');
  const job = useJob('handover.give');
  const [numbers, setNumbers] = useState<string[]>([]);
  const [to, setTo] = useState<Party>({ name: '', role: 'trainee', seat: '' });
  const [words, setWords] = useState({ purpose: '', authority: exercise.authority.reference, state: '' });
  const [tried, setTried] = useState(false);
  const missing = (text: string) => text.trim().length < 3;
  const done = job.job?.state === 'done';
  useEffect(() => {
    if (done) onClose();
  }, [done, onClose]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (numbers.length === 0 || to.name.trim() === '' || fields.some((field) => missing(words[field])))
      return;
    const granted = await saveAs.run({ purpose: 'handover', suggested: rangeOf(numbers) });
    if (!granted) return;
    const { purpose, authority, state: condition } = words;
    await job.start({ numbers, to, purpose, authority, condition, grant: granted.grant });
  };
  return (
    <form className="handover-form" onSubmit={(event) => void submit(event)}>
      <p className="quiet">{t('trainee.hand.give.why')}</p>
      <ChooseExhibits
        label={t('trainee.hand.exhibits')}
        source={source}
        chosen={numbers}
        onChange={setNumbers}
        most={mostTogether}
        disabled={job.running}
      />
      <div className="handover-fields">
        <TextField
          label={t('trainee.hand.give.name')}
          value={to.name}
          onChange={(name) => setTo({ ...to, name })}
          maxLength={80}
          problem={tried && to.name.trim() === '' ? t('trainee.receive.needed') : undefined}
        />
        <Select
          label={t('trainee.hand.give.role')}
          value={to.role}
          onChange={(role) => setTo({ ...to, role: Party.shape.role.parse(role) })}
          options={roles.map((role) => ({ id: role, label: t('trainee.hand.role', { role }) }))}
        />
        <TextField
          label={t('trainee.hand.give.seat')}
          hint={t('trainee.hand.give.seat.hint')}
          value={to.seat}
          onChange={(seat) => setTo({ ...to, seat })}
          maxLength={20}
        />
        {fields.map((field) => (
          <TextField
            key={field}
            label={t(`trainee.hand.give.${field}`)}
            value={words[field]}
            onChange={(text) => setWords({ ...words, [field]: text })}
            maxLength={2_000}
            problem={tried && missing(words[field]) ? t('trainee.hand.give.needed') : undefined}
          />
        ))}
      </div>
      {job.job?.state === 'running' && <Progress job={job.job} onCancel={job.cancel} />}
      {job.job?.state === 'cancelled' && <p role="status">{t('trainee.hand.give.cancelled')}</p>}
      <FaultNote fault={saveAs.fault ?? job.fault} onClose={job.clear} />
      <div className="annotation-actions receive-actions">
        <Button look="quiet" onPress={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" look="primary" isDisabled={job.running || numbers.length === 0}>
          {t('trainee.hand.give.do', { count: numbers.length })}
        </Button>
      </div>
    </form>
  );
}
