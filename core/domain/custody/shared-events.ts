import type { TypedEvent } from './event';

/** Types of events that speak of several exhibits at once. */
export const sharedTypes = [
  'seal.applied',
  'seal.broken',
  'exhibit.handed-over',
  'receipt.given',
  'receipt.taken',
] as const satisfies readonly TypedEvent['type'][];

/** Numbers of the exhibits that such an event speaks of; none for another event. */
export function exhibitsOf({ type, payload }: TypedEvent): string[] {
  switch (type) {
    case 'seal.applied':
      return payload.exhibits.map(({ number }) => number);
    case 'seal.broken':
    case 'exhibit.handed-over':
    case 'receipt.given':
    case 'receipt.taken':
      return payload.exhibits;
    case 'exhibit.taken-over':
      return [payload.number];
    default:
      return [];
  }
}
