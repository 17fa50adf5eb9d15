import { useEffect, useRef, useSyncExternalStore } from 'react';

/**
 * The platform view is drawn by the system above the page, so whatever opens over it must make it step aside.
 * Dialogs, menus and lists say here that they are open, and where; the platform's screen asks whether they cover it.
 */
type Cover = () => DOMRect | 'everything' | undefined;

const covers = new Set<Cover>();
const listeners = new Set<() => void>();
let version = 0;

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/**
 * While mounted, the element found (or, without a way to find one, the whole window) covers what is under it.
 * Finding nothing covers nothing: React Aria also draws the content of lists where nobody sees it.
 */
export function useCover(element?: () => Element | null | undefined): void {
  const find = useRef(element);
  find.current = element;
  useEffect(() => {
    const cover: Cover = () => (find.current ? find.current()?.getBoundingClientRect() : 'everything');
    covers.add(cover);
    changed();
    // A popover finds its place after it is drawn: look again then.
    const frame = requestAnimationFrame(() => requestAnimationFrame(changed));
    return () => {
      cancelAnimationFrame(frame);
      covers.delete(cover);
      changed();
    };
  }, []);
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
    if (over === undefined) return false;
    if (over === 'everything') return true;
    return (
      over.left < under.right && over.right > under.left && over.top < under.bottom && over.bottom > under.top
    );
  });
}
