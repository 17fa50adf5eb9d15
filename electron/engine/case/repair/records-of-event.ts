import { derivativeOf } from '../../../../core/domain/custody/derivatives';
import type { EventType, TypedEvent } from '../../../../core/domain/custody/event';
import { receivedExhibit } from '../../../../core/domain/custody/received-exhibit';
import { takenExhibit } from '../../../../core/domain/custody/taken-exhibit';
import type { Exhibit } from '../../../../core/domain/evidence/exhibit';
import type { CaseDatabase } from '../../storage/case/case-database';
import { noteLost } from './note-repair';

type EventOf<T extends EventType> = Extract<TypedEvent, { type: T }>;

/** What the log names but does not hold, and what it says by other words than the database. */
export interface RecordSources {
  /** The text of a report by its SHA-256; undefined where nobody has it any more. */
  report(sha256: string): string | undefined;
  /** The platform that an address lies on. */
  platformOf(address: string): string;
}

/** The exhibit that an event made, as the database keeps it. */
export function exhibitOfEvent(
  { payload: { scope: _, ...preserved }, wall, exerciseTime }: EventOf<'exhibit.preserved'>,
  { platformOf }: Pick<RecordSources, 'platformOf'>,
): Exhibit {
  return { ...preserved, kind: 'web', platform: platformOf(preserved.address), wall, exerciseTime };
}

type Records = {
  [T in EventType]: ((event: EventOf<T>, database: CaseDatabase, sources: RecordSources) => void) | null;
};

/** What each event leaves in the database beside itself: null, nothing. */
const records: Records = {
  'case.opened': ({ payload, wall }, { settings }) => {
    const { id, edition, manifestSha256: key } = payload.exercise;
    settings.set('case', {
      id: payload.case,
      exercise: { key, id, edition },
      trainee: payload.trainee,
      openedAt: wall,
    });
  },
  'session.started': null,
  'session.ended': null,
  'clock.started': null,
  'clock.paused': null,
  'clock.resumed': null,
  'authority.read': (_, { settings }) => settings.set('authorityRead', true),
  'page.visited': null,
  'platform.left': null,
  'search.made': null,
  'inject.delivered': ({ payload, exerciseTime }, { deliveries }) =>
    deliveries.deliver(payload.inject, exerciseTime),
  'inject.opened': ({ payload, exerciseTime }, { deliveries }) =>
    deliveries.open(payload.inject, exerciseTime),
  'exhibit.preserved': (event, { exhibits }, sources) =>
    exhibits.add(exhibits.nextOrdinal(), exhibitOfEvent(event, sources), event.seq),
  'exhibit.received': (event, { exhibits }) =>
    exhibits.add(exhibits.nextOrdinal(), receivedExhibit(event), event.seq),
  'derivative.made': (event, { derivatives }) => derivatives.add(derivativeOf(event), event.seq),
  'exhibit.verified': ({ payload }, { exhibits }) => exhibits.setVerified(payload.number, payload.result),
  'exhibit.taken-over': (event, { exhibits }) =>
    exhibits.add(exhibits.nextOrdinal(), takenExhibit(event), event.seq),
  // Hand-overs and seals are read from the log alone.
  'exhibit.handed-over': null,
  'handover.refused': null,
  'receipt.given': null,
  'receipt.taken': null,
  'seal.applied': null,
  'seal.broken': null,
  'hash.compared': null,
  'file.compared': null,
  'list.made': null,
  'list.checked': null,
  'tag.put': ({ payload, exerciseTime, seq }, { annotations }) => {
    const { tag: id, number: exhibit, ...rest } = payload;
    annotations.addTag({ id, exhibit, ...rest, exerciseTime }, seq);
  },
  'tag.withdrawn': ({ payload, exerciseTime }, { annotations }) =>
    annotations.withdrawTag(payload.tag, payload.reason, exerciseTime),
  'note.written': ({ payload, exerciseTime, seq }, { annotations }) =>
    annotations.addNote({ id: payload.note, exhibit: payload.number, text: payload.text, exerciseTime }, seq),
  'report.saved': ({ payload, wall }, { reports }, { report }) => {
    const text = report(payload.sha256);
    if (text !== undefined) reports.put(text, payload.sha256, wall);
  },
  'report.exported': ({ payload }, { reports }) =>
    reports.putFile(payload.language, payload.sha256, payload.bytes),
  'case.verified': ({ payload, wall }, { exhibits, settings }) => {
    const altered = new Set(payload.altered);
    for (const { number } of exhibits.list())
      exhibits.setVerified(number, altered.has(number) ? 'altered' : 'intact');
    settings.set('lastVerified', { wall, altered: altered.size });
  },
  'export.verified': null,
  'witness.shown': null,
  'proof.saved': null,
  'verification.scheduled': ({ payload }, { settings }) => settings.set('verification', payload),
  'case.repaired': ({ payload, wall }, database) => noteLost(database, payload.lost ?? [], wall),
  'backup.copied': null,
  'case.sealed': null,
};

/** Writes into the database what an event left in it beside itself. */
export function writeRecords(event: TypedEvent, database: CaseDatabase, sources: RecordSources): void {
  const write = records[event.type] as
    | ((event: TypedEvent, database: CaseDatabase, sources: RecordSources) => void)
    | null;
  write?.(event, database, sources);
}
