import { foldText } from './fold-text';

/**
 * A hashtag in a text: `#` or its full-width form, then letters, digits, marks and underscores, of which one is no digit.
 * Not in the middle of a word, nor in `&#39;`. Group 1 is the tag without its sign. Keeps no state: use with matchAll.
 */
export const hashtagPattern =
  /(?<![\p{L}\p{N}_&])[#＃]((?=[\p{N}_]*[\p{L}\p{M}])[\p{L}\p{N}\p{M}_]{1,100})/gu;

/** The hashtags of a text, folded as search folds, each once, in order. */
export function hashtagsOf(text: string): string[] {
  if (!text.includes('#') && !text.includes('＃')) return [];
  return [
    ...new Set(
      [...text.matchAll(hashtagPattern)].map(([, tag = '']) => foldText(tag)).filter((tag) => tag !== ''),
    ),
  ];
}
