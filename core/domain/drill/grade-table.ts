import { say } from '../../language';
import { csvText } from '../text/csv';
import type { Language } from '../text/localised';
import type { CopyAnswer, DrillAnswer, KeyCopy } from './drill';
import type { DrillGrade } from './grade';
import type { Sign } from './tampering';

/** One trainee's answers with their grade. */
export interface GradedAnswer {
  code: string;
  answer: DrillAnswer;
  grade: DrillGrade;
}

/** The place in words: entries of the log by number, or a path. */
export function placeOf({ files, events }: Pick<KeyCopy, 'files' | 'events'>): string {
  if (events.length === 0) return files.join(' · ');
  const [first = 0] = events;
  const last = events.at(-1) ?? first;
  const range = events.length > 2 && last - first === events.length - 1;
  return range ? `${first}–${last}` : events.join(', ');
}

/** The class as CSV in a language: a row for each copy of each trainee. */
export function gradeTable(language: Language, graded: readonly GradedAnswer[]): string {
  const t = (key: string) => say(language, `drill.${key}`);
  const signsOf = (signs: readonly Sign[]) => signs.map((sign) => t(`sign.${sign}`)).join('; ');
  const said = (answer: CopyAnswer | null) =>
    answer?.altered == null ? '' : t(answer.altered ? 'altered' : 'kind.none');
  const columns = [
    'trainee',
    'seat',
    'copy',
    'outcome',
    'points',
    'of',
    'was',
    'was.where',
    'was.signs',
    'said',
    'said.kind',
    'said.where',
    'said.signs',
    'said.words',
    'code',
  ];
  const rows = graded.flatMap(({ code, answer: { trainee }, grade }) =>
    grade.copies.map(({ key, answer, outcome, points, of }) => [
      trainee.name,
      trainee.seat,
      key.copy,
      t(`outcome.${outcome}`),
      points,
      of,
      t(`kind.${key.kind}`),
      placeOf(key),
      signsOf(key.signs),
      said(answer),
      answer?.kind ? t(`kind.${answer.kind}`) : '',
      [answer?.file ?? '', answer?.event ?? ''].filter((part) => part !== '').join(' · '),
      signsOf(answer?.signs ?? []),
      answer?.words ?? '',
      code,
    ]),
  );
  const head = columns.map((column) => t(`table.${column}`));
  return csvText([head, ...rows]);
}
