import type { Language } from '../domain/text/localised';
import ar from './ar/platform.json';
import en from './en/platform.json';
import fr from './fr/platform.json';

/** What Hirz itself says on platforms, by language and key. By itself: who checks a package needs these texts and no others. */
export const platformTexts: Readonly<Record<Language, Record<string, string>>> = { en, ar, fr };
