import { useMemo } from 'react';
import { useText } from '../../i18n';
import { usePaletteCommands } from '../../ui/palette';
import { usePaletteExhibits } from '../exhibits/use-palette-exhibits';

/** What the palette offers while one writes: citing an exhibit without leaving the keyboard. */
export function CiteCommands({ onCite }: { onCite: (exhibit: string) => void }) {
  const t = useText();
  const exhibits = usePaletteExhibits();
  const commands = useMemo(
    () =>
      (exhibits ?? []).map((exhibit) => ({
        id: `cite ${exhibit.number}`,
        title: `${exhibit.number} ${exhibit.title}`,
        group: t('trainee.report.cite'),
        // The palette gives the focus back first; then the editor takes it.
        run: () => setTimeout(() => onCite(exhibit.number)),
      })),
    [exhibits, t, onCite],
  );
  usePaletteCommands(commands);
  return null;
}
