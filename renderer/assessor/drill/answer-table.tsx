import type { OpenedAnswer } from '../../../core/contract/drill';
import { useFormats, useText } from '../../i18n';
import { type Column, DataTable, Foreign, Moment } from '../../ui';
import { OutcomeSign } from './outcome-sign';

/** The class: who handed in what, and how many points it gave. */
export function AnswerTable(props: {
  answers: readonly OpenedAnswer[];
  selected: string | undefined;
  onSelect: (id: string) => void;
}) {
  const t = useText();
  const formats = useFormats();
  const columns: Column<OpenedAnswer>[] = [
    {
      id: 'trainee',
      heading: t('drill.table.trainee'),
      width: 'minmax(0, 1.4fr)',
      cell: ({ answer, twice }) => (
        <strong>
          <Foreign>{answer.trainee.name}</Foreign>
          {twice && <span className="small quiet"> · {t('drill.grade.twice.short')}</span>}
        </strong>
      ),
      sortBy: ({ answer }) => answer.trainee.name,
    },
    {
      id: 'seat',
      heading: t('drill.table.seat'),
      width: '64px',
      cell: ({ answer }) => <Foreign>{answer.trainee.seat}</Foreign>,
      sortBy: ({ answer }) => answer.trainee.seat,
    },
    {
      id: 'copies',
      heading: t('drill.copies'),
      width: 'minmax(90px, 1.2fr)',
      cell: ({ grade }) => (
        <span className="grading-outcomes">
          {grade.copies.map(({ key, outcome }) => (
            <OutcomeSign key={key.copy} copy={key.copy} outcome={outcome} />
          ))}
        </span>
      ),
      sortBy: ({ grade }) => grade.right,
    },
    {
      id: 'points',
      heading: t('drill.table.points'),
      width: '116px',
      end: true,
      cell: ({ grade: { points, of, percent } }) =>
        t('drill.grade.points', { points, of, percent: formats.percent(percent / 100) }),
      sortBy: ({ grade }) => grade.percent,
    },
    {
      id: 'at',
      heading: t('drill.grade.at'),
      width: '148px',
      end: true,
      cell: ({ answer }) => <Moment at={answer.handedInAt} as="wall" />,
      sortBy: ({ answer }) => answer.handedInAt,
    },
  ];
  return (
    <DataTable
      label={t('drill.grade.title')}
      columns={columns}
      items={props.answers}
      idOf={({ id }) => id}
      textOf={({ answer }) => answer.trainee.name}
      selected={props.selected}
      onSelect={props.onSelect}
      place="assessor.drill"
      sortedBy={{ column: 'points', descending: true }}
    />
  );
}
