import { foldHandle } from '../../../core/domain/dataset/known-entities';
import { type Asked, askedWords } from '../../../core/domain/simulation/asked-words';
import { isEmptySearch, parseSearch } from '../../../core/domain/simulation/parse-search';
import { isProfileShown } from '../../../core/domain/simulation/searched-text';
import type { AccountState } from '../../../core/domain/simulation/state';
import type { SearchQuery } from '../../../core/domain/simulation/world';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import type { OpenWorld } from '../platform/world';
import {
  emptyColumns,
  langs,
  type RowColumns,
  rowSigns,
  type SearchColumns,
} from '../storage/dataset/search-rows';
import { type ChangedRows, changedRows, undated } from './changed-rows';
import type { FoundTable } from './found-code';
import { type VisibleRows, visibleRows } from './visible-rows';

/** A world as one search sees it: what was asked, as of when, and what is known of every row. */
export interface SearchView {
  readonly world: OpenWorld;
  readonly at: Instant;
  /** `at` in milliseconds. */
  readonly time: number;
  readonly query: SearchQuery;
  /** Null: no words asked for. Undefined: what was typed has no word in it, so nothing answers. */
  readonly asked: readonly Asked[] | null | undefined;
  readonly columns: SearchColumns;
  readonly visible: VisibleRows;
  readonly changed: ChangedRows;
  /** Columns by table; those of media and captured records are filled in as they are found. */
  readonly rows: Record<FoundTable, RowColumns>;
  /**
   * Whether a row fits the operators that were typed: `from:`, `since:`, `until:`, `has:media`, `lang:`. Undefined: none was.
   * Whom a captured record is from, it says itself: see found-captured.ts.
   */
  readonly fits: ((table: FoundTable, row: number) => boolean) | undefined;
  /** The handle after `from:`, where no account has it. */
  readonly nobody: string | undefined;
  /** See core's `isProfileShown`. */
  profileShown(account: AccountState): boolean;
  /** Place of the platform that a row is on. */
  platformOf(table: FoundTable, row: number): number;
}

/** `after`: only posts and messages written after this instant are looked at. */
export async function searchView(
  world: OpenWorld,
  text: string,
  at: Instant,
  after?: Instant,
): Promise<SearchView> {
  const { dataset } = world.sources;
  const columns = await dataset.search.columns();
  const time = millisecondsOf(at);
  const changed = changedRows(world, columns, time);
  const visible = visibleRows(world, columns, changed, time);
  const typed = parseSearch(text);
  const query = after === undefined || (typed.since ?? '') > after ? typed : { ...typed, since: after };
  const authors = query.from === undefined ? undefined : holders(world, query.from, at);
  const rows: Record<FoundTable, RowColumns> = {
    post: columns.posts,
    message: columns.messages,
    account: { ...columns.accounts, at: changed.joined },
    channel: channelColumns(world, changed),
    media: emptyColumns(0),
    captured: emptyColumns(0),
  };
  return {
    world,
    at,
    time,
    query,
    asked: text.trim() !== '' && isEmptySearch(typed) ? undefined : askedWords(query),
    columns,
    visible,
    changed,
    rows,
    fits: fitting(query, rows, authors),
    nobody: authors?.size === 0 ? query.from : undefined,
    profileShown: (account) => {
      const platform = world.platforms.find(({ id }) => id === account.platform);
      return platform !== undefined && isProfileShown(account, platform.kind);
    },
    platformOf(table, row) {
      const home = rows[table].home[row] ?? 0;
      return table === 'message' ? (visible.channels.get(home)?.platform ?? -1) : home;
    },
  };
}

function channelColumns({ sources }: OpenWorld, { channels }: ChangedRows): RowColumns {
  const columns = emptyColumns(Math.max(0, ...channels.keys()));
  for (const [row, { createdAt, platform }] of channels) {
    columns.at[row] = millisecondsOf(createdAt);
    columns.home[row] = sources.platformNumber(platform);
    columns.lang[row] = langs.indexOf('und');
  }
  return columns;
}

function fitting(
  { since, until, hasMedia, lang }: SearchQuery,
  rows: Record<FoundTable, RowColumns>,
  authors: ReadonlySet<number> | undefined,
): SearchView['fits'] {
  if ((authors ?? since ?? until ?? lang) === undefined && !hasMedia) return undefined;
  const [first, end] = [since, until].map((instant) =>
    instant === undefined ? undefined : millisecondsOf(instant),
  );
  const wanted = lang === undefined ? -1 : (langs as readonly string[]).indexOf(lang);
  return (table, row) => {
    const columns = rows[table];
    const when = columns.at[row] ?? 0;
    return (
      (authors === undefined ||
        table === 'captured' ||
        (table !== 'account' && authors.has(columns.owner[row] ?? 0))) &&
      (first === undefined || when >= first) &&
      (end === undefined || (when < end && when !== undated)) &&
      (!hasMedia || ((columns.signs[row] ?? 0) & rowSigns.media) !== 0) &&
      (wanted < 0 || columns.lang[row] === wanted)
    );
  };
}

/** Row numbers of the accounts, on whatever platform, that have a handle at an instant. */
function holders(world: OpenWorld, handle: string, at: Instant): Set<number> {
  const found = world.platforms.flatMap(({ id }) => {
    const account = world.accountByHandle(id, handle, at);
    if (!account || foldHandle(account.handle) !== handle) return [];
    return world.sources.dataset.accounts.byId(account.id)?.n ?? [];
  });
  return new Set(found);
}
