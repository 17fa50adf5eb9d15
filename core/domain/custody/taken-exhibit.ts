import type { Exhibit } from '../evidence/exhibit';
import type { TypedEvent } from './event';

/** The event that makes an exhibit of one that was handed over. */
export type Taken = Extract<TypedEvent, { type: 'exhibit.taken-over' }>;

/** The exhibit that its event says it is. It speaks of no entities: whoever took it over preserved nothing. */
export function takenExhibit({
  payload,
  exerciseTime,
  wall,
}: Pick<Taken, 'payload' | 'exerciseTime' | 'wall'>): Exhibit {
  const { number, title, address, origin, items } = payload;
  return {
    number,
    kind: 'handed',
    title,
    address,
    platform: '',
    exerciseTime,
    wall,
    origin,
    entities: [],
    items,
  };
}
