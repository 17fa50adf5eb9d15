import type { FoundKind } from '../../../core/contract/search';

/** Tables that an answer can come from; `captured` are records of exhibits, by their place. */
export const foundTables = ['post', 'message', 'account', 'channel', 'media', 'captured'] as const;
export type FoundTable = (typeof foundTables)[number];

/** An answer as one whole number, so that a million of them are a few megabytes: table and row. */
export type FoundCode = number;

export function codeOf(table: FoundTable, row: number): FoundCode {
  return row * 8 + foundTables.indexOf(table);
}

export function tableOf(code: FoundCode): FoundTable {
  return foundTables[code % 8] ?? 'post';
}

export function rowOf(code: FoundCode): number {
  return Math.floor(code / 8);
}

/** The kinds of answers in the order of their tables. */
export const foundKinds: readonly FoundKind[] = ['post', 'message', 'account', 'channel', 'media'];
