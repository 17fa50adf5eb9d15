import { accountAsOf } from '../../../core/domain/simulation/account-as-of';
import { heldAnswers } from '../../../core/domain/simulation/asked-words';
import { accountText, channelText, isProfileShown } from '../../../core/domain/simulation/searched-text';
import type { AccountState } from '../../../core/domain/simulation/state';
import { matchOf } from '../platform/match-text';
import { wordsOf } from '../platform/words-of';
import { type RowColumns, rowSigns } from '../storage/dataset/search-rows';
import { rowMarks } from './changed-rows';
import type { SearchView } from './search-view';

const none = new Int32Array();
const { edited } = rowMarks;

/** Rows of posts or messages that answer and are shown, newest first; those that an event changed are judged by what they say now. */
export function foundWritings(view: SearchView, kind: 'post' | 'message'): Int32Array {
  const { world, asked, time, visible, changed, fits, written } = view;
  if (asked === undefined) return none;
  const { dataset } = world.sources;
  const stored = dataset[`${kind}s`];
  const range = {
    from: Math.max(1, stored.end(written.from - 1)),
    before: stored.end(Math.min(written.before - 1, time)),
  };
  const shown = visible[kind];
  const is = fits === undefined ? shown : (row: number) => shown(row) && fits(kind, row);
  if (asked === null) return downFrom(range, is);
  const { marks, texts } = changed[`${kind}s`];
  const isUnchanged = (row: number) => ((marks[row] as number) & edited) === 0 && is(row);
  const put: number[] = [];
  for (const [row, text] of texts) {
    if (
      row >= range.from &&
      row < range.before &&
      heldAnswers(asked, wordsOf(world.sources, text)) &&
      is(row)
    )
      put.push(row);
  }
  return keptDown(dataset.search.matching(`${kind}_words`, matchOf(asked), range), isUnchanged, put);
}

/** Rows of accounts that answer and are listed, latest joined first; of whom that is not shown, at the end. */
export function foundAccounts(view: SearchView): Int32Array {
  const { world, asked, columns, rows, visible, changed, fits, query, profileShown } = view;
  if (asked === undefined || query.from !== undefined) return none;
  const { dataset } = world.sources;
  const range = { from: 1, before: columns.accounts.last + 1 };
  const is = (row: number) => visible.account(row) && (fits?.('account', row) ?? true);
  if (asked === null) return downFrom(range, is).sort(later(rows.account));
  const answers = (state: AccountState) =>
    heldAnswers(asked, wordsOf(world.sources, accountText(state, profileShown(state))));
  const put = [...changed.accounts].filter(([, state]) => answers(state)).map(([row]) => row);
  // What the index knows of a private account a visitor may not read.
  const hiding = world.platforms.map(({ kind }) => !isProfileShown({ private: true }, kind));
  const mayHide = (row: number) =>
    ((columns.accounts.signs[row] ?? 0) & rowSigns.private) !== 0 && hiding[columns.accounts.home[row] ?? -1];
  const hides = (row: number) => {
    const record = mayHide(row) ? dataset.accounts.byNumber(row)?.record : undefined;
    return record !== undefined && !answers(accountAsOf(record, []));
  };
  const found = dataset.search
    .matching('account_words', matchOf(asked), range)
    .filter((row) => !changed.accounts.has(row) && !hides(row));
  return Int32Array.from([...found, ...put].filter(is)).sort(later(rows.account));
}

/** Rows of channels that answer and are listed, latest begun first. */
export function foundChannels({ world, asked, visible, changed, fits, rows, query }: SearchView): Int32Array {
  if (asked === undefined || query.from !== undefined) return none;
  const found = [...visible.channels]
    .filter(([row, { readable }]) => {
      const state = changed.channels.get(row);
      if (!state || !(fits?.('channel', row) ?? true)) return false;
      return asked === null || heldAnswers(asked, wordsOf(world.sources, channelText(state, readable)));
    })
    .map(([row]) => row);
  return Int32Array.from(found).sort(later(rows.channel));
}

/** The row numbers of a range that are to be kept, highest first. */
function downFrom(
  { from, before }: { from: number; before: number },
  is: (row: number) => boolean,
): Int32Array {
  const rows = new Int32Array(Math.max(0, before - from));
  let length = 0;
  for (let row = before - 1; row >= from; row -= 1) {
    if (!is(row)) continue;
    rows[length] = row;
    length += 1;
  }
  return rows.subarray(0, length);
}

/** Those of a list, highest first, that are to be kept, and more rows put among them. */
function keptDown(down: readonly number[], is: (row: number) => boolean, put: number[]): Int32Array {
  put.sort((a, b) => a - b);
  const rows = new Int32Array(down.length + put.length);
  let length = 0;
  const add = (row: number) => {
    rows[length] = row;
    length += 1;
  };
  for (let place = 0; place < down.length; place += 1) {
    const row = down[place] as number;
    while (put.length > 0 && (put.at(-1) as number) > row) add(put.pop() as number);
    if (is(row)) add(row);
  }
  while (put.length > 0) add(put.pop() as number);
  return rows.subarray(0, length);
}

/** Orders rows by their time, latest first. */
export function later({ at }: RowColumns): (a: number, b: number) => number {
  return (a, b) => (at[b] ?? 0) - (at[a] ?? 0) || b - a;
}
