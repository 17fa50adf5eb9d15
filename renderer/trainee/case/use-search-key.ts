import { useEffect, useRef } from 'react';
import { useAnnouncement } from '../../engine-client';

/** Ctrl+Shift+F (⇧⌘F), pressed in the window or in the platform's page, or chosen in the menu. */
export function useSearchKey(pressed: () => void): void {
  const latest = useRef(pressed);
  latest.current = pressed;
  useAnnouncement('menu', ({ action }) => {
    if (action === 'search') latest.current();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.altKey || event.code !== 'KeyF')
        return;
      event.preventDefault();
      latest.current();
    };
    // Before the control that has the focus: fields keep every key to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
