import { useMemo } from 'react';
import { Theme } from '../../../core/contract/session';
import { languages } from '../../../core/domain/text/localised';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { languageNames } from '../language-names';
import { usePaletteCommands } from './palette';

/** What the palette offers on every screen: languages and themes. */
export function ReaderCommands() {
  const t = useText();
  const { run: setLanguage } = useCommand('session.setLanguage');
  const { run: setTheme } = useCommand('session.setTheme');
  const commands = useMemo(
    () => [
      ...languages.map((language) => ({
        id: `language ${language}`,
        title: languageNames[language],
        group: t('app.language'),
        run: () => void setLanguage({ language }),
      })),
      ...Theme.options.map((theme) => ({
        id: `theme ${theme}`,
        title: t(`app.theme.${theme}`),
        group: t('app.theme'),
        run: () => void setTheme({ theme }),
      })),
    ],
    [t, setLanguage, setTheme],
  );
  usePaletteCommands(commands);
  return null;
}
