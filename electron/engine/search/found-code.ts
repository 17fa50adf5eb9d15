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

export function tableOf(code: FoundCode): FoundTable {
  return foundTables[code % 8] ?? 'post';
}

export function rowOf(code: FoundCode): number {
  return Math.floor(code / 8);
}

/** The kinds of answers in the order of their tables. */
export const foundKinds: readonly FoundKind[] = ['post', 'message', 'account', 'channel', 'media'];
