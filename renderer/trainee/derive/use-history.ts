import { useCallback, useState } from 'react';

interface Steps<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
  /** Name of the last step: several of one name become one step, as the letters of a word do. */
  last: string | undefined;
}

export interface History<T> {
  now: T;
  /** Makes a step. Steps of one name that follow each other are undone together. */
  step: (next: T, name?: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

/** Something that is worked on, with every step to be undone and done again. */
export function useHistory<T>(first: T): History<T> {
  const [{ past, now, future }, set] = useState<Steps<T>>({
    past: [],
    now: first,
    future: [],
    last: undefined,
  });
  const step = useCallback((next: T, name?: string) => {
    set((steps) => ({
      past: name !== undefined && name === steps.last ? steps.past : [...steps.past, steps.now],
      now: next,
      future: [],
      last: name,
    }));
  }, []);
  const undo = useCallback(() => {
    set((steps) => {
      const before = steps.past.at(-1);
      if (before === undefined) return steps;
      return {
        past: steps.past.slice(0, -1),
        now: before,
        future: [steps.now, ...steps.future],
        last: undefined,
      };
    });
  }, []);
  const redo = useCallback(() => {
    set((steps) => {
      const [after, ...rest] = steps.future;
      if (after === undefined) return steps;
      return { past: [...steps.past, steps.now], now: after, future: rest, last: undefined };
    });
  }, []);
  return { now, step, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 };
}
