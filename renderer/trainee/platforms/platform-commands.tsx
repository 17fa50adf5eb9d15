import { useMemo } from 'react';
import { useText } from '../../i18n';
import { usePaletteCommands } from '../../ui/palette';
import type { Preserve } from './use-preserve';

/** What the palette offers on the platforms' screen: preserving what is in view. */
export function PlatformCommands({ preserve }: { preserve: Preserve }) {
  const t = useText();
  const { run } = preserve;
  const commands = useMemo(
    () => [
      { id: 'preserve', title: t('trainee.preserve'), keys: `${t('app.ctrl')} ⏎`, run: () => void run() },
    ],
    [t, run],
  );
  usePaletteCommands(commands);
  return null;
}
