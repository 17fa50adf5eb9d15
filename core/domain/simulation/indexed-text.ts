import { foldText } from './fold-text';
import { hashtagsOf } from './hashtags';
import { mentionsOf } from './mentions';
import { formsWritten } from './word-forms';

/**
 * Signs of our own that the full-text index takes for letters (its `tokenchars`); folding drops them from what people wrote.
 * An emoji is indexed as a word of its own, `#tag` and `@handle` as words beside the words they are made of.
 */
export const indexMarks = { emoji: '\ue000', tag: '\ue001', handle: '\ue002', joint: '\ue003' } as const;

/** What the full-text index holds of a text, a column each. */
export interface IndexedText {
  /** Every word as it was written, folded, in order: what phrases are matched against. */
  words: string;
  /** Beside them: Arabic words without the particles before them, hashtags whole, and handles, folded as handles are. In no order that means anything. */
  forms: string;
}

const plainAscii = /^[\0-\x7f]*$/;
const emoji = /\p{Regional_Indicator}{1,2}|\p{Extended_Pictographic}/gu;
/** Nothing else can begin an emoji: a quick look before a thorough one. */
const maybeEmoji = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]/;
const maybeArabic = /[\u0621-\u06d3]/;
/** An Arabic word that begins as one with an article or a particle does. */
const composedWord = /(?<![\u0621-\u064a\u066e-\u06d3])(?:ال|[وفبلكس])[\u0621-\u064a\u066e-\u06d3]{2,}/g;
/** The same, or one that ends in ا with a hamza. */
const arabicWord =
  /(?<![\u0621-\u064a\u066e-\u06d3])(?:(?:ال|[وفبلكس])[\u0621-\u064a\u066e-\u06d3]{2,}|[\u0621-\u064a\u066e-\u06d3]{2,}اء(?![\u0621-\u064a\u066e-\u06d3]))/g;

/** What is indexed of a text. A pure function of it, so that a text that changed since is judged by the same. `tags`: its hashtags, where they are known. */
export function indexedText(text: string, tags: readonly string[] = hashtagsOf(text)): IndexedText {
  const folded = foldText(text);
  const forms: string[] = [];
  // As the text's own links are: what is no hashtag on its page is found as none.
  for (const tag of tags) forms.push(nameWord(indexMarks.tag, tag));
  for (const name of mentionsOf(text)) forms.push(nameWord(indexMarks.handle, name));
  if (plainAscii.test(folded)) return { words: folded, forms: forms.join(' ') };
  if (maybeArabic.test(folded)) {
    for (const word of folded.match(folded.includes('اء') ? arabicWord : composedWord) ?? [])
      forms.push(...formsWritten(word));
  }
  return { words: emojiAsWords(folded), forms: forms.join(' ') };
}

/** A folded text in which each emoji is a word: mark and code point. Flags are one each; what a joiner joined is several. */
export function emojiAsWords(folded: string): string {
  if (!maybeEmoji.test(folded)) return folded;
  return folded.replace(
    emoji,
    (one) => ` ${indexMarks.emoji}${Array.from(one, (sign) => sign.codePointAt(0)?.toString(16)).join('')} `,
  );
}

/** A hashtag or handle, each folded as such, as one word: signs in it that would cut it are replaced, `.` otherwise than `_`: `@a.b` is not `@a_b`. */
export function nameWord(mark: string, name: string): string {
  return mark + name.replace(/[^\p{L}\p{N}]/gu, (sign) => indexMarks.joint + (sign === '.' ? mark : ''));
}
