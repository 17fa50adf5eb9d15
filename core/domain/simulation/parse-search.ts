import { foldHandle } from '../dataset/known-entities';
import { Handle } from '../dataset/records';
import { type Instant, instantOf } from '../text/instant';
import { foldText } from './fold-text';
import type { SearchQuery } from './world';

const term = /(?:([A-Za-z]+):)?(?:["“”„«](.*?)(?:["“”»]|$)|(\S+))/gsu;
const searchable = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const dayMilliseconds = 86_400_000;

/** What is asked for with each operator. */
const operators = { from: 'from', since: 'day', until: 'day', has: 'has', lang: 'lang' } as const;
type Operator = keyof typeof operators;

/** What other sites have and these platforms do not: whoever is used to it would take the answers for something else. */
const elsewhere = /^(?:to|filter|is|url|site|near|within|list|before|after|include|exclude|min_[a-z]+):\S/iu;
/** A word or phrase that is to be left out, elsewhere. */
const leftOut = /^[-\u2212][\p{L}#@"“”„«]/u;

/** Something that was not searched as whoever typed it will have meant. */
export interface UnreadOperator {
  /** As it was typed, without signs that nobody sees: `since:2031-02-30`. */
  term: string;
  /**
   * What an operator asks for whose value is none of its own; `without` (leaving out), `either` (one or the other) and `unknown`: what other
   * sites have; `once`: another of its kind, later, counts; `order`: the first day lies after the last.
   */
  wants: (typeof operators)[Operator] | 'without' | 'either' | 'unknown' | 'once' | 'order';
}

/**
 * What was typed into a platform's search box: words, "phrases", and the operators `from:handle`, `since:2031-04-01` and
 * `until:2031-04-03` (whole days in the platform's zone, `offsetMinutes` from UTC, both included), `has:media`, `lang:ar`,
 * in small or capital letters, and Latin, Arabic or Persian digits. What looks like an operator but is none is searched as words.
 */
export function parseSearch(text: string, offsetMinutes = 0): SearchQuery {
  return readSearch(text, offsetMinutes).query;
}

/** What of a search was not read as it was meant, in the order in which it was typed: to be said beside what is found. */
export function unreadOperators(text: string): UnreadOperator[] {
  return readSearch(text, 0).unread;
}

function readSearch(text: string, offsetMinutes: number): { query: SearchQuery; unread: UnreadOperator[] } {
  const query: SearchQuery = { words: [], phrases: [], hasMedia: false };
  const unread: (UnreadOperator & { place: number })[] = [];
  const read = new Map<Operator, { term: string; value: string | undefined; place: number }>();
  const terms = [...withoutDirections(text).matchAll(term)];
  for (const [place, [whole, name, quoted, plain]] of terms.entries()) {
    const operator = operatorOf(name ?? plain?.match(/^([A-Za-z]+):$/)?.[1]);
    if (operator && plain !== undefined && applyOperator(query, operator, plain, offsetMinutes)) {
      const before = read.get(operator);
      const value = operator === 'has' ? 'media' : query[operator];
      if (before && before.value !== value) unread.push({ ...before, wants: 'once' });
      read.set(operator, { term: whole, value, place });
      continue;
    }
    const isBetween = place > 0 && place < terms.length - 1;
    if (isBetween && (whole === 'OR' || whole === '|')) {
      unread.push({ term: whole, wants: 'either', place });
      continue;
    }
    // All words are searched for anyway.
    if (isBetween && whole === 'AND') continue;
    if (operator) unread.push({ term: whole, wants: operators[operator], place });
    else if (leftOut.test(whole) || (isBetween && whole === 'NOT')) {
      unread.push({ term: whole, wants: 'without', place });
    } else if (elsewhere.test(whole)) unread.push({ term: whole, wants: 'unknown', place });
    if (quoted !== undefined && name === undefined) {
      addPhrase(query, quoted);
    } else {
      addWords(query, whole);
    }
  }
  if (query.since !== undefined && query.until !== undefined && query.since >= query.until) {
    const days = `${read.get('since')?.term} ${read.get('until')?.term}`;
    unread.push({ term: days, wants: 'order', place: terms.length });
  }
  return { query, unread: inOrder(unread) };
}

/** Each once, as they were typed. */
function inOrder(unread: readonly (UnreadOperator & { place: number })[]): UnreadOperator[] {
  const told = unread.toSorted((a, b) => a.place - b.place).map(({ term, wants }) => ({ term, wants }));
  return [...new Map(told.map((one) => [`${one.wants} ${one.term}`, one])).values()];
}

/** Whether a text begins with an operator: without blanks it looks like an address of a scheme of its own. */
export function beginsWithOperator(text: string): boolean {
  return operatorOf(/^([A-Za-z]+):(?!\/\/)/.exec(text)?.[1]) !== undefined;
}

function operatorOf(name: string | undefined): Operator | undefined {
  const known = name?.toLowerCase() ?? '';
  return Object.hasOwn(operators, known) ? (known as Operator) : undefined;
}

/** Whether nothing at all was asked for. */
export function isEmptySearch(query: SearchQuery): boolean {
  const { words, phrases, hasMedia, from, since, until, lang } = query;
  return words.length + phrases.length === 0 && !hasMedia && !(from ?? since ?? until ?? lang);
}

function addPhrase(query: SearchQuery, quoted: string): void {
  const phrase = foldText(quoted).trim().replace(/\s+/gu, ' ');
  if (searchable.test(phrase)) query.phrases.push(phrase);
}

function addWords(query: SearchQuery, text: string): void {
  for (const typed of text.split(/\s+/u)) {
    const handle = handleTyped(typed);
    const words = handle === undefined ? foldText(typed).split(/\s+/u).map(bare) : [`@${handle}`];
    query.words.push(...words.filter((word) => searchable.test(word)));
  }
}

/** Signs at the end of a word that mean nothing to a search. */
const trailing = new Set('"“”„«»,;:!?؟،؛.');

/** A word without the signs around it that mean nothing to a search. Linear in its length. */
function bare(word: string): string {
  let end = word.length;
  while (end > 0 && trailing.has(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end).replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}#@]+/u, '');
}

/** The handle of an `@handle`, folded as handles are. */
function handleTyped(typed: string): string | undefined {
  const word = bare(typed);
  return word.startsWith('@') ? handleOf(word) : undefined;
}

/** False where what stands after the operator is no value of it. */
function applyOperator(
  query: SearchQuery,
  operator: Operator,
  typed: string,
  offsetMinutes: number,
): boolean {
  const value = foldText(typed);
  switch (operator) {
    case 'from':
      return applyHandle(query, typed);
    case 'since':
      query.since = dayStart(value, offsetMinutes, 0) ?? query.since;
      return dayStart(value, offsetMinutes, 0) !== undefined;
    case 'until':
      query.until = dayStart(value, offsetMinutes, 1) ?? query.until;
      return dayStart(value, offsetMinutes, 1) !== undefined;
    case 'has':
      query.hasMedia ||= value === 'media';
      return value === 'media';
    case 'lang':
      if (!/^(en|ar|fr|und)$/.test(value)) return false;
      query.lang = value;
      return true;
  }
}

function applyHandle(query: SearchQuery, typed: string): boolean {
  const handle = handleOf(typed);
  query.from = handle ?? query.from;
  return handle !== undefined;
}

/** Signs that only turn the direction of writing, and others that nobody sees, come along where something is copied: `from:amal` is an operator with them too. */
const withoutDirections = (typed: string) => typed.replace(/\p{Cf}/gu, '');

/** A handle with or without `@` before it, folded as handles are. */
function handleOf(typed: string): string | undefined {
  const handle = Handle.safeParse(typed.replace(/^@/, '').normalize('NFC'));
  return handle.success ? foldHandle(handle.data) : undefined;
}

/** When a day begins in the platform's zone, or the one `daysOn` after it. Undefined for a day that does not exist. */
function dayStart(text: string, offsetMinutes: number, daysOn: number): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text) return undefined;
  return instantOf(midnight + daysOn * dayMilliseconds - offsetMinutes * 60_000);
}
