import { compileMessage, localeOf } from '../../language/message';
import { placeholdersOf } from '../../language/placeholders';
import { platformTexts } from '../../language/platform-texts';
import { inField } from '../dataset/check-context';
import type { Where } from '../fault/fault';
import type { ProblemList } from '../fault/problem-list';
import type { Language } from '../text/localised';
import type { Platform } from './platform';

/** Texts that no package may replace: the mark that all of it is training, and what it says of the exercise's grant. */
const fixed: ReadonlySet<string> = new Set(['synthetic', 'granted']);

/** The words that a platform puts in place of Hirz's own: each of a known key, well formed, and asking for known values only. */
export function checkWording(
  { language, wording = {} }: Platform,
  problems: ProblemList,
  where: Where,
): void {
  for (const [key, text] of Object.entries(wording)) {
    const field = inField(where, `${where.field}.wording.${key}`);
    const texts = platformTexts[language];
    const original = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (original === undefined) problems.add('wordingUnknown', field, { key });
    else if (fixed.has(key)) problems.add('wordingFixed', field, { key });
    else checkText({ language, key, original, text }, problems, field);
  }
}

function checkText(
  { language, key, original, text }: { language: Language; key: string; original: string; text: string },
  problems: ProblemList,
  where: Where,
): void {
  const known = placeholdersOf(original, language);
  const asked = placeholdersIn(text, language);
  const odd = asked?.filter((name) => !known.includes(name)) ?? [];
  if (odd.length > 0) {
    problems.add('wordingPlaceholder', where, { key, found: listed(odd), expected: listed(known) });
  } else if (!asked || !canBeSaid(language, text, known)) {
    problems.add('wordingUnreadable', where, { key });
  }
}

const listed = (names: readonly string[]) => names.map((name) => `{${name}}`).join(' ') || '–';

function placeholdersIn(text: string, language: Language): string[] | undefined {
  try {
    return placeholdersOf(text, language);
  } catch {
    return undefined;
  }
}

/** Whether it can be formatted with numbers and with texts alike: a date, for instance, could not. */
function canBeSaid(language: Language, text: string, names: readonly string[]): boolean {
  try {
    const message = compileMessage(text, localeOf[language]);
    for (const value of [1, 'x']) message(Object.fromEntries(names.map((name) => [name, value])));
    return true;
  } catch {
    return false;
  }
}
