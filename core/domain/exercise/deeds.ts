import type { TypedEvent } from '../custody/event';
import { type EntityRef, entityKey } from '../dataset/entity-ref';
import type { Instant } from '../text/instant';

/** What the trainee did that an inject may wait for, each with the exercise time of the first time; undefined: not yet. */
export interface Deeds {
  preserved(entity: EntityRef): Instant | undefined;
  tagged(term: string): Instant | undefined;
  opened(inject: string): Instant | undefined;
  leftPlatform(): Instant | undefined;
}

/** Types of events that are deeds: no other can bring an inject. */
export const deedTypes = [
  'exhibit.preserved',
  'tag.put',
  'inject.opened',
  'platform.left',
] as const satisfies readonly TypedEvent['type'][];

/** Deeds as the custody log tells of them. */
export interface LoggedDeeds extends Deeds {
  /** Takes the next event of the log. Events that are no deeds are passed over. */
  add(event: TypedEvent): void;
}

/** Reads deeds from a custody log, event by event: the same log gives the same deeds at any later time. */
export function createDeeds(events: Iterable<TypedEvent> = []): LoggedDeeds {
  const first = new Map<string, Instant>();
  const note = (key: string, at: Instant) => {
    if (!first.has(key)) first.set(key, at);
  };
  const deeds: LoggedDeeds = {
    add({ type, payload, exerciseTime }) {
      if (type === 'exhibit.preserved') {
        for (const entity of payload.entities) note(`preserved ${entityKey(entity)}`, exerciseTime);
      } else if (type === 'tag.put') note(`tagged ${payload.term}`, exerciseTime);
      else if (type === 'inject.opened') note(`opened ${payload.inject}`, exerciseTime);
      else if (type === 'platform.left') note('left', exerciseTime);
    },
    preserved: (entity) => first.get(`preserved ${entityKey(entity)}`),
    tagged: (term) => first.get(`tagged ${term}`),
    opened: (inject) => first.get(`opened ${inject}`),
    leftPlatform: () => first.get('left'),
  };
  for (const event of events) deeds.add(event);
  return deeds;
}
