import { useMemo } from 'react';
import type { CustodyEvent, EventPayload, EventType } from '../../../core/domain/custody/event';
import type { TextValues } from '../../i18n';
import { useFormats, useText } from '../../i18n';

/** Names that the log gives by identifier: the terms of the vocabulary, the subjects of injects. */
export interface EventNames {
  term?: (id: string) => string;
  inject?: (id: string) => string;
}

/** One custody event as a sentence in the reader's language. */
export function useEventWords(names: EventNames): (event: CustodyEvent) => string {
  const t = useText();
  const formats = useFormats();
  return useMemo(() => {
    const term = names.term ?? ((id: string) => id);
    const inject = names.inject ?? ((id: string) => id);
    const count = { items: (n: number) => n, bytes: formats.bytes };
    const searched = (name: string, value?: string) =>
      t(`custody.searched.${name}`, value === undefined ? {} : { value });
    return (event) =>
      t(`custody.${sentenceOf(event)}`, valuesOf(event, { term, inject, searched, bytes: count.bytes }));
  }, [t, formats, names]);
}

/** Events that read differently by their outcome have a sentence for each. */
function sentenceOf({ type, payload }: CustodyEvent): string {
  if (type === 'exhibit.verified') return `${type}.${(payload as EventPayload<typeof type>).result}`;
  if (type === 'hash.compared')
    return `${type}.${(payload as EventPayload<typeof type>).equal ? 'equal' : 'different'}`;
  if (type === 'search.made' && Object.keys((payload as EventPayload<typeof type>).filters ?? {}).length > 0)
    return `${type}.narrowed`;
  return type;
}

type Say = {
  term: (id: string) => string;
  inject: (id: string) => string;
  /** One filter of a search, or a word that joins them. */
  searched: (name: string, value?: string) => string;
  bytes: (n: number) => string;
};
type ValuesOf = { [T in EventType]: (payload: EventPayload<T>, say: Say) => TextValues };

const values: ValuesOf = {
  'case.opened': ({ trainee, exercise, software }) => ({
    name: isolate(trainee.name),
    seat: isolate(trainee.seat),
    exercise: isolate(exercise.id),
    edition: isolate(exercise.edition),
    software: isolate(software),
  }),
  'session.started': ({ software }) => ({ software: isolate(software) }),
  'session.ended': () => ({}),
  'clock.started': ({ pace }) => ({ pace }),
  'clock.paused': () => ({}),
  'clock.resumed': ({ pace }) => ({ pace }),
  'authority.read': ({ reference }) => ({ reference: isolate(reference) }),
  'page.visited': ({ url, status, title }) => ({ url: isolate(url), status, title: isolate(title) }),
  'platform.left': ({ url }) => ({ url: isolate(url) }),
  'search.made': ({ text, filters, found }, say) => ({
    text: text.trim() === '' ? say.searched('everything') : isolate(text),
    filters: Object.entries(filters)
      .map(([name, value]) => say.searched(name, isolatedName(name, value)))
      .join(say.searched('and')),
    found,
  }),
  'inject.delivered': ({ inject }, say) => ({ inject: isolate(say.inject(inject)) }),
  'inject.opened': ({ inject }, say) => ({ inject: isolate(say.inject(inject)) }),
  'exhibit.preserved': ({ number, title, address, items }) => ({
    number: isolate(number),
    title: isolate(title),
    address: isolate(address),
    items: items.length,
  }),
  'exhibit.verified': ({ number, altered }) => ({ number: isolate(number), altered: altered.length }),
  'hash.compared': ({ number, item, algorithm }) => ({
    number: isolate(number),
    item: isolate(item),
    algorithm: isolate(algorithm.toUpperCase().replace(/^SHA/, 'SHA-')),
  }),
  'tag.put': ({ number, item, term, reason }, say) => ({
    number: isolate(item === undefined ? number : `${number}/${item}`),
    term: isolate(say.term(term)),
    reason: isolate(reason),
  }),
  'tag.withdrawn': ({ number, term, reason }, say) => ({
    number: isolate(number),
    term: isolate(say.term(term)),
    reason: isolate(reason),
  }),
  'note.written': ({ number, text }) => ({ number: isolate(number), text: isolate(text) }),
  'report.saved': ({ title }) => ({ title: isolate(title) }),
  'report.exported': ({ language, bytes }, say) => ({ language: isolate(language), bytes: say.bytes(bytes) }),
  'case.verified': ({ exhibits, altered }) => ({ exhibits, altered: altered.length }),
  'case.sealed': ({ exhibits, items }) => ({ exhibits, items }),
};

function valuesOf({ type, payload }: CustodyEvent, say: Say): TextValues {
  const of = values[type] as (payload: unknown, say: Say) => TextValues;
  try {
    return of(payload, say);
  } catch {
    // A log that was tampered with may hold anything: its sentence then shows without values.
    return {};
  }
}

/** Filters whose values are names are isolated; the others choose words. */
function isolatedName(name: string, value: string): string {
  return ['platform', 'author', 'when'].includes(name) ? isolate(value) : value;
}

/** Unicode isolates (FSI … PDI): a name or address keeps its own direction inside the sentence. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
