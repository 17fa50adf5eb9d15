import type { Language } from '../../core/domain/text/localised';

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { en: 'English', ar: 'العربية', fr: 'Français' };
