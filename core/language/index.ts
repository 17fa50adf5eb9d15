import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/text/localised';
import { messages } from './catalogue';

export { messages } from './catalogue';

const compiled = new Map<string, IntlMessageFormat>();

/** Locale of numbers and dates: Arabic with Latin digits, so that hashes, numbers and times read alike in all three. */
export const localeOf: Record<Language, string> = { en: 'en-GB', ar: 'ar-EG-u-nu-latn', fr: 'fr-FR' };

/**
 * One message of the catalogues in a language (ICU MessageFormat), for whatever is not React: the command line, reports.
 * An unknown key gives the key itself, so that a missing text is seen; the build's check finds it first.
 */
export function say(language: Language, key: string, values: Record<string, string | number> = {}): string {
  const cacheKey = `${language} ${key}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    const text = messages[language][key];
    if (text === undefined) return key;
    format = new IntlMessageFormat(text, localeOf[language]);
    compiled.set(cacheKey, format);
  }
  return String(format.format(values));
}
