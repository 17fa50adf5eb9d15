import { useCallback, useState } from 'react';
import { noSteps, redone, stepped, undone } from './history';

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
  const [{ past, now, future }, set] = useState(() => noSteps(first));
  const step = useCallback((next: T, name?: string) => set((steps) => stepped(steps, next, name)), []);
  const undo = useCallback(() => set(undone), []);
  const redo = useCallback(() => set(redone), []);
  return { now, step, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 };
}
