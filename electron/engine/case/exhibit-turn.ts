import type { OpenCase } from './open-case';

const last = new WeakMap<OpenCase, Promise<unknown>>();

/** Makes exhibits of a case one after the other, whatever they are made of: each takes the next number. */
export function inExhibitTurn<T>(open: OpenCase, make: () => Promise<T>): Promise<T> {
  const made = (last.get(open) ?? Promise.resolve()).then(make);
  last.set(
    open,
    made.catch(() => {}),
  );
  return made;
}
