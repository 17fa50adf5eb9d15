import { type ReactNode, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import { directionOf, type Language } from '../../core/domain/text/localised';
import { localeOf, messages } from '../../core/language';

/** Gives everything below it the language: texts, formats, reading direction. Switching needs no restart. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return (
    <IntlProvider locale={localeOf[language]} messages={messages[language]} onError={reportMissing}>
      <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>
    </IntlProvider>
  );
}

/** A missing text shows as its key; the build's check finds it before a reader does. */
function reportMissing(error: Error): void {
  if (import.meta.env.DEV) console.warn(error.message);
}
