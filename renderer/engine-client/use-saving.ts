import { useCallback, useEffect, useRef, useState } from 'react';

/** What is saved by itself, and how that stands. */
export interface Saving<T> {
  /** Takes a changed value; it is written once nothing changes for a moment. */
  put: (value: T) => void;
  /** Writes what waits, now. Resolves once it is on disk; false where that failed. */
  flush: () => Promise<boolean>;
  /** Whether something was not yet given to be written. */
  waits: () => boolean;
  state: 'saved' | 'waiting' | 'saving' | 'failed';
}

/**
 * Saves by itself, one save at a time: a moment after each change, when another window comes to the front, and when the screen is left.
 * What could not be saved waits for the next try.
 * @param save resolves to whether it is on disk; the same function from one rendering to the next
 */
export function useSaving<T extends object>(
  save: (value: T) => Promise<boolean>,
  pauseMs: number,
): Saving<T> {
  const [state, setState] = useState<Saving<T>['state']>('saved');
  const waiting = useRef<T>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<boolean>>(Promise.resolve(true));

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    writing.current = writing.current.then(async () => {
      const value = waiting.current;
      if (value === undefined) return true;
      waiting.current = undefined;
      setState('saving');
      const saved = await save(value);
      if (!saved) waiting.current ??= value;
      setState(!saved ? 'failed' : waiting.current === undefined ? 'saved' : 'waiting');
      return saved;
    });
    return writing.current;
  }, [save]);
  const put = useCallback(
    (value: T) => {
      waiting.current = value;
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pauseMs);
    },
    [flush, pauseMs],
  );
  const waits = useCallback(() => waiting.current !== undefined, []);
  useEffect(() => {
    // Whoever looks away may close the window next.
    const onBlur = () => void flush();
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('blur', onBlur);
      void flush();
    };
  }, [flush]);
  return { put, flush, waits, state };
}
