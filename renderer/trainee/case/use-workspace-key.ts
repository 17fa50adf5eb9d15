import { useEffect, useRef } from 'react';
import { useAnnouncement } from '../../engine-client';

/** Keys that lead somewhere from anywhere in the workspace, with Ctrl+Shift (⇧⌘): by the letter's place on the keyboard. */
const codes = { search: 'KeyF', 'hash-bench': 'KeyH' } as const;

/** Such a key, pressed in the window or in the platform's page, or chosen in the menu. */
export function useWorkspaceKey(key: keyof typeof codes, pressed: () => void): void {
  const latest = useRef(pressed);
  latest.current = pressed;
  useAnnouncement('menu', ({ action }) => {
    if (action === key) latest.current();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.altKey || event.code !== codes[key])
        return;
      event.preventDefault();
      latest.current();
    };
    // Before the control that has the focus: fields keep every key to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [key]);
}
