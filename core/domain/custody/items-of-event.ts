import type { Item } from '../evidence/item';
import type { TypedEvent } from './event';

/** The files that an event brought into the case: items of an exhibit, a working copy. */
export function itemsOfEvent(event: TypedEvent): readonly Omit<Item, 'derivedFrom'>[] {
  switch (event.type) {
    case 'exhibit.preserved':
    case 'exhibit.received':
    case 'exhibit.taken-over':
      return event.payload.items;
    case 'derivative.made':
      return [event.payload.item];
    default:
      return [];
  }
}
