import { z } from 'zod';
import { submissionPaths } from '../custody/submission-layout';
import { CopyAnswer, type DrillAnswer, type DrillKey, KeyCopy } from './drill';
import { areNeighbours, type Sign, Tampering } from './tampering';

/** Points of an altered copy, by what was to be said of it; and of one that was not altered. */
export const drillPoints = { found: 2, kind: 2, place: 3, shown: 3, unaltered: 4 } as const;

const Part = z.strictObject({ points: z.number().int(), of: z.number().int() });
type Part = z.infer<typeof Part>;

export const CopyGrade = z.strictObject({
  key: KeyCopy,
  answer: CopyAnswer.nullable(),
  outcome: z.enum(['right', 'partly', 'wrong', 'unanswered']),
  /** `kind`, `place` and `shown` only of an altered copy. */
  parts: z.strictObject({
    found: Part,
    kind: Part.optional(),
    place: Part.optional(),
    shown: Part.optional(),
  }),
  points: z.number().int(),
  of: z.number().int(),
});
export type CopyGrade = z.infer<typeof CopyGrade>;

export const DrillGrade = z.strictObject({
  copies: z.array(CopyGrade),
  points: z.number().int(),
  of: z.number().int(),
  /** Rounded down. */
  percent: z.number().int(),
  right: z.number().int(),
});
export type DrillGrade = z.infer<typeof DrillGrade>;

/** A path as somebody may write it: with the bag's folder or `./` before it, backslashes, without `data/`. */
function plainPath(path: string): string {
  return path
    .normalize('NFC')
    .trim()
    .replace(/\\/g, '/')
    .replace(/^(\.?\/)+/, '')
    .replace(/^(?:[^/]+\/)?data\//, '');
}

/** The number of an entry alone says that it is in the log. */
function placePoints(key: KeyCopy, { file, event }: CopyAnswer): number {
  const said = file.trim() === '' && event !== null ? submissionPaths.log : file;
  const names = (path: string) => plainPath(path) === plainPath(said);
  if (key.events.length === 0) return key.files.some(names) ? drillPoints.place : 0;
  if (event !== null && key.events.includes(event)) return drillPoints.place;
  return names(submissionPaths.log) ? 1 : 0;
}

/** All of it for a sign that gives the alteration away and none that is not there; something for one that is there at least. */
function shownPoints(key: KeyCopy, neutral: readonly Sign[], { signs }: CopyAnswer): number {
  const said = signs.filter((sign) => !neutral.includes(sign) || key.telling.includes(sign));
  const there = said.filter((sign) => key.signs.includes(sign));
  if (there.length === 0) return 0;
  const clean = there.length === said.length;
  const told = there.some((sign) => key.telling.includes(sign));
  return clean && told ? drillPoints.shown : clean || told ? 1 : 0;
}

function kindPoints(kind: KeyCopy['kind'], answered: CopyAnswer['kind']): number {
  if (kind === answered) return drillPoints.kind;
  const one = Tampering.safeParse(kind);
  const other = Tampering.safeParse(answered);
  return one.success && other.success && areNeighbours(one.data, other.data) ? 1 : 0;
}

function gradeUnaltered(key: KeyCopy, answer: CopyAnswer | null): CopyGrade {
  const of = drillPoints.unaltered;
  const points = answer?.altered === false ? of : 0;
  const outcome =
    answer === null || answer.altered === null ? 'unanswered' : points === of ? 'right' : 'wrong';
  return { key, answer, outcome, parts: { found: { points, of } }, points, of };
}

/** One copy against what was done to it. */
function gradeCopy(key: KeyCopy, neutral: readonly Sign[], answer: CopyAnswer | null): CopyGrade {
  if (key.kind === 'none') return gradeUnaltered(key, answer);
  const found = answer?.altered === true ? answer : null;
  const part = (points: number, of: number): Part => ({ points, of });
  const parts = {
    found: part(found ? drillPoints.found : 0, drillPoints.found),
    kind: part(found ? kindPoints(key.kind, found.kind) : 0, drillPoints.kind),
    place: part(found ? placePoints(key, found) : 0, drillPoints.place),
    shown: part(found ? shownPoints(key, neutral, found) : 0, drillPoints.shown),
  };
  const points = Object.values(parts).reduce((sum, one) => sum + one.points, 0);
  const of = Object.values(parts).reduce((sum, one) => sum + one.of, 0);
  const outcome =
    answer === null || answer.altered === null
      ? 'unanswered'
      : points === of
        ? 'right'
        : points === 0
          ? 'wrong'
          : 'partly';
  return { key, answer, outcome, parts, points, of };
}

/** Grades what was handed in: the same answers always give the same points. What was not answered gives none. */
export function gradeDrill(
  { copies: keys, neutral }: DrillKey,
  { copies: answers }: Pick<DrillAnswer, 'copies'>,
): DrillGrade {
  const copies = keys.map((key) =>
    gradeCopy(key, neutral, answers.find(({ copy }) => copy === key.copy) ?? null),
  );
  const points = copies.reduce((sum, copy) => sum + copy.points, 0);
  const of = copies.reduce((sum, copy) => sum + copy.of, 0);
  return {
    copies,
    points,
    of,
    percent: Math.floor((points * 100) / of),
    right: copies.filter(({ outcome }) => outcome === 'right').length,
  };
}
