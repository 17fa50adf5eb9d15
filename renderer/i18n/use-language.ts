import { useIntl } from 'react-intl';
import type { Language, Localised } from '../../core/domain/text/localised';

/** The language that the interface is in. */
export function useLanguage(): Language {
  const { locale } = useIntl();
  if (locale.startsWith('ar')) return 'ar';
  return locale.startsWith('fr') ? 'fr' : 'en';
}

/** Picks the reader's language from a text in three. */
export function useLocalised(): (text: Localised) => string {
  const language = useLanguage();
  return (text) => text[language];
}
