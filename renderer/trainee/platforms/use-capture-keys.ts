import { useEffect, useRef } from 'react';
import { useAnnouncement } from '../../engine-client';

interface CaptureDeeds {
  wide: () => void;
  choose: () => void;
}

/** Ctrl+Shift+Enter preserves all pages, Ctrl+Alt+Enter begins a selection: here, and inside the platform's view. */
export function useCaptureKeys(deeds: CaptureDeeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useAnnouncement('menu', ({ action }) => {
    if (action === 'preserve-wide') latest.current.wide();
    else if (action === 'preserve-selection') latest.current.choose();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (!command || event.key !== 'Enter' || event.shiftKey === event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.shiftKey) latest.current.wide();
      else latest.current.choose();
    };
    // Before the control that has the focus, as Preserve's own keys.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
