import { type CheckContext, checkTime, inField, resolve, resolveMedia } from '../dataset/check-context';
import type { EntityRef } from '../dataset/entity-ref';
import type { Where } from '../fault/fault';
import { millisecondsOf } from '../text/instant';
import type { Inject } from './inject';

/** Injects read so far by their ids, with the one that each waits for and where it says so. */
export type KnownInjects = Map<string, { opened: string | undefined; where: Where }>;

/** An inject comes while the exercise clock runs, and what it names exists. Injects that it waits for are settled at the end. */
export function checkInject(context: CheckContext, inject: Inject, known: KnownInjects, where: Where): void {
  const { problems } = context;
  const { id, after, delaySeconds } = inject;
  if (known.has(id)) problems.add('idTwice', inField(where, 'id'), { id });
  known.set(id, {
    opened: after?.did === 'opened' ? after.inject : undefined,
    where: inField(where, 'after.inject'),
  });
  const at = checkTime(context, inject.at, 'injects', where);
  const { startsAt } = context.exercise.clock;
  if (at < millisecondsOf(startsAt)) {
    problems.add('timeBeforeStart', inField(where, 'at'), { at: inject.at, startsAt });
  }
  resolveMedia(context, inject.attachments, 'attachments', where);
  if (after === undefined && delaySeconds !== undefined)
    problems.add('delayWithoutDeed', inField(where, 'delaySeconds'), { id });
  if (after?.did === 'preserved' || after?.did === 'not-preserved') {
    resolveEntity(context, after.entity, inField(where, 'after.entity'));
  } else if (after?.did === 'tagged' && !context.exercise.vocabulary.some((term) => term.id === after.term)) {
    problems.add('referenceDangling', inField(where, 'after.term'), { kind: 'term', id: after.term });
  }
}

function resolveEntity(context: CheckContext, { kind, id }: EntityRef, where: Where): void {
  const { known } = context;
  const records: Record<EntityRef['kind'], { get(id: string): unknown }> = {
    account: known.accounts,
    post: known.posts,
    channel: known.channels,
    message: known.messages,
    media: known.media,
    list: known.lists,
  };
  resolve(context, records[kind], kind, id, where);
}

/** Every inject that another waits for exists, and none waits for itself in the end. To be called once all of them were read. */
export function checkInjectOrder({ known: { excused }, problems }: CheckContext, known: KnownInjects): void {
  for (const [id, { opened, where }] of known) {
    if (opened === undefined || excused.has('inject') || excused.has(`inject:${opened}`)) continue;
    if (!known.has(opened)) problems.add('referenceDangling', where, { kind: 'inject', id: opened });
    else if (waitsForItself(id, known)) problems.add('injectCircle', where, { id });
  }
}

function waitsForItself(id: string, known: KnownInjects): boolean {
  const seen = new Set<string>();
  for (let next = known.get(id)?.opened; next !== undefined && !seen.has(next); ) {
    if (next === id) return true;
    seen.add(next);
    next = known.get(next)?.opened;
  }
  return false;
}
