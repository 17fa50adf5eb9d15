import { emojiAsWords, indexedText, indexMarks, nameWord } from './indexed-text';
import { formsAsked } from './word-forms';
import type { SearchQuery } from './world';

/** One thing that a text must hold: any of several runs of words in order, in the text itself or beside it. */
export interface Asked {
  /** Where: the words as they stand, the forms beside them, or either. */
  in: 'words' | 'forms' | 'either';
  /** Words of one run are separated by one space each. */
  any: string[];
}

const word = /[\p{L}\p{N}\ue000-\ue003]+/gu;
/** The same where there is nothing but ASCII, folded: told five times as fast. */
const plainWord = /[a-z0-9]+/g;
const plainAscii = /^[\0-\x7f]*$/;
const tag = /^#((?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+)$/u;
const handle = /^@([\p{L}\p{N}_.]*[\p{L}\p{N}_])\.*$/u;

/** The words of a folded text as the full-text index cuts them (SQLite's unicode61): runs of letters and digits. */
export const wordsOf = (text: string): string[] => text.match(plainAscii.test(text) ? plainWord : word) ?? [];

/**
 * What a search asks of a text: every word in any of its forms, every phrase just as it is, `#tags` and `@handles` as such.
 * Null where nothing is asked for; undefined where what is asked for has no word in it, which nothing answers.
 */
export function askedWords({
  words,
  phrases,
}: Pick<SearchQuery, 'words' | 'phrases'>): Asked[] | null | undefined {
  if (words.length + phrases.length === 0) return null;
  const asked = [...words.flatMap(askedWord), ...phrases.flatMap(askedPhrase)];
  return asked.length === 0 ? undefined : asked;
}

/** A text as the index holds it, its words cut: runs of words in order, each between two spaces. */
export interface WordsHeld {
  readonly standing: string;
  readonly beside: string;
  /** How many words stand in it. */
  readonly length: number;
}

export function wordsHeld(text: string): WordsHeld {
  const { words, forms } = indexedText(text);
  const standing = wordsOf(words);
  return {
    standing: ` ${standing.join(' ')} `,
    beside: ` ${wordsOf(forms).join(' ')} `,
    length: standing.length,
  };
}

/** The question of `askedWords` about one text, for texts that changed since they were indexed. */
export function textAnswers(asked: readonly Asked[], text: string): boolean {
  return heldAnswers(asked, wordsHeld(text));
}

/** The same of a text whose words were cut already. */
export function heldAnswers(asked: readonly Asked[], { standing, beside }: WordsHeld): boolean {
  const columns = { words: [standing], forms: [beside], either: [standing, beside] };
  return asked.every((one) =>
    one.any.some((run) => columns[one.in].some((column) => column.includes(` ${run} `))),
  );
}

/**
 * How well a text that answers does so, from 0 to 1: what was asked for as it was typed counts twice what was found in another
 * form, often counts more than once but less and less, and a short text more than a long one.
 */
export function howWell(asked: readonly Asked[], text: string): number {
  const { standing, beside, length } = wordsHeld(text);
  const weights = asked.map(({ in: column, any: [typed = '', ...others] }) => {
    const exactly =
      (column === 'forms' ? 0 : 2 * times(standing, typed)) + (column === 'words' ? 0 : times(beside, typed));
    const otherwise =
      column === 'either'
        ? others.reduce((sum, one) => sum + times(standing, one) + times(beside, one), 0)
        : 0;
    const often = exactly + otherwise;
    return often / (often + 0.5 + length / 20);
  });
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
}

/** How often a run of words stands in others. */
function times(words: string, run: string): number {
  let found = 0;
  const whole = ` ${run} `;
  // Two in a row share the space between them.
  for (let at = words.indexOf(whole); at >= 0; at = words.indexOf(whole, at + run.length + 1)) found += 1;
  return found;
}

function askedWord(typed: string): Asked[] {
  const named = nameAsked(typed);
  if (named !== undefined) return [{ in: 'forms', any: [named] }];
  const [first, ...more] = wordsOf(emojiAsWords(typed));
  if (first === undefined) return [];
  if (more.length > 0) return [{ in: 'words', any: [[first, ...more].join(' ')] }];
  return [{ in: 'either', any: [first, ...formsAsked(first)] }];
}

function askedPhrase(phrase: string): Asked[] {
  const run = wordsOf(emojiAsWords(phrase)).join(' ');
  return run === '' ? [] : [{ in: 'words', any: [run] }];
}

function nameAsked(typed: string): string | undefined {
  const [, tagged] = tag.exec(typed) ?? [];
  if (tagged !== undefined) return nameWord(indexMarks.tag, tagged);
  const [, called] = handle.exec(typed) ?? [];
  return called === undefined ? undefined : nameWord(indexMarks.handle, called);
}
