import type { Range } from '../storage/dataset/post-rows';

/**
 * Rows of an index of texts, newest first, put right for texts that events changed since they were indexed: edited rows
 * are left out of what the index says, and put in where they belong if their text of now answers.
 */
export function correctedRows<R extends { n: number }>(
  fetch: (range: Range, limit: number) => R[],
  {
    edited,
    editedNumbers,
    answers,
    from,
  }: { edited: readonly R[]; editedNumbers: ReadonlySet<number>; answers: (row: R) => boolean; from: number },
): (before: number, limit: number) => R[] {
  return function corrected(before: number, limit: number): R[] {
    const rows = fetch({ from, before }, limit);
    const full = rows.length >= limit;
    const floor = full ? (rows.at(-1)?.n ?? from) : from;
    const put = edited.filter((row) => row.n >= floor && row.n < before && answers(row));
    const merged = [...rows.filter(({ n }) => !editedNumbers.has(n)), ...put].sort((a, b) => b.n - a.n);
    // Callers take a short answer for the end of the list: one that is only short of edited rows is filled up.
    if (!full || merged.length >= limit) return merged;
    return [...merged, ...corrected(floor, limit - merged.length)];
  };
}
