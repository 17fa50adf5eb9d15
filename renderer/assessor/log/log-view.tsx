import { History } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { LogEntry } from '../../../core/contract/log';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { useLocalised, useText } from '../../i18n';
import { Button } from '../../ui';
import { CustodyLog } from '../../ui/custody';
import type { GoToView } from '../submission/view';
import './log-view.css';

/** The custody log of a submission, to be read; `at` is the entry to show first. Pages that were visited can be shown again. */
export function LogView(props: { submission: SubmissionDetail; at: string | undefined; show: GoToView }) {
  const { submission, at, show } = props;
  const t = useText();
  const localised = useLocalised();
  const of = useMemo(() => ({ submission: submission.id }), [submission.id]);
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

  const showAgain = ({ event }: LogEntry) => show('replay', String(event.seq));
  return (
    <div className="submission-log">
      <CustodyLog
        of={of}
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
