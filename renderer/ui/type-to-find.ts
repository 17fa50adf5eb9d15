import { type KeyboardEvent, useRef } from 'react';

const pauseMs = 700;

/**
 * Typing in a list goes to the next item that begins with, else holds, what was typed. `textOf` an item that is not there is empty.
 * Returns a key handler that says whether it took the key.
 */
export function useTypeToFind(
  count: number,
  textOf: (index: number) => string,
  current: number,
  go: (index: number) => void,
): (event: KeyboardEvent) => boolean {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return false;
    const now = performance.now();
    const fresh = now - typed.current.at > pauseMs;
    if (fresh && event.key === ' ') return false;
    const text = (fresh ? '' : typed.current.text) + event.key.toLocaleLowerCase();
    typed.current = { text, at: now };
    // A first letter moves on to the next match; more letters narrow from where one is.
    const from = Math.max(0, text.length === 1 ? current + 1 : current);
    const words = (index: number) => textOf(index).toLocaleLowerCase();
    const found =
      nextOf(count, from, (index) => words(index).startsWith(text)) ??
      nextOf(count, from, (index) => words(index).includes(text));
    if (found !== undefined) go(found);
    return true;
  };
}

/** The first of `count` items that is meant, from one on and around to the one before it. */
function nextOf(count: number, from: number, meant: (index: number) => boolean): number | undefined {
  for (let step = 0; step < count; step += 1) {
    const index = (from + step) % count;
    if (meant(index)) return index;
  }
  return undefined;
}
