import type { Exercise } from '../exercise/exercise';
import type { Where } from '../fault/fault';
import type { ProblemList } from '../fault/problem-list';
import { millisecondsOf } from '../text/instant';
import type { KnownEntities } from './known-entities';

/** What every check of a record needs. Checks add to `problems`; `warnings` do not stop an import. */
export interface CheckContext {
  readonly exercise: Exercise;
  /** When the exercise ends, in milliseconds since 1970. */
  readonly endsAt: number;
  readonly known: KnownEntities;
  readonly problems: ProblemList;
  readonly warnings: ProblemList;
  /** Time of the last record of each file that is in order of time. */
  readonly lastAt: Map<string, number>;
}

/** References to posts and messages that are kept until the end; more of them than that are a broken file anyway. */
const pendingLimit = 1000;

/** The same place, in a field. Written out: a spread takes ten times as long. */
export function inField({ file, line }: Where, field: string): Where {
  return line === undefined ? { file, field } : { file, line, field };
}

type EntityKind = 'account' | 'channel' | 'media' | 'post' | 'message' | 'list';

/** Adds `referenceDangling`, unless the very file or record was found at fault already. */
function addDangling({ known, problems }: CheckContext, kind: EntityKind, id: string, where: Where): void {
  if (known.excused.has(kind) || known.excused.has(`${kind}:${id}`)) return;
  problems.add('referenceDangling', where, { kind, id });
}

/** Adds `referenceDangling` where the id, in a field of `where` if one is named, is of nothing; gives what it is of. */
export function resolve<T>(
  context: CheckContext,
  map: { get(id: string): T | undefined },
  kind: EntityKind,
  id: string,
  where: Where,
  field?: string,
): T | undefined {
  const found = map.get(id);
  if (found === undefined) {
    addDangling(context, kind, id, field === undefined ? where : inField(where, field));
  }
  return found;
}

/**
 * A post or message that this one refers to: must stand on an earlier line, on the same platform or channel.
 * So no chain of replies can run in a circle.
 */
export function resolveEarlier(
  context: CheckContext,
  kind: 'post' | 'message',
  id: string,
  group: string,
  where: Where,
  field: string,
): void {
  const { known, problems } = context;
  const found = (kind === 'post' ? known.posts : known.messages).get(id);
  if (found === undefined) {
    const at = inField(where, field);
    if (known.pending.length < pendingLimit) known.pending.push({ kind, id, where: at });
    else addDangling(context, kind, id, at);
  } else if (found.group !== group) {
    problems.add('referenceElsewhere', inField(where, field), { kind, id });
  }
}

/** Settles what referred to a later line: a circle or a wrong order where it exists, dangling where it does not; and previews. */
export function settlePending(context: CheckContext): void {
  const { known, problems } = context;
  for (const { kind, id, where } of known.pending) {
    const found = (kind === 'post' ? known.posts : known.messages).get(id);
    if (found === undefined) addDangling(context, kind, id, where);
    else problems.add('referenceNotEarlier', where, { kind, id });
  }
  for (const { id, where } of known.previews) {
    const found = resolve(context, known.media, 'media', id, where);
    if (found && !found.picture) problems.add('mediaNotPicture', where, { id });
  }
}

/** Media of a record: each resolves, none is there twice. */
export function resolveMedia(
  context: CheckContext,
  ids: readonly string[],
  field: string,
  where: Where,
): void {
  ids.forEach((id, index) => {
    const at = inField(where, `${field}[${index}]`);
    resolve(context, context.known.media, 'media', id, at);
    if (ids.indexOf(id) !== index) context.problems.add('listRepeats', at, { id });
  });
}

/** An avatar or banner: a picture. */
export function resolvePicture(
  context: CheckContext,
  id: string | undefined,
  field: string,
  where: Where,
): void {
  if (id === undefined) return;
  const at = inField(where, field);
  const found = resolve(context, context.known.media, 'media', id, at);
  if (found && !found.picture) context.problems.add('mediaNotPicture', at, { id });
}

/** A file's records are in order of time, and none is after the exercise's end. Gives the time in milliseconds. */
export function checkTime(context: CheckContext, at: string, file: string, where: Where): number {
  const time = millisecondsOf(at);
  const last = context.lastAt.get(file);
  if (last !== undefined && time < last) context.problems.add('timeOrder', inField(where, 'at'), { at });
  context.lastAt.set(file, Math.max(time, last ?? time));
  if (time > context.endsAt) addAfterEnd(context, at, inField(where, 'at'));
  return time;
}

export function checkNotAfterEnd(context: CheckContext, at: string, where: Where): void {
  if (millisecondsOf(at) > context.endsAt) addAfterEnd(context, at, where);
}

function addAfterEnd({ exercise, problems }: CheckContext, at: string, where: Where): void {
  problems.add('timeAfterEnd', where, { at, endsAt: exercise.clock.endsAt });
}
