import { Images, PackageOpen } from 'lucide-react';
import { useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { useJob } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Address, Button, EmptyState, ForeignLine, LongList } from '../../ui';
import { ExportExhibits, SelectionMark, useListedExhibits } from '../../ui/evidence';
import type { GoToView } from '../submission/view';
import { ExhibitView } from './exhibit-view';
import './exhibits.css';

/** Height of an exhibit in the list, in pixels. */
const rowHeight = 86;

type Exhibit = SubmissionDetail['exhibits'][number]['exhibit'];

/** SHA-256 of the record of its capture, where it is one. */
const recordOf = ({ items }: Exhibit) => items.find(({ role }) => role === 'capture')?.sha256;

/** The exhibits of a submission: the list, and the one in hand. */
export function ExhibitsView(props: {
  submission: SubmissionDetail;
  at: string | undefined;
  show: GoToView;
}) {
  const { submission, at, show } = props;
  const t = useText();
  const formats = useFormats();
  const [first] = useState(at ?? submission.exhibits[0]?.exhibit.number);
  const chosen = at ?? first;
  const inHand = submission.exhibits.find(({ exhibit }) => exhibit.number === chosen);
  if (submission.exhibits.length === 0) {
    return (
      <EmptyState icon={<Images aria-hidden />} title={t('assessor.exhibits.none')}>
        {t('assessor.exhibits.none.why')}
      </EmptyState>
    );
  }
  return (
    <div className="assessor-exhibits">
      <div className="assessor-exhibits-side">
        <div className="assessor-exhibits-list">
          <LongList
            label={t('assessor.view.exhibits')}
            count={submission.exhibits.length}
            itemAt={(row) => submission.exhibits[row]}
            textOf={({ exhibit }) => exhibit.number}
            selected={inHand && submission.exhibits.indexOf(inHand)}
            selectedId={inHand?.exhibit.number}
            onSelect={(row) => {
              const number = submission.exhibits[row]?.exhibit.number;
              if (number !== undefined) show('exhibits', number);
            }}
            rowHeight={rowHeight}
            place={`assessor.exhibits.${submission.id}`}
          >
            {({ exhibit, tags, notes }) => (
              <div className="assessor-exhibits-row">
                <p>
                  <Address>{exhibit.number}</Address>
                  <span className="small quiet">{formats.dateTime(exhibit.exerciseTime, 'UTC')}</span>
                </p>
                <ForeignLine>{exhibit.title}</ForeignLine>
                <p className="small quiet">
                  <span>
                    {t('assessor.exhibits.marks', {
                      tags: tags.filter(({ withdrawn }) => withdrawn === undefined).length,
                      notes: notes.length,
                    })}
                  </span>
                  <SelectionMark record={recordOf(exhibit)} />
                </p>
              </div>
            )}
          </LongList>
        </div>
        {submission.verification.export === undefined && <ExportOf submission={submission} />}
      </div>
      <div className="assessor-exhibits-one" key={inHand?.exhibit.number}>
        {inHand === undefined ? (
          <EmptyState title={t('assessor.exhibits.unknown', { exhibit: chosen ?? '' })} />
        ) : (
          <ExhibitView {...inHand} terms={submission.terms} />
        )}
      </div>
    </div>
  );
}

/** Exports some of a submission's exhibits, for who is not to have the others. */
function ExportOf({ submission }: { submission: SubmissionDetail }) {
  const t = useText();
  const job = useJob('submission.export');
  const source = useListedExhibits(
    submission.exhibits.map(({ exhibit }) => ({
      number: exhibit.number,
      title: exhibit.title,
      record: recordOf(exhibit),
    })),
  );
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<PackageOpen aria-hidden />}
        onPress={() => {
          job.clear();
          setOpen(true);
        }}
      >
        {t('app.export')}
      </Button>
      <ExportExhibits
        open={open}
        onClose={() => setOpen(false)}
        source={source}
        name={submission.verification.case?.id ?? submission.id}
        job={job}
        onExport={(words, grant) => job.start({ ...words, id: submission.id, grant })}
      />
    </>
  );
}
