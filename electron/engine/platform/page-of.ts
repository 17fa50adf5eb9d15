import type { Cursor, Slice } from '../../../core/domain/simulation/world';

/** Most rows of one page: an address may ask for more, and gets these. */
const pageLimit = 200;

/** Row number in a cursor; `otherwise` where it is absent or no cursor of ours: the list then begins at its beginning. */
export function rowOfCursor(cursor: Cursor | undefined, otherwise: number): number {
  return cursor !== undefined && /^\d{1,15}$/.test(cursor) ? Math.min(Number(cursor), otherwise) : otherwise;
}

/**
 * One page of a list of rows, newest first, of which some do not show: rows are fetched on until the page is full.
 * `fetch` gives at most so many rows before a row number; `show` gives what a row shows as, or undefined.
 */
export function pageOf<R extends { n: number }, T>(
  { before, limit }: { before: number; limit: number },
  fetch: (before: number, limit: number) => R[],
  show: (row: R) => T | undefined,
): Slice<T> {
  const wanted = Math.max(1, Math.min(limit, pageLimit));
  const items: T[] = [];
  let from = before;
  let last = before;
  for (;;) {
    const rows = fetch(from, wanted + 1);
    for (const row of rows) {
      const item = show(row);
      if (item !== undefined && items.length === wanted) return { items, next: String(last) };
      if (item !== undefined) {
        items.push(item);
        last = row.n;
      }
      from = row.n;
    }
    if (rows.length <= wanted) return { items };
  }
}
