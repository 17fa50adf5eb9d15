import type { SubmissionSummary } from '../../../core/contract/submission';
import { holdingWords } from '../../../core/domain/simulation/holding-words';

/** Submissions whose trainee, seat, exercise, case or file holds every word typed; accents and Arabic spellings forgiven. */
export function matching(submissions: readonly SubmissionSummary[], text: string): SubmissionSummary[] {
  return holdingWords(submissions, text, ({ verification: { case: of, file }, title }) =>
    [
      of?.trainee.name,
      of?.trainee.seat,
      of?.exercise.title,
      of?.exercise.id,
      of?.id,
      file,
      ...Object.values(title ?? {}),
    ].join(' '),
  );
}
