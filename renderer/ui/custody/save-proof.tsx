import { FileCheck } from 'lucide-react';
import { useState } from 'react';
import { type LogOf, useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button } from '../button';
import { FaultNote } from '../fault-note';
import { Confirmation } from '../status-line';

/** Saves a proof of one entry, that can be checked without the rest of the log. */
export function SaveProof({ of, seq }: { of: LogOf; seq: number }) {
  const t = useText();
  const saveAs = useCommand('files.saveAs');
  const ofCase = useCommand('log.saveProof');
  const ofSubmission = useCommand('submission.saveProof');
  const save = of.submission === undefined ? ofCase : ofSubmission;
  const [saved, setSaved] = useState<{ seq: number; name: string }>();
  const run = async () => {
    setSaved(undefined);
    const granted = await saveAs.run({ purpose: 'proof', suggested: `entry-${seq}.hirz-proof` });
    if (!granted) return;
    const { grant } = granted;
    const done =
      of.submission === undefined
        ? await ofCase.run({ seq, grant })
        : await ofSubmission.run({ id: of.submission, seq, grant });
    if (done) setSaved({ seq, name: done.name });
  };
  return (
    <div className="event-proof">
      <Button
        icon={<FileCheck aria-hidden />}
        isDisabled={saveAs.pending || save.pending}
        onPress={() => void run()}
      >
        {t('custody.prove')}
      </Button>
      <FaultNote
        fault={saveAs.fault ?? save.fault}
        onClose={() => (saveAs.fault ? saveAs.clear() : save.clear())}
      />
      <Confirmation>
        {saved?.seq === seq && t('custody.proven', { name: `\u2068${saved.name}\u2069` })}
      </Confirmation>
    </div>
  );
}
