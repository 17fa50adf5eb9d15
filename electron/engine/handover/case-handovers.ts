import type { EventPayload, EventType, TypedEvent } from '../../../core/domain/custody/event';
import type { OpenCase } from '../case/open-case';
import { entryOf } from '../custody/custody-log';

type Made<T extends EventType> = Extract<TypedEvent, { type: T }>;

/** Entries of one type, oldest first. */
export function eventsOf<T extends EventType>({ database }: Pick<OpenCase, 'database'>, type: T): Made<T>[] {
  return database.events
    .ofTypes([type], Number.MAX_SAFE_INTEGER)
    .reverse()
    .map((line) => entryOf(line).event as Made<T>);
}

/** What was taken over by a hand-over, by the giver's number. */
export function takenBy(open: OpenCase, handover: string): Map<string, EventPayload<'exhibit.taken-over'>> {
  const taken = eventsOf(open, 'exhibit.taken-over').map(({ payload }) => payload);
  return new Map(
    taken.filter(({ origin }) => origin.handover === handover).map((one) => [one.origin.number, one]),
  );
}
