import { type FormEvent, useState } from 'react';
import type { NumberedSeal } from '../../../core/contract/seal';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, TextField } from '../../ui';

/** Breaking a seal takes a reason; both stay in the log. */
export function BreakSeal({ seal, onDone }: { seal: NumberedSeal; onDone: () => void }) {
  const t = useText();
  const breaking = useCommand('seal.break');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim().length < 3;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing && (await breaking.run({ seal: seal.seal, reason }))) onDone();
  };
  return (
    <form className="annotation-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('trainee.bag.break.reason')}
        hint={t('trainee.bag.break.hint', { count: seal.exhibits.length })}
        value={reason}
        onChange={setReason}
        maxLength={2_000}
        autoFocus
        problem={tried && missing ? t('trainee.bag.break.needed') : undefined}
      />
      <FaultNote fault={breaking.fault} onClose={breaking.clear} />
      <div className="annotation-actions">
        <Button size="small" type="submit" isDisabled={breaking.pending}>
          {t('trainee.bag.break.do')}
        </Button>
        <Button size="small" look="quiet" onPress={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
