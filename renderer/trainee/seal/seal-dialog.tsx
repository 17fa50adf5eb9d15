import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n';
import { Button, Checkbox, Dialog } from '../../ui';

/** The decision to seal: says what happens, and takes a deliberate yes. */
export function SealDialog(props: { open: boolean; onClose: () => void; onSeal: () => void }) {
  const t = useText();
  const [sure, setSure] = useState(false);
  const close = () => {
    setSure(false);
    props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      onClose={close}
      title={t('trainee.seal.title')}
      actions={
        <>
          <Button onPress={close}>{t('trainee.seal.notYet')}</Button>
          <Button
            look="primary"
            icon={<Stamp aria-hidden />}
            isDisabled={!sure}
            onPress={() => {
              setSure(false);
              props.onSeal();
            }}
          >
            {t('trainee.seal.do')}
          </Button>
        </>
      }
    >
      <p>{t('trainee.seal.what')}</p>
      <ol className="seal-steps">
        <li>{t('trainee.seal.what.1')}</li>
        <li>{t('trainee.seal.what.2')}</li>
        <li>{t('trainee.seal.what.3')}</li>
        <li>{t('trainee.seal.what.4')}</li>
      </ol>
      <Checkbox selected={sure} onChange={setSure}>
        {t('trainee.seal.sure')}
      </Checkbox>
    </Dialog>
  );
}
