import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useAnnouncement } from '../../engine-client';
import type { PaletteCommand } from './palette-command';
import { PaletteDialog } from './palette-dialog';

interface Palette {
  open: () => void;
  /** What is typed in it. */
  typed: string;
  offer: (commands: readonly PaletteCommand[]) => () => void;
}

const Context = createContext<Palette>({
  open: () => undefined,
  typed: '',
  offer: () => () => undefined,
});

/** Opens the palette. */
export function usePalette(): Palette {
  return useContext(Context);
}

/** Offers commands while the component stands. Memoise the list. */
export function usePaletteCommands(commands: readonly PaletteCommand[]): void {
  const { offer } = usePalette();
  useEffect(() => offer(commands), [offer, commands]);
}

/** Ctrl+K (⌘K): everything that can be done from here, found by typing. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [offers, setOffers] = useState<readonly (readonly PaletteCommand[])[]>([]);
  const show = useCallback(() => setOpen(true), []);
  const offer = useCallback((commands: readonly PaletteCommand[]) => {
    setOffers((all) => [...all, commands]);
    return () => setOffers((all) => all.filter((one) => one !== commands));
  }, []);
  const palette = useMemo(() => ({ open: show, typed, offer }), [show, typed, offer]);

  useEffect(() => {
    if (!open) setTyped('');
  }, [open]);

  useAnnouncement('menu', ({ action }) => {
    if (action === 'palette') show();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.code === 'KeyK') {
        event.preventDefault();
        setOpen((is) => !is);
      }
    };
    // Before the control that has the focus: fields keep every key to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);

  // The screen in hand offers last and is listed first.
  const nearestFirst = offers.toReversed().flat();
  return (
    <Context value={palette}>
      {children}
      <PaletteDialog
        open={open}
        onClose={() => setOpen(false)}
        typed={typed}
        onType={setTyped}
        commands={nearestFirst}
      />
    </Context>
  );
}
