import { type FormEvent, useState } from 'react';
import type { CommandState } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, TextField } from '../../ui';

/** Fewest characters of a reason. */
const leastReason = 3;

/** Asks for the reason of what is taken back: it stays in the log. */
export function ReasonForm(props: {
  label: string;
  hint?: string;
  /** What is said where the reason is missing. */
  needed: string;
  /** What the button says. */
  verb: string;
  command: Pick<CommandState<never>, 'fault' | 'clear' | 'pending'>;
  /** Does it; resolves to whether that was done. */
  onReason: (reason: string) => Promise<boolean>;
  onDone: () => void;
}) {
  const t = useText();
  const { command } = props;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim().length < leastReason;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing && (await props.onReason(reason))) props.onDone();
  };
  return (
    <form className="annotation-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={props.label}
        hint={props.hint}
        value={reason}
        onChange={setReason}
        maxLength={2_000}
        autoFocus
        problem={tried && missing ? props.needed : undefined}
      />
      <FaultNote fault={command.fault} onClose={command.clear} />
      <div className="annotation-actions">
        <Button size="small" type="submit" isDisabled={command.pending}>
          {props.verb}
        </Button>
        <Button size="small" look="quiet" onPress={props.onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
