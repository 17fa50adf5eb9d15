import { useEffect, useMemo, useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { useLocalised } from '../../i18n';
import { FaultNote } from '../../ui';
import { CustodyLog } from '../../ui/custody';
import { useLogEntries } from './use-log-entries';
import './log-view.css';

/** The custody log of a submission, to be read; `at` is the entry to show first. */
export function LogView({ submission, at }: { submission: SubmissionDetail; at: string | undefined }) {
  const localised = useLocalised();
  const { entries, total, complete, more, fault } = useLogEntries(submission.id);
  const [chosen, setChosen] = useState(() => seqOf(at));
  useEffect(() => setChosen(seqOf(at)), [at]);
  const { terms } = submission;
  const names = useMemo(
    () => ({
      term: (id: string) => {
        const label = terms[id];
        return label ? localised(label) : id;
      },
    }),
    [terms, localised],
  );
  // An entry far back is reached by reading on until it is there.
  const oldest = entries.at(-1)?.event.seq;
  const wanted = chosen !== undefined && oldest !== undefined && chosen < oldest && !complete;
  useEffect(() => {
    if (wanted) more();
  }, [wanted, more]);

  return (
    <div className="submission-log">
      <FaultNote fault={fault} />
      <CustodyLog
        entries={entries}
        total={total}
        complete={complete}
        more={more}
        names={names}
        place={`assessor.log.${submission.id}`}
        chosen={chosen}
        onChoose={setChosen}
      />
    </div>
  );
}

function seqOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
