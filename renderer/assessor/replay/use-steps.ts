import { useEffect, useMemo } from 'react';
import { useAnnouncement } from '../../engine-client';
import { useText } from '../../i18n';
import { type PaletteCommand, usePaletteCommands } from '../../ui/palette';

/** The keys that go back and forward in a browser, as they are written on a button. */
export function stepKeys(): { previous: string; next: string } {
  return window.hirz.platform === 'darwin'
    ? { previous: '⌘ [', next: '⌘ ]' }
    : { previous: 'Alt ←', next: 'Alt →' };
}

/** From visit to visit by those keys, in the page too, and by the palette. */
export function useSteps({
  previous,
  next,
  go,
  back,
}: {
  previous: number | null;
  next: number | null;
  go: (seq: number) => void;
  back: () => void;
}): void {
  const t = useText();
  useAnnouncement('menu', ({ action }) => {
    if (action === 'back' && previous !== null) go(previous);
    else if (action === 'forward' && next !== null) go(next);
    // Out of the page: to the first thing that can be done.
    else if (action === 'focus-address') document.querySelector<HTMLElement>('.replay-nav button')?.focus();
  });
  useEffect(() => {
    const mac = window.hirz.platform === 'darwin';
    const onKey = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (shiftKey || ctrlKey || altKey === mac || metaKey !== mac) return;
      const to =
        key === (mac ? '[' : 'ArrowLeft') ? previous : key === (mac ? ']' : 'ArrowRight') ? next : null;
      if (to === null) return;
      event.preventDefault();
      go(to);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [previous, next, go]);
  usePaletteCommands(
    useMemo(() => {
      const keys = stepKeys();
      const step = (id: 'previous' | 'next', to: number | null): PaletteCommand[] =>
        to === null
          ? []
          : [
              {
                id: `replay.${id}`,
                title: t(`assessor.replay.${id}`),
                keys: keys[id],
                run: () => go(to),
              },
            ];
      return [
        ...step('previous', previous),
        ...step('next', next),
        { id: 'replay.back', title: t('assessor.replay.back'), run: back },
      ];
    }, [t, previous, next, go, back]),
  );
}
