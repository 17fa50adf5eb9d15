import { QrCode } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../../core/contract';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Dialog, FaultNote, WitnessCode } from '../../ui';

/** The code of all that the log holds at this moment, for whoever will write it down. */
export function WitnessNow() {
  const t = useText();
  const witness = useCommand('log.witness');
  const [shown, setShown] = useState<OutputOf<'log.witness'>>();
  return (
    <>
      <Button
        icon={<QrCode aria-hidden />}
        isDisabled={witness.pending}
        onPress={() => void witness.run({}).then(setShown)}
      >
        {t('custody.witness')}
      </Button>
      <FaultNote fault={witness.fault} onClose={witness.clear} />
      {shown && (
        <Dialog open onClose={() => setShown(undefined)} title={t('custody.witness.title')} size="wide">
          <WitnessCode code={shown.code} label={t('custody.witness.code')} />
          <p>{t('custody.witness.what', { entries: shown.entries })}</p>
        </Dialog>
      )}
    </>
  );
}
