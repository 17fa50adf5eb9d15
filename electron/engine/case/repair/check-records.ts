import { derivativeOf } from '../../../../core/domain/custody/derivatives';
import type { TypedEvent } from '../../../../core/domain/custody/event';
import { makesExhibit } from '../../../../core/domain/custody/exhibit-events';
import { receivedExhibit } from '../../../../core/domain/custody/received-exhibit';
import { takenExhibit } from '../../../../core/domain/custody/taken-exhibit';
import { HirzError } from '../../../../core/domain/fault/fault';
import { canonicalJson } from '../../../../core/domain/integrity/canonical-json';
import { entryOf } from '../../custody/custody-log';
import type { CaseDatabase } from '../../storage/case/case-database';
import type { CaseIdentity } from '../../storage/case/case-settings';

/** Types of event whose records are held against the database at each opening. */
const checked: ReadonlySet<string> = new Set([
  'exhibit.preserved',
  'exhibit.received',
  'exhibit.taken-over',
  'derivative.made',
  'tag.put',
  'tag.withdrawn',
  'note.written',
]);

/** Whether what the log says is what the database keeps; of what it keeps beside that nothing is said. */
function agrees(event: TypedEvent, { exhibits, derivatives, annotations }: CaseDatabase): boolean {
  const same = (logged: object, kept: object | undefined) =>
    kept !== undefined &&
    Object.entries(logged).every(
      ([name, value]) =>
        canonicalJson(value) === canonicalJson((kept as Record<string, unknown>)[name] ?? null),
    );
  switch (event.type) {
    case 'exhibit.preserved': {
      const { number, title, address, entities, items } = event.payload;
      const { wall, exerciseTime } = event;
      return same({ number, title, address, entities, items, wall, exerciseTime }, exhibits.get(number));
    }
    case 'exhibit.received':
      return same(receivedExhibit(event), exhibits.get(event.payload.number));
    case 'exhibit.taken-over':
      return same(takenExhibit(event), exhibits.get(event.payload.number));
    case 'derivative.made': {
      const { number, derivative } = event.payload;
      return same(
        derivativeOf(event),
        derivatives.of(number).find((one) => one.derivative === derivative),
      );
    }
    case 'tag.put': {
      const { tag: id, number: exhibit, term, reason } = event.payload;
      return same({ id, exhibit, term, reason, exerciseTime: event.exerciseTime }, annotations.tag(id));
    }
    case 'tag.withdrawn': {
      const withdrawn = { reason: event.payload.reason, exerciseTime: event.exerciseTime };
      return same({ withdrawn }, annotations.tag(event.payload.tag));
    }
    case 'note.written': {
      const { note: id, number: exhibit, text } = event.payload;
      const kept = annotations.notes(exhibit).find((one) => one.id === id);
      return same({ id, exhibit, text, exerciseTime: event.exerciseTime }, kept);
    }
    default:
      return true;
  }
}

/** Event 0 says which case this is, of which exercise, and whose. @throws HirzError `databaseDamaged` */
export function checkIdentity({ events }: CaseDatabase, { id, exercise, trainee }: CaseIdentity): void {
  const [first] = events.page(1, 1);
  const event = first && (entryOf(first).event as TypedEvent);
  if (event?.type !== 'case.opened') refuse(0);
  const { manifestSha256: key, ...named } = event.payload.exercise;
  const logged = { id: event.payload.case, exercise: { ...named, key }, trainee: event.payload.trainee };
  if (canonicalJson(logged) !== canonicalJson({ id, exercise, trainee })) refuse(0);
}

/**
 * Holds exhibits, working copies, tags and notes of the database against the log that it holds too: pages that were damaged in the middle of a text
 * are no error to SQLite.
 * @throws HirzError `databaseDamaged` with the first entry that differs
 */
export function checkRecords(database: CaseDatabase): void {
  let exhibits = 0;
  let derivatives = 0;
  for (const stored of database.events.from(0)) {
    if (!checked.has(stored.type)) continue;
    const event = entryOf(stored).event as TypedEvent;
    if (makesExhibit(event)) exhibits += 1;
    if (event.type === 'derivative.made') derivatives += 1;
    if (!agrees(event, database)) refuse(event.seq);
  }
  if (exhibits !== database.exhibits.count() || derivatives !== database.derivatives.count())
    refuse(database.events.count() - 1);
}

function refuse(event: number): never {
  const where = { file: 'case.db' };
  throw new HirzError('databaseDamaged', {
    params: { file: 'case.db' },
    where,
    details: [{ code: 'recordsDiffer', params: { event }, where }],
  });
}
