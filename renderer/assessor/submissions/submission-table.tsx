import { CircleCheck, CircleX } from 'lucide-react';
import type { SubmissionSummary } from '../../../core/contract/submission';
import { verdicts } from '../../../core/domain/custody/verdict';
import { useFormats, useLocalised, useText } from '../../i18n';
import { Address, type Column, DataTable, FileName, Foreign, Mark, Moment } from '../../ui';
import { useRoomCode } from './kept-room-code';

/** The opened submissions, one a row: what can be said of each without opening it. */
export function SubmissionTable(props: {
  submissions: readonly SubmissionSummary[];
  selected: string | undefined;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}) {
  const columns = useColumns(props.submissions.some(({ verification }) => verification.ticket));
  return (
    <DataTable
      label={useText()('assessor.submissions.title')}
      columns={columns}
      items={props.submissions}
      idOf={({ id }) => id}
      textOf={({ verification }) => verification.case?.trainee.name ?? verification.file}
      selected={props.selected}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
      opensOnClick
      place="assessor.submissions"
      sortedBy={{ column: 'opened', descending: true }}
    />
  );
}

/** The code of a ticket; with a sign whether it is the room's, where that was typed in. */
function TicketCode({ code, room }: { code: string; room: string | undefined }) {
  const t = useText();
  if (room === undefined) return <Address>{code}</Address>;
  const same = code === room;
  const Sign = same ? CircleCheck : CircleX;
  return (
    <span className={`mark ${same ? 'mark-good' : 'mark-bad'}`}>
      <Sign aria-label={t(same ? 'assessor.ticket.room.this' : 'assessor.ticket.room.other')} />
      <Address>{code}</Address>
    </span>
  );
}

/** @param tickets whether any of them was begun with a seat's ticket */
function useColumns(tickets: boolean): Column<SubmissionSummary>[] {
  const t = useText();
  const formats = useFormats();
  const localised = useLocalised();
  const room = useRoomCode();
  const exerciseOf = ({ title, verification }: SubmissionSummary) =>
    title === null ? (verification.case?.exercise.title ?? '–') : localised(title);
  const ticket: Column<SubmissionSummary> = {
    id: 'ticket',
    heading: t('assessor.column.ticket'),
    width: 'minmax(96px, 172px)',
    cell: ({ verification: { ticket: held } }) =>
      held?.fits ? (
        <TicketCode code={held.code} room={room} />
      ) : (
        <span className="quiet">{t(held ? 'assessor.ticket.unfit' : 'assessor.ticket.none')}</span>
      ),
    sortBy: ({ verification: { ticket: held } }) => (held?.fits ? held.code : ''),
  };
  return [
    {
      id: 'verdict',
      heading: t('assessor.column.integrity'),
      width: 'minmax(132px, 248px)',
      cell: ({ verification }) => <Mark value={verification.verdict} />,
      sortBy: ({ verification }) => verdicts.indexOf(verification.verdict),
    },
    {
      id: 'trainee',
      heading: t('assessor.column.trainee'),
      width: 'minmax(150px, 1.4fr)',
      cell: ({ verification }) => (
        <strong className="cell-name">
          {verification.case ? (
            <Foreign>{verification.case.trainee.name}</Foreign>
          ) : (
            <FileName>{verification.file}</FileName>
          )}
          {verification.case?.trainee.role && (
            <span className="quiet"> · {t(`app.role.${verification.case.trainee.role}`)}</span>
          )}
        </strong>
      ),
      sortBy: ({ verification }) => verification.case?.trainee.name ?? verification.file,
    },
    {
      id: 'seat',
      heading: t('assessor.column.seat'),
      width: '60px',
      cell: ({ verification }) => <Foreign>{verification.case?.trainee.seat ?? '–'}</Foreign>,
      sortBy: ({ verification }) => verification.case?.trainee.seat ?? '',
    },
    ...(tickets ? [ticket] : []),
    {
      id: 'exercise',
      heading: t('assessor.column.exercise'),
      width: 'minmax(84px, 1.2fr)',
      cell: exerciseOf,
      sortBy: exerciseOf,
    },
    {
      id: 'exhibits',
      heading: t('assessor.column.exhibits'),
      width: '68px',
      end: true,
      cell: ({ verification: { case: of, export: chosen } }) =>
        chosen
          ? t('assessor.exhibits.of', { exhibits: chosen.exhibits.length, all: of?.exhibits ?? 0 })
          : formats.number(of?.exhibits ?? 0),
      sortBy: ({ verification }) => verification.case?.exhibits ?? -1,
    },
    {
      id: 'events',
      heading: t('assessor.column.events'),
      width: '90px',
      end: true,
      cell: ({ verification }) => formats.number(verification.case?.events ?? 0),
      sortBy: ({ verification }) => verification.case?.events ?? -1,
    },
    {
      id: 'score',
      heading: t('assessor.column.score'),
      width: '84px',
      end: true,
      cell: ({ score }) =>
        score === null ? (
          <span className="quiet">{t('assessor.notScored')}</span>
        ) : (
          formats.percent(score.percent / 100)
        ),
      sortBy: ({ score }) => score?.percent ?? -1,
    },
    {
      id: 'opened',
      heading: t('assessor.column.opened'),
      width: '148px',
      end: true,
      cell: ({ openedAt }) => <Moment at={openedAt} as="wall" />,
      sortBy: ({ openedAt }) => openedAt,
    },
  ];
}
