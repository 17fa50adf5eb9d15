import type { SqliteDatabase } from '../database';

/**
 * Gives the row number after the last post or message written until `at` (milliseconds). They lie in order of time, each number
 * taken: halving finds it in some twenty looks and needs no index.
 */
export function endOfRows(database: SqliteDatabase, table: 'post' | 'message'): (at: number) => number {
  const last = Number(database.prepare(`SELECT coalesce(max(n), 0) FROM ${table}`).pluck().get());
  const timeOf = database.prepare<[number], number>(`SELECT at FROM ${table} WHERE n = ?`).pluck();
  return (at) => {
    let end = 1;
    for (let beyond = last + 1; end < beyond; ) {
      const middle = (end + beyond) >>> 1;
      if (Number(timeOf.get(middle)) <= at) end = middle + 1;
      else beyond = middle;
    }
    return end;
  };
}
