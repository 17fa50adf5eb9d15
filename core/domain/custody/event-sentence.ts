import type { CaptureScope } from '../evidence/capture-scope';
import { hashName } from '../hashing/algorithm';
import type { CustodyEvent, EventPayload, EventType } from './event';
import { countItems } from './lost-items';
import type { Verdict } from './verdict';

/** Scopes of captures that have a sentence of their own: all but the page that was shown, which needs no word. */
const toldApart: ReadonlySet<CaptureScope> = new Set(['selection', 'thread', 'whole']);

/** The sentence of an event, a key of the `custody` catalogue. Events that read differently by their outcome have one for each. */
export function sentenceOf({ type, payload }: CustodyEvent): string {
  if (type === 'exhibit.verified') return `${type}.${(payload as EventPayload<typeof type>).result}`;
  if (type === 'exhibit.preserved') {
    const { scope } = payload as EventPayload<typeof type>;
    return scope !== undefined && toldApart.has(scope) ? `${type}.${scope}` : type;
  }
  if (type === 'case.opened') {
    const { seatKey } = payload as EventPayload<typeof type>;
    return seatKey === undefined ? type : `${type}.${seatKey}`;
  }
  if (type === 'hash.compared' || type === 'file.compared')
    return `${type}.${(payload as EventPayload<typeof type>).equal ? 'equal' : 'different'}`;
  if (type === 'seal.applied') {
    const { replaces } = payload as EventPayload<typeof type>;
    return replaces && replaces.length > 0 ? `${type}.again` : type;
  }
  if (type === 'case.repaired') return `${type}.${(payload as EventPayload<typeof type>).how}`;
  if (type === 'search.made' && Object.keys((payload as EventPayload<typeof type>).filters ?? {}).length > 0)
    return `${type}.narrowed`;
  return type;
}

/** What somebody else wrote, as it stands in the log. */
export class Written {
  constructor(readonly text: string) {}
}
export type SentenceValues = Record<string, Written | string | number>;
/** Words of the language in which an event is told. */
export type Say = {
  term: (id: string) => string;
  inject: (id: string) => string;
  /** One filter of a search, or a word that joins them. */
  searched: (name: string, value?: string) => string;
  /** A language by its tag. */
  language: (tag: string) => string;
  bytes: (n: number) => string;
  verdict: (verdict: Verdict) => string;
};
type ValuesOf = { [T in EventType]: (payload: EventPayload<T>, say: Say) => SentenceValues };

const values: ValuesOf = {
  'case.opened': ({ trainee, exercise, software, ticket }) => ({
    ticket: ticket ? 'yes' : 'no',
    name: by(trainee.name),
    seat: by(trainee.seat),
    exercise: by(exercise.id),
    edition: by(exercise.edition),
    software: by(software),
  }),
  'session.started': ({ software }) => ({ software: by(software) }),
  'session.ended': () => ({}),
  'clock.started': ({ pace }) => ({ pace }),
  'clock.paused': () => ({}),
  'clock.resumed': ({ pace }) => ({ pace }),
  'authority.read': ({ reference }) => ({ reference: by(reference) }),
  'page.visited': ({ url, status, title }) => ({ url: by(url), status, title: by(title) }),
  'platform.left': ({ url }) => ({ url: by(url) }),
  'search.made': ({ text, filters, found }, say) => ({
    text: text.trim() === '' ? say.searched('everything') : by(text),
    filters: by(
      Object.entries(filters)
        .map(([name, value]) => say.searched(name, value))
        .join(say.searched('and')),
    ),
    found,
  }),
  'inject.delivered': ({ inject }, say) => ({ inject: by(say.inject(inject)) }),
  'inject.opened': ({ inject }, say) => ({ inject: by(say.inject(inject)) }),
  'exhibit.preserved': ({ number, title, address, subject, entities, items }) => ({
    number: by(number),
    things: entities.length,
    of: subject?.kind ?? 'unknown',
    title: by(title),
    address: by(address),
    items: items.length,
  }),
  'exhibit.received': ({ number, source, items }) => ({
    number: by(number),
    title: by(source.what),
    from: by(source.from),
    items: items.length,
  }),
  'derivative.made': (made, say) => ({
    derivative: by(made.derivative),
    number: by(made.number),
    item: by(made.source),
    operation: made.operation,
    parts:
      made.operation === 'redaction'
        ? made.parameters.boxes.length
        : made.operation === 'annotation'
          ? made.parameters.marks.length
          : 0,
    language: made.operation === 'translation' ? say.language(made.parameters.to) : '',
  }),
  'exhibit.verified': ({ number, altered }) => ({ number: by(number), altered: altered.length }),
  'exhibit.handed-over': ({ exhibits, to, purpose, authority, file }, say) => ({
    numbers: by(exhibits.join(', ')),
    name: by(to.name),
    purpose: by(purpose),
    authority: by(authority),
    file: by(file.name),
    bytes: say.bytes(file.bytes),
  }),
  'exhibit.taken-over': ({ number, title, origin, condition }) => ({
    number: by(number),
    title: by(title),
    theirs: by(origin.number),
    name: by(origin.from.name),
    seat: by(origin.from.seat),
    state: condition.state,
  }),
  'handover.refused': ({ file, findings }, say) => ({
    file: by(file.name),
    bytes: say.bytes(file.bytes),
    findings: findings.length,
  }),
  'receipt.given': ({ exhibits, to }) => ({
    numbers: by(exhibits.join(', ')),
    name: by(to.name),
    seat: by(to.seat),
  }),
  'receipt.taken': ({ exhibits, by: receiver, condition }) => ({
    numbers: by(exhibits.join(', ')),
    name: by(receiver.name),
    state: condition.state,
  }),
  'seal.applied': ({ seal, exhibits, replaces }) => ({
    seal: by(seal),
    numbers: by(exhibits.map(({ number }) => number).join(', ')),
    before: by(replaces.join(', ')),
  }),
  'seal.broken': ({ seal, exhibits, reason }) => ({
    seal: by(seal),
    numbers: by(exhibits.join(', ')),
    reason: by(reason),
  }),
  'hash.compared': ({ number, item, algorithm }) => ({
    number: by(number),
    item: by(item),
    algorithm: by(hashName(algorithm)),
  }),
  'file.compared': ({ file, bytes, algorithm }, say) => ({
    file: by(file),
    bytes: say.bytes(bytes),
    algorithm: by(hashName(algorithm)),
  }),
  'list.made': ({ folder, format, files }) => ({ folder: by(folder), format: by(format), files }),
  'list.checked': ({ list, folder, notHashed = 0, ...counts }) => ({
    list: by(list),
    folder: by(folder),
    notHashed,
    ...counts,
  }),
  'tag.put': ({ number, item, term, reason }, say) => ({
    number: by(item === undefined ? number : `${number}/${item}`),
    term: by(say.term(term)),
    reason: by(reason),
  }),
  'tag.withdrawn': ({ number, term, reason }, say) => ({
    number: by(number),
    term: by(say.term(term)),
    reason: by(reason),
  }),
  'note.written': ({ number, text }) => ({ number: by(number), text: by(text) }),
  'report.saved': ({ title }) => ({ title: by(title) }),
  'report.exported': ({ language, bytes }, say) => ({ language: by(language), bytes: say.bytes(bytes) }),
  'case.repaired': ({ events, exhibits, setAside, brought = [], lost = [] }) => ({
    events,
    exhibits,
    folder: by(setAside),
    brought: countItems(brought),
    from: by(brought.map(({ number }) => number).join(', ')),
    items: countItems(lost),
    numbers: by(lost.map(({ number }) => number).join(', ')),
  }),
  'backup.copied': ({ backup, events, file }, say) => ({
    backup: by(backup),
    events,
    file: by(file.name),
    bytes: say.bytes(file.bytes),
  }),
  'case.verified': ({ exhibits, altered, trigger = 'asked' }) => ({
    exhibits,
    altered: altered.length,
    trigger,
  }),
  'export.verified': ({ file, bytes, verdict }, say) => ({
    file: by(file),
    bytes: say.bytes(bytes),
    verdict: say.verdict(verdict),
  }),
  'witness.shown': ({ code, entries }) => ({ code: by(code), entries }),
  'proof.saved': (saved) => ({
    ...('since' in saved ? { kind: 'growth', entry: saved.since } : { kind: 'entry', entry: saved.entry }),
    file: by(saved.file),
  }),
  'verification.scheduled': ({ everyMinutes, atOpening, atClosing }) => ({
    everyMinutes,
    atOpening: String(atOpening),
    atClosing: String(atClosing),
  }),
  'case.sealed': ({ exhibits, items, losses }) => ({
    exhibits,
    items,
    lost: countItems(losses?.items ?? []),
    reason: by(losses?.reason ?? ''),
  }),
};

/** What the sentence of an event is filled with. */
export function valuesOf({ type, payload }: CustodyEvent, say: Say): SentenceValues {
  const of = values[type] as (payload: unknown, say: Say) => SentenceValues;
  try {
    return of(payload, say);
  } catch {
    // A log that was tampered with may hold anything: its sentence then shows without values.
    return {};
  }
}

function by(written: string): Written {
  return new Written(String(written));
}
