import { useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DrillState } from '../../../core/contract/drill';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Dialog, FaultNote, IconButton } from '../../ui';

/** Takes a drill off this computer, with what was said of it. */
export function RemoveDrill({ state: { drill, handedIn } }: { state: DrillState }) {
  const t = useText();
  const navigate = useNavigate();
  const remove = useCommand('drill.remove');
  const [open, setOpen] = useState(false);
  const run = async () => {
    if (await remove.run({ drill: drill.id })) await navigate({ to: '/trainee' });
  };
  return (
    <>
      <IconButton label={t('drill.remove')} icon={<Trash2 aria-hidden />} onPress={() => setOpen(true)} />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('drill.remove.title')}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('app.cancel')}</Button>
            <Button look="primary" isDisabled={remove.pending} onPress={() => void run()}>
              {t('drill.remove')}
            </Button>
          </>
        }
      >
        <p>{handedIn ? t('drill.remove.handedIn') : t('drill.remove.open')}</p>
        <FaultNote fault={remove.fault} onClose={remove.clear} />
      </Dialog>
    </>
  );
}
