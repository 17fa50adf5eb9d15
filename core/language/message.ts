import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/text/localised';

/** Locale of numbers and dates: Arabic with Latin digits, so that hashes, numbers and times read alike in all three. */
export const localeOf: Record<Language, string> = { en: 'en-GB', ar: 'ar-EG-u-nu-latn', fr: 'fr-FR' };

/** What a message takes its places' values from. */
export type Values = Record<string, string | number>;

/** A message of a language, ready to be said with values. Throws where a value is missing. */
export type Message = (values: Values) => string;

/** Sentences that a message keeps at most. */
const keptLimit = 1000;

/**
 * Compiles a message (ICU MessageFormat). A page says hundreds: those of text and places are joined here, as the library would;
 * those that choose by number or word keep what they have said. Throws with the parser's words where the text is malformed.
 */
export function compileMessage(text: string, locale: string): Message {
  const format = new IntlMessageFormat(text, locale);
  const said: Message = (values) => String(format.format(values));
  const parts = partsOf(format);
  return parts ? joining(parts, said) : keeping(said);
}

/** A piece of text, or the name of a place. */
type Piece = string | { place: string };

/** Pieces of a message that holds only text and places; undefined of any other. */
function partsOf(format: IntlMessageFormat): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const element of format.getAst()) {
    // The parser's enumeration: 0 is text, 1 a place.
    if (element.type === 0) pieces.push(element.value);
    else if (element.type === 1) pieces.push({ place: element.value });
    else return undefined;
  }
  return pieces;
}

function joining(pieces: readonly Piece[], otherwise: Message): Message {
  return (values) => {
    let text = '';
    for (const piece of pieces) {
      const value = typeof piece === 'string' ? piece : values[piece.place];
      if (value === undefined) return otherwise(values);
      text += value;
    }
    return text;
  };
}

function keeping(message: Message): Message {
  const kept = new Map<string, string>();
  return (values) => {
    const key = JSON.stringify(values);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const text = message(values);
    if (kept.size >= keptLimit) kept.clear();
    kept.set(key, text);
    return text;
  };
}
