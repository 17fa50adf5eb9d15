import type { Exhibit } from '../evidence/exhibit';
import type { TypedEvent } from './event';

/** The event that makes an exhibit of received files. */
export type Received = Extract<TypedEvent, { type: 'exhibit.received' }>;

/** The exhibit that its event says it is: nothing of it is known from elsewhere. */
export function receivedExhibit({
  payload,
  exerciseTime,
  wall,
}: Pick<Received, 'payload' | 'exerciseTime' | 'wall'>): Exhibit {
  const { number, source, items } = payload;
  return {
    number,
    kind: 'file',
    title: source.what,
    address: '',
    platform: '',
    exerciseTime,
    wall,
    source,
    entities: [],
    items,
  };
}
