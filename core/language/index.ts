import type { Language } from '../domain/text/localised';
import { messages } from './catalogue';
import { compileMessage, localeOf, type Message, type Values } from './message';

export { messages } from './catalogue';
export { localeOf } from './message';

const compiled: Record<Language, Map<string, Message>> = { en: new Map(), ar: new Map(), fr: new Map() };
/** Compiled messages of a language kept at most: packages bring texts of their own. */
const compiledLimit = 5000;

/**
 * One message of the catalogues in a language (ICU MessageFormat), for whatever is not React: the command line, reports.
 * An unknown key gives the key itself, so that a missing text is seen; the build's check finds it first.
 */
export function say(language: Language, key: string, values: Values = {}): string {
  const text = messages[language][key];
  return text === undefined ? key : sayText(language, text, values);
}

/** One message that is given as text, such as a package's own wording of a platform. Throws where it is malformed. */
export function sayText(language: Language, text: string, values: Values = {}): string {
  const known = compiled[language];
  let message = known.get(text);
  if (!message) {
    message = compileMessage(text, localeOf[language]);
    if (known.size >= compiledLimit) known.clear();
    known.set(text, message);
  }
  return message(values);
}
