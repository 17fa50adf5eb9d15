import type { ExerciseSummary } from '../../../core/contract/exercise';
import { sampleNumber } from '../../../core/domain/evidence/exhibit-number';
import type { Exercise } from '../../../core/domain/exercise/exercise';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { CheckedPackage } from '../package/check-package';

/** What lists show of an exercise. */
export function exerciseSummary(
  exercise: Exercise,
  checked: CheckedPackage,
  shipped: boolean,
): ExerciseSummary {
  const { startsAt, endsAt, pace } = exercise.clock;
  const { counts } = checked;
  return {
    key: checked.key,
    id: exercise.id,
    edition: exercise.edition,
    title: exercise.title,
    summary: exercise.summary,
    languages: exercise.languages,
    mode: exercise.mode,
    startsAt,
    endsAt,
    pace,
    numbering: { sample: sampleNumber(exercise), seat: exercise.numbering.seat === true },
    seconds: (millisecondsOf(endsAt) - millisecondsOf(startsAt)) / 1000 / pace,
    counts: {
      accounts: counts.accounts,
      posts: counts.posts,
      messages: counts.messages,
      media: counts.media,
      volatilityEvents: counts.timeline,
      injects: counts.injects,
    },
    signedBy: checked.signedBy,
    shipped,
  };
}
