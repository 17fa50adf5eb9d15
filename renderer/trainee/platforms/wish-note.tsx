import { CircleSlash, X } from 'lucide-react';
import { useText } from '../../i18n';
import { Confirmation, IconButton } from '../../ui';
import type { CaptureWish } from './use-capture-wish';

/** Why the keys of a whole capture or a selection did nothing on this page. */
export function WishNote({
  refused,
  onDismiss,
}: {
  refused: CaptureWish | undefined;
  onDismiss: () => void;
}) {
  const t = useText();
  return (
    <Confirmation>
      {refused !== undefined && (
        <div className="platform-note">
          <CircleSlash aria-hidden />
          <p>{refused === 'wide' ? t('trainee.preserve.wide.not') : t('trainee.preserve.selection.not')}</p>
          <IconButton size="small" label={t('app.dismiss')} icon={<X aria-hidden />} onPress={onDismiss} />
        </div>
      )}
    </Confirmation>
  );
}
