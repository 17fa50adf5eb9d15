import type { Inject } from '../../../core/domain/exercise/inject';
import { useText } from '../../i18n';

/** What kind of information a message is, in words. */
export function useInjectKinds(): Record<Inject['kind'], string> {
  const t = useText();
  return {
    tip: t('trainee.messages.tip'),
    order: t('trainee.messages.order'),
    'phone-note': t('trainee.messages.phone-note'),
    'provider-answer': t('trainee.messages.provider-answer'),
    message: t('trainee.messages.message'),
  };
}
