import { foldHandle } from '../dataset/known-entities';
import { type Instant, instantOf } from '../text/instant';
import { foldText } from './fold-text';
import type { SearchQuery } from './world';

const term = /(?:([a-z]+):)?(?:["“”„«](.*?)(?:["“”»]|$)|(\S+))/gsu;
const searchable = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const dayMilliseconds = 86_400_000;

/**
 * What was typed into a platform's search box: words, "phrases", and the operators `from:handle`, `since:2031-04-01` and
 * `until:2031-04-03` (whole days in the platform's zone, `offsetMinutes` from UTC, both included), `has:media`, `lang:ar`.
 * What looks like an operator but is none is searched as words.
 */
export function parseSearch(text: string, offsetMinutes = 0): SearchQuery {
  const query: SearchQuery = { words: [], phrases: [], hasMedia: false };
  for (const [whole, operator, quoted, plain] of text.matchAll(term)) {
    if (operator && plain !== undefined && applyOperator(query, operator, plain, offsetMinutes)) continue;
    if (quoted !== undefined && operator === undefined) {
      addPhrase(query, quoted);
    } else {
      addWords(query, whole);
    }
  }
  return query;
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
  for (const word of foldText(text).split(/\s+/u)) {
    const bare = word.replace(
      /^[^\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}#@]+|["“”„«»,;:!?؟،؛.]+$/gu,
      '',
    );
    if (searchable.test(bare)) query.words.push(bare);
  }
}

/** False where the operator is unknown or its value is not one. */
function applyOperator(query: SearchQuery, operator: string, value: string, offsetMinutes: number): boolean {
  switch (operator) {
    case 'from':
      query.from = foldHandle(value.replace(/^@/, ''));
      return query.from !== '';
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
    default:
      return false;
  }
}

/** When a day begins in the platform's zone, or the one `daysOn` after it. Undefined for a day that does not exist. */
function dayStart(text: string, offsetMinutes: number, daysOn: number): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text) return undefined;
  return instantOf(midnight + daysOn * dayMilliseconds - offsetMinutes * 60_000);
}
