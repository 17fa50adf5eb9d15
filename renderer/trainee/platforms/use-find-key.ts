import { useEffect, useRef } from 'react';
import { useAnnouncement } from '../../engine-client';

/** Ctrl+F (⌘F), by the letter's place on the keyboard: here, inside the platform's view, and in the menu. */
export function useFindKey(pressed: () => void): void {
  const latest = useRef(pressed);
  latest.current = pressed;
  useAnnouncement('menu', ({ action }) => {
    if (action === 'find') latest.current();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.code !== 'KeyF')
        return;
      event.preventDefault();
      latest.current();
    };
    // Before the control that has the focus: fields keep every key to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
