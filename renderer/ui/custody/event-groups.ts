import type { EventType } from '../../../core/domain/custody/event';

/** What a reader of the log looks for at one time. */
export const eventGroups = {
  exhibits: [
    'exhibit.preserved',
    'exhibit.received',
    'derivative.made',
    'exhibit.verified',
    'exhibit.handed-over',
    'exhibit.taken-over',
    'handover.refused',
    'receipt.given',
    'receipt.taken',
    'seal.applied',
    'seal.broken',
    'hash.compared',
    'file.compared',
    'list.made',
    'list.checked',
    'case.verified',
    'export.verified',
    'verification.scheduled',
  ],
  annotations: ['tag.put', 'tag.withdrawn', 'note.written'],
  pages: ['page.visited', 'platform.left', 'search.made'],
  messages: ['inject.delivered', 'inject.opened'],
  report: ['report.saved', 'report.exported', 'witness.shown', 'proof.saved', 'case.sealed'],
  session: [
    'case.opened',
    'session.started',
    'session.ended',
    'case.repaired',
    'backup.copied',
    'clock.started',
    'clock.paused',
    'clock.resumed',
    'authority.read',
  ],
} as const satisfies Record<string, readonly EventType[]>;
export type EventGroup = keyof typeof eventGroups;
export const eventGroupNames = Object.keys(eventGroups) as EventGroup[];

/** The group that a type of event belongs to. */
export function groupOf(type: EventType): EventGroup {
  return (
    eventGroupNames.find((name) => (eventGroups[name] as readonly EventType[]).includes(type)) ?? 'session'
  );
}
