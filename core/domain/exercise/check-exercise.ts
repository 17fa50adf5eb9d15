import { type CheckContext, inField, resolve } from '../dataset/check-context';
import type { Where } from '../fault/fault';
import type { ProblemList } from '../fault/problem-list';
import { millisecondsOf } from '../text/instant';
import { checkTheme } from './check-theme';
import { checkWording } from './check-wording';
import type { Exercise } from './exercise';

/** What the schema of exercise.json can't say: order of times, and names used once. */
export function checkExercise(exercise: Exercise, problems: ProblemList, where: Where): void {
  const { clock, authority } = exercise;
  const span = (from: string, until: string, field: string) => {
    if (millisecondsOf(until) <= millisecondsOf(from))
      problems.add('timeSpan', inField(where, field), { from, until });
  };
  span(clock.startsAt, clock.endsAt, 'clock.endsAt');
  span(authority.issuedAt, authority.validUntil, 'authority.validUntil');
  span(authority.scope.from, authority.scope.until, 'authority.scope.until');
  once(
    exercise.platforms.map(({ id }) => id),
    (index) => `platforms[${index}].id`,
  );
  once(
    exercise.platforms.map(({ domain }) => domain),
    (index) => `platforms[${index}].domain`,
  );
  once(
    exercise.tasks.map(({ id }) => id),
    (index) => `tasks[${index}].id`,
  );
  once(
    exercise.vocabulary.map(({ id }) => id),
    (index) => `vocabulary[${index}].id`,
  );
  once(exercise.languages, (index) => `languages[${index}]`);
  exercise.platforms.forEach((platform, index) => {
    const field = inField(where, `platforms[${index}]`);
    checkTheme(platform, problems, field);
    checkWording(platform, problems, field);
  });

  function once(values: readonly string[], field: (index: number) => string): void {
    values.forEach((id, index) => {
      if (values.indexOf(id) !== index) problems.add('idTwice', inField(where, field(index)), { id });
    });
  }
}

/** The accounts and channels that the authority names exist. To be called once all of them were read. */
export function checkAuthorityScope(context: CheckContext, where: Where): void {
  const { accounts, channels } = context.exercise.authority.scope;
  accounts.forEach((id, index) => {
    resolve(
      context,
      context.known.accounts,
      'account',
      id,
      inField(where, `authority.scope.accounts[${index}]`),
    );
  });
  channels.forEach((id, index) => {
    resolve(
      context,
      context.known.channels,
      'channel',
      id,
      inField(where, `authority.scope.channels[${index}]`),
    );
  });
}
