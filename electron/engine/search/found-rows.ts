import { textAnswers } from '../../../core/domain/simulation/asked-words';
import { accountText, channelText } from '../../../core/domain/simulation/searched-text';
import { matchOf } from '../platform/match-text';
import { span } from '../platform/world-posts';
import { type RowColumns, rowSigns } from '../storage/dataset/search-rows';
import type { SearchView } from './search-view';

/** Rows of posts or messages that answer and are shown, newest first; those that an event changed are judged by what they say now. */
export function foundWritings(view: SearchView, kind: 'post' | 'message'): number[] {
  const { world, asked, at, time, visible, fits, query } = view;
  if (asked === undefined) return [];
  const { dataset, events } = world.sources;
  const stored = dataset[`${kind}s`];
  const { from, until } = span(query, stored.end);
  const range = { from: Math.max(1, from), before: Math.min(until, stored.end(time)) };
  const shown = visible[kind];
  const is = fits === undefined ? shown : (row: number) => shown(row) && fits(kind, row);
  if (asked === null) return downFrom(range, is);
  const edited = [...events.edited(kind)].flatMap((id) => stored.byId(id) ?? []);
  const changed = new Set(edited.map(({ n }) => n));
  const found = dataset.search.matching(`${kind}_words`, matchOf(asked), range);
  const put = edited.flatMap(({ n, record }) => {
    if (n < range.from || n >= range.before) return [];
    const said = kind === 'post' ? world.post(record.id, at) : world.message(record.id, at);
    return said && textAnswers(asked, said.text) ? [n] : [];
  });
  const rows = found.filter(changed.size === 0 ? is : (row) => !changed.has(row) && is(row));
  return put.length === 0 ? rows : [...rows, ...put.filter(is)].sort((a, b) => b - a);
}

/** Rows of accounts that answer and whose profile is shown, latest joined first. */
export function foundAccounts(view: SearchView): number[] {
  const { world, asked, at, columns, visible, fits, query, profileShown } = view;
  if (asked === undefined || query.from !== undefined) return [];
  const { dataset, events } = world.sources;
  const range = { from: 1, before: columns.accounts.last + 1 };
  const is = (row: number) => visible.account(row) && (fits?.('account', row) ?? true);
  if (asked === null) return downFrom(range, is).sort(later(columns.accounts));
  const changed = new Map(
    [...events.touched('account')].flatMap((id) => {
      const stored = dataset.accounts.byId(id);
      return stored ? [[stored.n, id] as const] : [];
    }),
  );
  const answers = (id: string | undefined) => {
    const state = id === undefined ? undefined : world.account(id, at);
    return state !== undefined && textAnswers(asked, accountText(state, profileShown(state)));
  };
  const put = [...changed].filter(([, id]) => answers(id)).map(([row]) => row);
  // What the index knows of a private account a visitor may not read.
  const mayHide = (row: number) => ((columns.accounts.signs[row] ?? 0) & rowSigns.private) !== 0;
  const found = dataset.search.matching('account_words', matchOf(asked), range);
  const kept = found.filter(
    (row) => !changed.has(row) && (!mayHide(row) || answers(dataset.accounts.byNumber(row)?.record.id)),
  );
  return [...kept, ...put].filter(is).sort(later(columns.accounts));
}

/** Rows of channels that answer and are listed, latest begun first. */
export function foundChannels({ world, asked, at, visible, fits, rows, query }: SearchView): number[] {
  if (asked === undefined || query.from !== undefined) return [];
  return [...visible.channels]
    .flatMap(([row, { id, readable }]) => {
      const state = world.channel(id, at);
      return state && (asked === null || textAnswers(asked, channelText(state, readable))) ? [row] : [];
    })
    .filter((row) => fits?.('channel', row) ?? true)
    .sort(later(rows.channel));
}

/** The row numbers of a range that are to be kept, highest first. */
function downFrom(
  { from, before }: { from: number; before: number },
  is: (row: number) => boolean,
): number[] {
  const rows: number[] = [];
  for (let row = before - 1; row >= from; row -= 1) if (is(row)) rows.push(row);
  return rows;
}

/** Orders rows by their time, latest first. */
export function later({ at }: RowColumns): (a: number, b: number) => number {
  return (a, b) => (at[b] ?? 0) - (at[a] ?? 0) || b - a;
}
