import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { ReasonForm } from './reason-form';

/** Withdrawing a tag takes a reason; both stay in the log. */
export function WithdrawTag({ tag, onDone }: { tag: string; onDone: () => void }) {
  const t = useText();
  const withdraw = useCommand('tag.withdraw');
  return (
    <ReasonForm
      label={t('trainee.tags.withdraw.reason')}
      needed={t('trainee.tags.reason.needed')}
      verb={t('trainee.tags.withdraw.do')}
      command={withdraw}
      onReason={async (reason) => (await withdraw.run({ tag, reason })) !== undefined}
      onDone={onDone}
    />
  );
}
