/** Rows that were read, held by their ids or numbers: a dataset never changes, and its pages ask for the same accounts and posts again and again. */
export interface HeldRows<R, K = string> {
  /** The row with this id, held or found; what is not found is asked for again. */
  get(id: K, find: (id: K) => R | undefined): R | undefined;
  /** Holds a row that was read for something else. */
  hold(id: K, row: R): R;
}

/** Holds at least the last `room` rows asked for, and at most twice as many. */
export function heldRows<R, K = string>(room: number): HeldRows<R, K> {
  let young = new Map<K, R>();
  let old = new Map<K, R>();

  function hold(id: K, row: R): R {
    if (young.size >= room) {
      old = young;
      young = new Map();
    }
    young.set(id, row);
    return row;
  }

  return {
    hold,
    get(id, find) {
      const known = young.get(id);
      if (known !== undefined) return known;
      const found = old.get(id) ?? find(id);
      return found === undefined ? undefined : hold(id, found);
    },
  };
}
