import { useNavigate } from '@tanstack/react-router';
import { Command, Contrast, Languages, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { Theme } from '../../core/contract/session';
import { Language } from '../../core/domain/text/localised';
import { useCommand, useSession } from '../engine-client';
import { useLanguage, useText } from '../i18n';
import { IconButton } from './button';
import { languageNames } from './language-names';
import { Menu } from './menu';
import { usePalette } from './palette';
import { ReaderCommands } from './palette/reader-commands';
import { Seal } from './seal';
import './top-bar.css';

/** The bar at the head of every screen but the first: where one is, and language, theme, palette, leaving the role. */
export function TopBar({ children, leave }: { children?: ReactNode; leave?: () => Promise<void> }) {
  const t = useText();
  const navigate = useNavigate();
  const chooseRole = useCommand('session.chooseRole');
  const palette = usePalette();
  return (
    <header className="top-bar">
      <ReaderCommands />
      <Seal />
      <div className="top-bar-place">{children}</div>
      <LanguageMenu />
      <ThemeMenu />
      <IconButton
        side="bottom"
        label={`${t('app.palette')} (${t('app.ctrl')} K)`}
        icon={<Command aria-hidden />}
        onPress={palette.open}
      />
      <IconButton
        side="bottom"
        label={t('app.leaveRole')}
        icon={<LogOut className="directional" aria-hidden />}
        onPress={async () => {
          await leave?.();
          if (await chooseRole.run({ role: null })) await navigate({ to: '/' });
        }}
      />
    </header>
  );
}

/** Languages by their own names; switching takes effect at once. */
export function LanguageMenu() {
  const t = useText();
  const language = useLanguage();
  const set = useCommand('session.setLanguage');
  return (
    <Menu
      label={t('app.language')}
      trigger={<IconButton side="bottom" label={t('app.language')} icon={<Languages aria-hidden />} />}
      choices={Language.options.map((id) => ({ id, label: languageNames[id], lang: id }))}
      chosen={language}
      onChoose={(id) => void set.run({ language: Language.parse(id) })}
    />
  );
}

/** As the system, light, dark. */
export function ThemeMenu() {
  const t = useText();
  const { value: session } = useSession();
  const set = useCommand('session.setTheme');
  return (
    <Menu
      label={t('app.theme')}
      trigger={<IconButton side="bottom" label={t('app.theme')} icon={<Contrast aria-hidden />} />}
      choices={[
        { id: 'system', label: t('app.theme.system') },
        { id: 'light', label: t('app.theme.light') },
        { id: 'dark', label: t('app.theme.dark') },
      ]}
      chosen={session?.theme ?? 'system'}
      onChoose={(id) => void set.run({ theme: Theme.parse(id) })}
    />
  );
}
