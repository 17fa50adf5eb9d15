import { type FormEvent, useState } from 'react';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, TextField } from '../../ui';

/** Withdrawing a tag takes a reason; both stay in the log. */
export function WithdrawTag({ tag, onDone }: { tag: string; onDone: () => void }) {
  const t = useText();
  const withdraw = useCommand('tag.withdraw');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim().length >= 3 && (await withdraw.run({ tag, reason }))) onDone();
  };
  return (
    <form className="annotation-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('trainee.tags.withdraw.reason')}
        value={reason}
        onChange={setReason}
        maxLength={2_000}
        autoFocus
        problem={tried && reason.trim().length < 3 ? t('trainee.tags.reason.needed') : undefined}
      />
      <FaultNote fault={withdraw.fault} onClose={withdraw.clear} />
      <div className="annotation-actions">
        <Button size="small" type="submit" isDisabled={withdraw.pending}>
          {t('trainee.tags.withdraw.do')}
        </Button>
        <Button size="small" look="quiet" onPress={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
