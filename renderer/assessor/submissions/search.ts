import type { SubmissionSummary } from '../../../core/contract/submission';

/** Letters without their marks: Latin accents, Arabic vowel signs and hamza alike. */
function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLocaleLowerCase();
}

/** Submissions whose trainee, seat, exercise, case or file holds every word typed; accents and Arabic spellings forgiven. */
export function matching(submissions: readonly SubmissionSummary[], text: string): SubmissionSummary[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  return submissions.filter(({ verification, title }) => {
    const of = verification.case;
    const held = foldText(
      [
        of?.trainee.name,
        of?.trainee.seat,
        of?.exercise.title,
        of?.exercise.id,
        of?.id,
        verification.file,
        ...Object.values(title ?? {}),
      ].join(' '),
    );
    return words.every((word) => held.includes(word));
  });
}
