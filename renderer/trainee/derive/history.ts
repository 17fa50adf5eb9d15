/** Steps of some work: what it was before each of them, and what was undone. */
export interface Steps<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** Name of the last step: several of one name become one step, as the letters of a word do. */
  readonly last: string | undefined;
}

export function noSteps<T>(now: T): Steps<T> {
  return { past: [], now, future: [], last: undefined };
}

/** One step further. What was undone before can then not be done again. */
export function stepped<T>({ past, now, last }: Steps<T>, next: T, name?: string): Steps<T> {
  const goesOn = name !== undefined && name === last;
  return { past: goesOn ? past : [...past, now], now: next, future: [], last: name };
}

/** The last step undone; the same where there is none. */
export function undone<T>(steps: Steps<T>): Steps<T> {
  const [before] = steps.past.slice(-1);
  if (before === undefined) return steps;
  const future = [steps.now, ...steps.future];
  return { past: steps.past.slice(0, -1), now: before, future, last: undefined };
}

/** The step that was undone last, done again; the same where there is none. */
export function redone<T>(steps: Steps<T>): Steps<T> {
  const [after, ...future] = steps.future;
  if (after === undefined) return steps;
  return { past: [...steps.past, steps.now], now: after, future, last: undefined };
}
