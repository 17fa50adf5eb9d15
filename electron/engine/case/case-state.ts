import type { CaseState } from '../../../core/contract/case';
import type { OpenCase } from './open-case';

/** How the open case stands. */
export function caseState(open: OpenCase): CaseState {
  const { identity, database, exercise, log, clock, signer } = open;
  const deliveries = [...database.deliveries.all().values()];
  const sealed = database.settings.get('sealed') ?? null;
  return {
    id: identity.id,
    exercise: { ...identity.exercise, title: exercise.exercise.title },
    trainee: identity.trainee,
    openedAt: identity.openedAt,
    exerciseTime: clock.now(),
    exhibits: database.exhibits.count(),
    state: sealed ? 'sealed' : signer ? 'open' : 'reading',
    events: log.size,
    code: log.code(),
    items: database.exhibits.itemCount(),
    tags: database.annotations.standing(),
    lastVerified: database.settings.get('lastVerified') ?? null,
    authorityRead: database.settings.get('authorityRead') ?? false,
    unreadInjects: deliveries.filter(({ openedAt }) => openedAt === null).length,
    sealed,
  };
}
