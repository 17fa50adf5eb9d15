import type { NumberedSeal } from '../../../core/contract/seal';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { ReasonForm } from './reason-form';

/** Breaking a seal takes a reason; both stay in the log. */
export function BreakSeal({ seal, onDone }: { seal: NumberedSeal; onDone: () => void }) {
  const t = useText();
  const breaking = useCommand('seal.break');
  return (
    <ReasonForm
      label={t('trainee.bag.break.reason')}
      hint={t('trainee.bag.break.hint', { count: seal.exhibits.length })}
      needed={t('trainee.bag.break.needed')}
      verb={t('trainee.bag.break.do')}
      command={breaking}
      onReason={async (reason) => (await breaking.run({ seal: seal.seal, reason })) !== undefined}
      onDone={onDone}
    />
  );
}
