import { type CheckContext, checkTime, inField, resolveMedia } from '../dataset/check-context';
import type { Where } from '../fault/fault';
import { millisecondsOf } from '../text/instant';
import type { Inject } from './inject';

/** An inject comes while the exercise clock runs, and its attachments exist. */
export function checkInject(context: CheckContext, inject: Inject, ids: Set<string>, where: Where): void {
  if (ids.has(inject.id)) context.problems.add('idTwice', inField(where, 'id'), { id: inject.id });
  ids.add(inject.id);
  const at = checkTime(context, inject.at, 'injects', where);
  const { startsAt } = context.exercise.clock;
  if (at < millisecondsOf(startsAt)) {
    context.problems.add('timeBeforeStart', inField(where, 'at'), { at: inject.at, startsAt });
  }
  resolveMedia(context, inject.attachments, 'attachments', where);
}
