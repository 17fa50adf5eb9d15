import type { EventType, TypedEvent } from './event';

/** Types of events that make an exhibit: each names its number and its items. */
export const exhibitTypes = [
  'exhibit.preserved',
  'exhibit.received',
  'exhibit.taken-over',
] as const satisfies readonly EventType[];

export type ExhibitEvent = Extract<TypedEvent, { type: (typeof exhibitTypes)[number] }>;

/** Whether an event made an exhibit. */
export function makesExhibit(event: TypedEvent): event is ExhibitEvent {
  return (exhibitTypes as readonly EventType[]).includes(event.type);
}
