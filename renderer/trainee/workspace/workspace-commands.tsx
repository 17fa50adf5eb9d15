import { useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { type PaletteCommand, usePaletteCommands } from '../../ui/palette';
import { useOpenCase } from '../case/case-context';
import { useWorkspaceKey } from '../case/use-workspace-key';
import { usePaletteExhibits } from '../exhibits/use-palette-exhibits';
import { isOfSearch, useSearchPlace } from './use-search-place';

/** What the palette offers anywhere in the workspace: screens, platforms, exhibits. */
export function WorkspaceCommands() {
  const t = useText();
  const navigate = useNavigate();
  const router = useRouter();
  const { exercise } = useOpenCase();
  const exhibits = usePaletteExhibits();
  const browse = useCommand('browser.navigate');
  const open = browse.run;
  const searchPlace = useSearchPlace();
  const keys = (letter: string) =>
    window.hirz.platform === 'darwin' ? `⇧⌘${letter}` : `${t('app.ctrl')} ⇧ ${letter}`;
  const searchKeys = keys('F');
  const hashKeys = keys('H');

  const commands = useMemo((): PaletteCommand[] => {
    const screen = (to: string, title: string, keys?: string): PaletteCommand => ({
      id: `screen ${title}`,
      title,
      ...(keys !== undefined && { keys }),
      group: t('trainee.palette.go'),
      run: () => void navigate({ to }),
    });
    return [
      screen('/case/platforms', t('trainee.nav.platforms')),
      screen(searchPlace, t('trainee.nav.search'), searchKeys),
      screen('/case/exhibits', t('trainee.nav.exhibits')),
      screen('/case/handovers', t('trainee.nav.handovers')),
      screen('/case/hash', t('trainee.nav.hash'), hashKeys),
      screen('/case/brief', t('trainee.nav.brief')),
      screen('/case/messages', t('trainee.nav.messages')),
      screen('/case/report', t('trainee.nav.report')),
      screen('/case/log', t('trainee.nav.log')),
      screen('/case/seal', t('trainee.nav.seal')),
      ...exercise.platforms.map((platform) => ({
        id: `platform ${platform.id}`,
        title: platform.name,
        words: platform.domain,
        group: t('trainee.palette.platform'),
        run: () => {
          void open({ address: `https://${platform.domain}/` });
          void navigate({ to: '/case/platforms' });
        },
      })),
      ...(exhibits ?? []).map((exhibit) => ({
        id: `exhibit ${exhibit.number}`,
        title: `${exhibit.number} ${exhibit.title}`,
        words: exhibit.address,
        group: t('trainee.palette.exhibit'),
        run: () => void navigate({ to: '/case/exhibits/$number', params: { number: exhibit.number } }),
      })),
    ];
  }, [t, navigate, exercise, exhibits, open, searchKeys, hashKeys, searchPlace]);
  usePaletteCommands(commands);

  // On the screen itself, nothing moves.
  useWorkspaceKey('search', () => {
    if (!isOfSearch(router.state.location.pathname)) void navigate({ to: searchPlace });
  });
  useWorkspaceKey('hash-bench', () => void navigate({ to: '/case/hash' }));
  return null;
}
