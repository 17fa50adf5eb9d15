import { type Instant, instantOf, millisecondsOf } from '../text/instant';
import type { Deeds } from './deeds';
import type { Inject } from './inject';

/** What the log tells of an inject's coming: an instant, or that it waits for a deed, or that it does not come at all. */
export type Coming = { at: Instant } | 'waits' | 'never';

/**
 * When an inject comes, given the deeds of the log up to now: without `after` at its own time; with it, `delaySeconds` after
 * the deed, and not before its own time. `not-preserved` is answered at the inject's own time: until then it stands as if
 * nothing were going to be preserved, and a capture up to that time takes it back.
 */
export function comingOf({ at, after, delaySeconds = 0 }: Inject, deeds: Deeds): Coming {
  if (after === undefined) return { at };
  const own = millisecondsOf(at);
  if (after.did === 'not-preserved') {
    const preserved = deeds.preserved(after.entity);
    return preserved !== undefined && millisecondsOf(preserved) <= own
      ? 'never'
      : { at: instantOf(own + delaySeconds * 1000) };
  }
  const done = doneAt(after, deeds);
  return done === undefined
    ? 'waits'
    : { at: instantOf(Math.max(own, millisecondsOf(done) + delaySeconds * 1000)) };
}

function doneAt(
  after: Exclude<NonNullable<Inject['after']>, { did: 'not-preserved' }>,
  deeds: Deeds,
): Instant | undefined {
  switch (after.did) {
    case 'preserved':
      return deeds.preserved(after.entity);
    case 'tagged':
      return deeds.tagged(after.term);
    case 'opened':
      return deeds.opened(after.inject);
    case 'left-platform':
      return deeds.leftPlatform();
  }
}

/** Injects that have come by `now`, in the order in which they came; of those that came together, in the package's order. */
export function injectsDue(injects: readonly Inject[], deeds: Deeds, now: Instant): Inject[] {
  return timed(injects, deeds)
    .filter(({ at }) => at <= millisecondsOf(now))
    .map(({ inject }) => inject);
}

/** The next instant after `now` at which an inject comes without anything more being done; undefined where none does. */
export function nextComing(injects: readonly Inject[], deeds: Deeds, now: Instant): Instant | undefined {
  const next = timed(injects, deeds).find(({ at }) => at > millisecondsOf(now));
  return next && instantOf(next.at);
}

function timed(injects: readonly Inject[], deeds: Deeds): { inject: Inject; at: number }[] {
  return injects
    .flatMap((inject) => {
      const coming = comingOf(inject, deeds);
      return typeof coming === 'object' ? [{ inject, at: millisecondsOf(coming.at) }] : [];
    })
    .sort((a, b) => a.at - b.at);
}
