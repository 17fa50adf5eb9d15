import type { TypedEvent } from './event';

/** Types of events that speak of several exhibits at once. */
export const sharedTypes = ['seal.applied', 'seal.broken'] as const satisfies readonly TypedEvent['type'][];

/** Numbers of the exhibits that such an event speaks of; none for another event. */
export function exhibitsOf({ type, payload }: TypedEvent): string[] {
  switch (type) {
    case 'seal.applied':
      return payload.exhibits.map(({ number }) => number);
    case 'seal.broken':
      return payload.exhibits;
    default:
      return [];
  }
}
