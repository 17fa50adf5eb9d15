import { foldText } from './fold-text';

/**
 * A hashtag where it may stand in a text: not inside a word or an HTML character reference; at least one letter. It may follow an
 * emoji, also one that ends in a mark (a variation selector, the keycap around a digit). Group 1 is the tag.
 */
export const hashtagPattern =
  /(?<![\p{L}\p{N}_&/]|(?![\ufe0e\ufe0f\u20e3])\p{M})#((?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,100})/gu;

/** Hashtags of a text without `#`, folded, each once, in order. */
export function hashtagsOf(text: string): string[] {
  if (!text.includes('#')) return [];
  return [...new Set(Array.from(text.matchAll(hashtagPattern), ([, tag = '']) => foldText(tag)))];
}
