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
const tag = /^#((?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+)$/u;
const handle = /^@([\p{L}\p{N}_.]*[\p{L}\p{N}_])\.*$/u;

/** The words of a folded text as the full-text index cuts them (SQLite's unicode61): runs of letters and digits. */
const wordsOf = (text: string): string[] => text.match(word) ?? [];

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

/** The question of `askedWords` about one text, for texts that changed since they were indexed. */
export function textAnswers(asked: readonly Asked[], text: string): boolean {
  const { words, forms } = indexedText(text);
  const standing = ` ${wordsOf(words).join(' ')} `;
  const beside = ` ${wordsOf(forms).join(' ')} `;
  const columns = { words: [standing], forms: [beside], either: [standing, beside] };
  return asked.every((one) =>
    one.any.some((run) => columns[one.in].some((column) => column.includes(` ${run} `))),
  );
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
