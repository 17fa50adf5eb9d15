import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { countItems, type Losses, type LostItems } from '../../../core/domain/custody/lost-items';
import { useText } from '../../i18n';
import { Button, Dialog, TextField } from '../../ui';
import { LostList } from '../case/lost-list';

/** The way on where files are lost for good: what the case is then sealed without, and why, which goes into the log. */
export function SealWithout({
  lost,
  onSeal,
}: {
  lost: readonly LostItems[];
  onSeal: (without: Losses) => void;
}) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const close = () => setAsking(false);
  return (
    <>
      <div>
        <Button onPress={() => setAsking(true)}>{t('trainee.seal.without')}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={close}
        title={t('trainee.seal.without.title')}
        actions={
          <>
            <Button onPress={close}>{t('trainee.seal.notYet')}</Button>
            <Button
              look="primary"
              icon={<Stamp aria-hidden />}
              isDisabled={reason.trim() === ''}
              onPress={() => {
                close();
                onSeal({ items: [...lost], reason });
              }}
            >
              {t('trainee.seal.without.do')}
            </Button>
          </>
        }
      >
        <p>{t('trainee.seal.without.what', { count: countItems(lost) })}</p>
        <LostList lost={lost} />
        <p>{t('trainee.seal.without.seen')}</p>
        <TextField
          label={t('trainee.seal.without.reason')}
          hint={t('trainee.seal.without.hint')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={500}
          isRequired
        />
      </Dialog>
    </>
  );
}
