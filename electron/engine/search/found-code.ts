import type { FoundKind } from '../../../core/contract/search';

/** Tables that an answer can come from; `captured` are records of exhibits, by their place. */
export const foundTables = ['post', 'message', 'account', 'channel', 'media', 'captured'] as const;
export type FoundTable = (typeof foundTables)[number];

const tablePlace = Object.fromEntries(foundTables.map((table, place) => [table, place])) as Record<
  FoundTable,
  number
>;

/** An answer as one whole number of 32 bits, so that a million of them are four megabytes: row and table. */
export type FoundCode = number;

export function codeOf(table: FoundTable, row: number): FoundCode {
  return row * 8 + tablePlace[table];
}

/** The codes of rows of one table, which may be very many. */
export function codesOf(table: FoundTable, rows: Int32Array): Int32Array {
  const codes = new Int32Array(rows.length);
  const first = codeOf(table, 0);
  for (let index = 0; index < rows.length; index += 1) codes[index] = (rows[index] as number) * 8 + first;
  return codes;
}

export function tableOf(code: FoundCode): FoundTable {
  return foundTables[code % 8] ?? 'post';
}

export function rowOf(code: FoundCode): number {
  return Math.floor(code / 8);
}

/** The kinds of answers in the order of their tables. */
export const foundKinds: readonly FoundKind[] = ['post', 'message', 'account', 'channel', 'media'];
