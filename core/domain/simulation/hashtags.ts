import { foldText } from './fold-text';

/** A hashtag where it may stand in a text: not inside a word or an HTML character reference; at least one letter. Group 1 is the tag. */
export const hashtagPattern = /(?<![\p{L}\p{M}\p{N}_&/])#((?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,100})/gu;

/** Hashtags of a text without `#`, folded, each once, in order. */
export function hashtagsOf(text: string): string[] {
  if (!text.includes('#')) return [];
  return [...new Set(Array.from(text.matchAll(hashtagPattern), ([, tag = '']) => foldText(tag)))];
}
