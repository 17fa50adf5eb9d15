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
  /** Its days are days in UTC: which time they are on each platform, `written` and `fits` know. */
  readonly query: SearchQuery;
  /** Null: no words asked for. Undefined: what was typed has no word in it, so nothing answers. */
  readonly asked: readonly Asked[] | null | undefined;
  readonly columns: SearchColumns;
  readonly visible: VisibleRows;
  readonly changed: ChangedRows;
  /** From when on, and before when, a post or message was written that can answer, milliseconds: the widest time of any platform. */
  readonly written: { from: number; before: number };
  /** How many milliseconds the zone of each platform is from UTC, by its place. */
  readonly offsets: Float64Array;
  /** Place of the platform of each channel, by row number; −1 where the channel is not listed. */
  readonly platformOfChannel: Int32Array;
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
  const authors = typed.from === undefined ? undefined : holders(world, typed.from, at);
  const days = world.platforms.map(({ offsetMinutes }) => daysAsked(text, offsetMinutes));
  const platformOfChannel = platformsOfChannels(visible);
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
    query: typed,
    asked: text.trim() !== '' && isEmptySearch(typed) ? undefined : askedWords(typed),
    columns,
    visible,
    changed,
    written: {
      from: Math.max(
        after === undefined ? Number.NEGATIVE_INFINITY : millisecondsOf(after),
        Math.min(...days.map(({ from }) => from)),
      ),
      before: Math.max(...days.map(({ before }) => before)),
    },
    offsets: Float64Array.from(world.platforms, ({ offsetMinutes }) => offsetMinutes * 60_000),
    platformOfChannel,
    rows,
    fits: fitting(typed, { rows, authors, days, platformOfChannel }),
    nobody: authors?.size === 0 ? typed.from : undefined,
    profileShown: (account) => {
      const platform = world.platforms.find(({ id }) => id === account.platform);
      return platform !== undefined && isProfileShown(account, platform.kind);
    },
    platformOf(table, row) {
      const home = rows[table].home[row] ?? 0;
      return table === 'message' ? (platformOfChannel[home] ?? -1) : home;
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

function platformsOfChannels({ channels }: VisibleRows): Int32Array {
  const platforms = new Int32Array(Math.max(0, ...channels.keys()) + 1).fill(-1);
  for (const [row, { platform }] of channels) platforms[row] = platform;
  return platforms;
}

/** Which time the days of `since:` and `until:` are on a platform, milliseconds: the same as in its own search. */
function daysAsked(text: string, offsetMinutes: number): { from: number; before: number } {
  const { since, until } = parseSearch(text, offsetMinutes);
  return {
    from: since === undefined ? Number.NEGATIVE_INFINITY : millisecondsOf(since),
    before: until === undefined ? Number.POSITIVE_INFINITY : millisecondsOf(until),
  };
}

interface Asking extends Pick<SearchView, 'rows' | 'platformOfChannel'> {
  authors: ReadonlySet<number> | undefined;
  /** By the place of the platform. */
  days: readonly { from: number; before: number }[];
}

function fitting(
  { since, until, hasMedia, lang }: SearchQuery,
  { rows, platformOfChannel, authors, days }: Asking,
): SearchView['fits'] {
  if ((authors ?? since ?? until ?? lang) === undefined && !hasMedia) return undefined;
  const isDated = (since ?? until) !== undefined;
  const wanted = lang === undefined ? -1 : (langs as readonly string[]).indexOf(lang);
  return (table, row) => {
    const columns = rows[table];
    const when = columns.at[row] ?? 0;
    const home = columns.home[row] ?? -1;
    const asked = days[table === 'message' ? (platformOfChannel[home] ?? -1) : home];
    return (
      (authors === undefined ||
        table === 'captured' ||
        (table !== 'account' && authors.has(columns.owner[row] ?? 0))) &&
      (!isDated || (asked !== undefined && when >= asked.from && when < asked.before && when !== undated)) &&
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
