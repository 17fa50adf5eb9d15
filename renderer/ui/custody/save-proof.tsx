import { FileCheck, TrendingUp } from 'lucide-react';
import { useState } from 'react';
import type { LogEntry } from '../../../core/contract/log';
import type { EventPayload } from '../../../core/domain/custody/event';
import type { ProofSubject } from '../../../core/domain/custody/proofs';
import { visibleName } from '../../../core/domain/text/visible-name';
import { type LogOf, useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button } from '../button';
import { FaultNote } from '../fault-note';
import { Confirmation } from '../status-line';

/** Saves a proof of one entry and, of one that says that a code was shown, that the log only grew since: each is checked without the rest of the log. */
export function SaveProof({ of, entry: { event } }: { of: LogOf; entry: LogEntry }) {
  const t = useText();
  const { seq, type } = event;
  const saveAs = useCommand('files.saveAs');
  const ofCase = useCommand('log.saveProof');
  const ofSubmission = useCommand('submission.saveProof');
  const save = of.submission === undefined ? ofCase : ofSubmission;
  const [saved, setSaved] = useState<{ seq: number; name: string }>();
  const run = async (subject: ProofSubject, suggested: string) => {
    setSaved(undefined);
    const granted = await saveAs.run({ purpose: 'proof', suggested });
    if (!granted) return;
    const { grant } = granted;
    const done =
      of.submission === undefined
        ? await ofCase.run({ of: subject, grant })
        : await ofSubmission.run({ id: of.submission, of: subject, grant });
    if (done) setSaved({ seq, name: done.name });
  };
  const waits = saveAs.pending || save.pending;
  const since =
    type === 'witness.shown' ? (event.payload as EventPayload<'witness.shown'>).entries : undefined;
  return (
    <div className="event-proof">
      <Button
        icon={<FileCheck aria-hidden />}
        isDisabled={waits}
        onPress={() => void run({ entry: seq }, `entry-${seq}.hirz-proof`)}
      >
        {t('custody.prove')}
      </Button>
      {since !== undefined && (
        <Button
          icon={<TrendingUp aria-hidden />}
          isDisabled={waits}
          onPress={() => void run({ since }, `since-${since}.hirz-proof`)}
        >
          {t('custody.prove.growth')}
        </Button>
      )}
      <FaultNote
        fault={saveAs.fault ?? save.fault}
        onClose={() => (saveAs.fault ? saveAs.clear() : save.clear())}
      />
      <Confirmation>
        {saved?.seq === seq && t('custody.proven', { name: `\u2068${visibleName(saved.name)}\u2069` })}
      </Confirmation>
    </div>
  );
}
