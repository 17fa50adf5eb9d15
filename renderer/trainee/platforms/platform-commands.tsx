import { useMemo, useRef } from 'react';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { usePaletteCommands } from '../../ui/palette';
import type { Preserve } from './use-preserve';
import { viewShown } from './view-shown';

/** What the palette offers on the platforms' screen: preserving what is in view, and finding something in it. */
export function PlatformCommands({ preserve, onFind }: { preserve: Preserve; onFind: () => void }) {
  const t = useText();
  const { run } = preserve;
  const { run: enter } = useCommand('browser.focus');
  const find = useRef(onFind);
  find.current = onFind;
  const commands = useMemo(
    () => [
      {
        id: 'enter',
        title: t('trainee.platforms.enter'),
        keys: 'F6',
        run: () => void viewShown().then(() => enter({})),
      },
      { id: 'preserve', title: t('trainee.preserve'), keys: `${t('app.ctrl')} ⏎`, run: () => void run() },
      { id: 'find', title: t('trainee.find'), keys: `${t('app.ctrl')} F`, run: () => find.current() },
    ],
    [t, run, enter],
  );
  usePaletteCommands(commands);
  return null;
}
