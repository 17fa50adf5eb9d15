import { type RefObject, useEffect, useSyncExternalStore } from 'react';

/**
 * The platform view is drawn by the system above the page, so whatever opens over it must make it step aside.
 * Dialogs, menus and lists say here that they are open, and where; the platform's screen asks whether they cover it.
 */
type Cover = () => DOMRect | 'everything';

const covers = new Set<Cover>();
const listeners = new Set<() => void>();
let version = 0;

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** While mounted, the element (or, without one, the whole window) covers what is under it. */
export function useCover(element?: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const cover: Cover = () => element?.current?.getBoundingClientRect() ?? 'everything';
    covers.add(cover);
    changed();
    // A popover finds its place after it is drawn: look again then.
    const frame = requestAnimationFrame(() => requestAnimationFrame(changed));
    return () => {
      cancelAnimationFrame(frame);
      covers.delete(cover);
      changed();
    };
  }, [element]);
}

/** Changes whenever something opens, moves or closes over the page. */
export function useCoverVersion(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
}

/** Whether anything open lies over the rectangle. */
export function isCovered(under: DOMRect): boolean {
  return [...covers].some((cover) => {
    const over = cover();
    if (over === 'everything') return true;
    return (
      over.left < under.right && over.right > under.left && over.top < under.bottom && over.bottom > under.top
    );
  });
}
