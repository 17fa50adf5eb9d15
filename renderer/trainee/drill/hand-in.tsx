import { Save, Send } from 'lucide-react';
import { useState } from 'react';
import type { DrillState } from '../../../core/contract/drill';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Confirmation, Dialog, FaultNote, TextField, WitnessCode } from '../../ui';

/** Handing in: who one is, what is still open, and then the code to read aloud and the file to give away. */
export function HandIn({ state, flush }: { state: DrillState; flush: () => Promise<boolean> }) {
  const t = useText();
  const { drill, answers, handedIn } = state;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="primary"
        icon={<Send className="directional" aria-hidden />}
        onPress={() => setOpen(true)}
      >
        {handedIn ? t('drill.handIn.show') : t('drill.handIn')}
      </Button>
      {handedIn ? (
        <HandedIn drill={drill.id} handedIn={handedIn} open={open} onClose={() => setOpen(false)} />
      ) : (
        <Asking
          drill={drill.id}
          open={open}
          left={answers.filter(({ altered }) => altered === null).length}
          flush={flush}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Asking(props: {
  drill: string;
  open: boolean;
  left: number;
  flush: () => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useText();
  const { drill, open, left, flush, onClose } = props;
  const handIn = useCommand('drill.handIn');
  const [name, setName] = useState('');
  const [seat, setSeat] = useState('');
  const ready = name.trim() !== '' && seat.trim() !== '';
  const run = async () => {
    // Beside the answer it says what could not be saved, and why.
    if (await flush()) await handIn.run({ drill, trainee: { name, seat } });
    else onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('drill.handIn')}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" isDisabled={!ready || handIn.pending} onPress={() => void run()}>
            {t('drill.handIn.do')}
          </Button>
        </>
      }
    >
      <p>{t('drill.handIn.what')}</p>
      {left > 0 && (
        <p>
          <strong>{t('drill.handIn.left', { left })}</strong>
        </p>
      )}
      <TextField label={t('drill.handIn.name')} value={name} onChange={setName} maxLength={80} autoFocus />
      <TextField label={t('drill.handIn.seat')} value={seat} onChange={setSeat} maxLength={20} />
      <FaultNote fault={handIn.fault} onClose={handIn.clear} />
    </Dialog>
  );
}

function HandedIn(props: {
  drill: string;
  handedIn: NonNullable<DrillState['handedIn']>;
  open: boolean;
  onClose: () => void;
}) {
  const t = useText();
  const { drill, handedIn, open, onClose } = props;
  const saveAs = useCommand('files.saveAs');
  const save = useCommand('drill.saveAnswer');
  const [saved, setSaved] = useState<string>();
  const run = async () => {
    setSaved(undefined);
    const { name, seat } = handedIn.trainee;
    const granted = await saveAs.run({
      purpose: 'drill-answer',
      suggested: `${seat} ${name}.hirz-drill-answer`,
    });
    if (granted) setSaved((await save.run({ drill, grant: granted.grant }))?.name);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('drill.handedIn')}
      actions={
        <Button
          look="primary"
          icon={<Save aria-hidden />}
          isDisabled={saveAs.pending || save.pending}
          onPress={() => void run()}
        >
          {t('drill.handedIn.save')}
        </Button>
      }
    >
      <p>{t('drill.handedIn.what')}</p>
      <WitnessCode code={handedIn.code} label={t('drill.handedIn.code')} />
      <FaultNote
        fault={saveAs.fault ?? save.fault}
        onClose={() => (saveAs.fault ? saveAs.clear() : save.clear())}
      />
      <Confirmation>
        {saved !== undefined && t('drill.savedAs', { name: `\u2068${visibleName(saved)}\u2069` })}
      </Confirmation>
    </Dialog>
  );
}
