import type { CaseExercise } from '../case/case-exercise';
import type { OpenCase } from '../case/open-case';

/** What a case has captured: its exhibits and their files. */
export type Captures = Pick<OpenCase, 'database' | 'objects'>;

/** What a search looks through: the world of a case's exercise, and what the case captured of it. */
export interface SearchedCase extends Captures {
  readonly exercise: Pick<CaseExercise, 'world'>;
}
