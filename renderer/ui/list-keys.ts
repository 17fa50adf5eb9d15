import type { KeyboardEvent } from 'react';

/** Where a key leads in a list of `count` rows, from the row in hand (−1: none); undefined for a key that leads nowhere. */
export function rowForKey(
  event: KeyboardEvent,
  index: number,
  { count, rowsInView }: { count: number; rowsInView: number },
): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const page = Math.max(1, rowsInView - 1);
  const moves: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index < 0 ? 0 : index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const to = moves[event.key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}
