import { History } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { LogEntry } from '../../../core/contract/log';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { useLocalised, useText } from '../../i18n';
import { Button, FaultNote } from '../../ui';
import { CustodyLog } from '../../ui/custody';
import type { GoToView } from '../submission/view';
import { useLogEntries } from './use-log-entries';
import './log-view.css';

/** The custody log of a submission, to be read; `at` is the entry to show first. Pages that were visited can be shown again. */
export function LogView(props: { submission: SubmissionDetail; at: string | undefined; show: GoToView }) {
  const { submission, at, show } = props;
  const t = useText();
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

  const showAgain = ({ event }: LogEntry) => show('replay', String(event.seq));
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
        onOpen={(entry) => isVisit(entry) && showAgain(entry)}
        action={(entry) =>
          isVisit(entry) && (
            <Button icon={<History aria-hidden />} keys="⏎" onPress={() => showAgain(entry)}>
              {t('assessor.replay.do')}
            </Button>
          )
        }
      />
    </div>
  );
}

const isVisit = ({ event }: LogEntry) => event.type === 'page.visited';

function seqOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
