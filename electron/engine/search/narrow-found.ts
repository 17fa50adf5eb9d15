import type { Facet, SearchFilters, SearchResult } from '../../../core/contract/search';
import { langs, type RowColumns, rowSigns } from '../storage/dataset/search-rows';
import { undated } from './changed-rows';
import { type FoundCode, foundKinds, foundTables } from './found-code';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';

const dayMilliseconds = 86_400_000;
/** Authors that are named as filters. */
const mostAuthors = 12;

/** What a search can be narrowed by, a bit each: of an answer, those that it misses. */
const bit = { kind: 1, platform: 2, lang: 4, author: 8, when: 16, media: 32, preserved: 64 } as const;

/**
 * The answers that stay under the filters, in the same order, and how many each other filter would leave: an answer that
 * misses one filter alone is counted for that one. A million answers take a tenth of a second.
 */
export function narrowFound(
  view: SearchView,
  gathered: Gathered,
  filters: SearchFilters,
): { codes: Int32Array; facets: SearchResult['facets'] } {
  const { world, offsets, platformOfChannel } = view;
  const wanted = wantedRows(view, filters);
  const columns = foundTables.map((table) => view.rows[table]);
  const counts = {
    kind: new Int32Array(foundKinds.length),
    platform: new Int32Array(world.platforms.length),
    lang: new Int32Array(langs.length),
    author: new Int32Array(view.columns.accounts.last + 1),
    when: new Map<number, number>(),
    media: 0,
    preserved: 0,
  };
  const { codes, preserved: exhibited } = gathered;
  const captured = foundTables.indexOf('captured');
  const message = foundTables.indexOf('message');
  const { media: withMedia } = rowSigns;
  // Asked of each answer: what a module holds is slower to reach than what stands here.
  const never = undated;
  const kept = new Int32Array(codes.length);
  let length = 0;
  let day = 0;
  let ofDay = 0;
  const countDay = (next: number) => {
    if (ofDay > 0) counts.when.set(day, (counts.when.get(day) ?? 0) + ofDay);
    day = next;
    ofDay = 0;
  };
  /** Counts an answer, and says whether it stays. A function of its own: it is optimised after thousands of calls, a loop after many more. */
  const take = (code: FoundCode): boolean => {
    const table = code & 7;
    const row = code >>> 3;
    const { at, owner, home, lang, signs } = columns[table] as RowColumns;
    const kind = table === captured ? capturedKind(gathered, row) : table;
    const place = home[row] as number;
    const platform = table === message ? (platformOfChannel[place] as number) : place;
    const author = owner[row] as number;
    // Days are those of the platform, as on its pages.
    const when = Math.floor(((at[row] as number) + (offsets[platform] ?? 0)) / dayMilliseconds);
    const media = ((signs[row] as number) & withMedia) !== 0;
    const preserved = table === captured || (exhibited.size > 0 && exhibited.has(code));

    let misses = 0;
    if (wanted.kind >= 0 && kind !== wanted.kind) misses |= bit.kind;
    if (wanted.platform !== undefined && platform !== wanted.platform) misses |= bit.platform;
    if (wanted.lang >= 0 && lang[row] !== wanted.lang) misses |= bit.lang;
    if (wanted.author >= 0 && (author !== wanted.author || author === 0)) misses |= bit.author;
    if (when < wanted.fromDay || when >= wanted.beforeDay) misses |= bit.when;
    if (wanted.media && !media) misses |= bit.media;
    if (wanted.preserved && !preserved) misses |= bit.preserved;

    if ((misses & (misses - 1)) !== 0) return false;
    if ((misses & ~bit.kind) === 0) add(counts.kind, kind);
    if ((misses & ~bit.platform) === 0 && platform >= 0) add(counts.platform, platform);
    if ((misses & ~bit.lang) === 0) add(counts.lang, lang[row] as number);
    if ((misses & ~bit.author) === 0) add(counts.author, author);
    if ((misses & ~bit.when) === 0) {
      if (when !== day) countDay(when);
      if (when !== never) ofDay += 1;
    }
    if (media && (misses & ~bit.media) === 0) counts.media += 1;
    if (preserved && (misses & ~bit.preserved) === 0) counts.preserved += 1;
    return misses === 0;
  };
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] as number;
    if (!take(code)) continue;
    kept[length] = code;
    length += 1;
  }
  countDay(0);
  return {
    codes: kept.slice(0, length),
    facets: {
      kind: named(counts.kind, (value) => foundKinds[value]),
      platform: named(counts.platform, (value) => world.platforms[value]?.id),
      lang: named(counts.lang, (value) => langs[value]),
      author: authors(view, gathered.captured, counts.author, wanted.author),
      when: spans(counts.when, filters.when),
      media: counts.media,
      preserved: counts.preserved,
    },
  };
}

/** Filters as what stands in columns; −1 where a filter is not set. */
function wantedRows(
  { world }: SearchView,
  { kind, platform, lang, author, when, media, preserved }: SearchFilters,
) {
  const { dataset, platformNumber } = world.sources;
  const days = when === undefined ? undefined : daysOf(when);
  return {
    kind: kind === undefined ? -1 : foundKinds.indexOf(kind),
    /** An exercise may not have the platform that is asked for: then it is −1, which no row has. */
    platform: platform === undefined ? undefined : platformNumber(platform),
    lang: lang === undefined ? -1 : langs.indexOf(lang),
    author: author === undefined ? -1 : (dataset.accounts.byId(author)?.n ?? 0),
    fromDay: days?.from ?? Number.NEGATIVE_INFINITY,
    beforeDay: days?.before ?? Number.POSITIVE_INFINITY,
    media: media === true,
    preserved: preserved === true,
  };
}

/** Days since 1970 of a month or a day. */
function daysOf(when: string): { from: number; before: number } {
  const [year = 0, month = 1, day] = when.split('-').map(Number);
  const at = (m: number, d: number) => Date.UTC(year, m, d) / dayMilliseconds;
  return day === undefined
    ? { from: at(month - 1, 1), before: at(month, 1) }
    : { from: at(month - 1, day), before: at(month - 1, day + 1) };
}

function capturedKind({ captured }: Gathered, row: number): number {
  return foundKinds.indexOf(captured[row - 1]?.kind ?? 'post');
}

function add(counts: Int32Array, value: number): void {
  counts[value] = (counts[value] ?? 0) + 1;
}

/** Counts by name, highest first. */
function named(counts: Int32Array, nameOf: (value: number) => string | undefined): Facet[] {
  return Array.from(counts, (count, value) => ({ value: nameOf(value) ?? '', count }))
    .filter(({ value, count }) => value !== '' && count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The accounts with most answers; the one that is chosen is among them. Whoever is not shown any longer is called what an exhibit calls them. */
function authors(
  { world, at, visible }: SearchView,
  captured: Gathered['captured'],
  counts: Int32Array,
  chosen: number,
): SearchResult['facets']['author'] {
  const listed: number[] = [];
  for (let row = 1; row < counts.length; row += 1) {
    const count = counts[row] as number;
    if (
      count === 0 ||
      (listed.length === mostAuthors && count <= (counts[listed.at(-1) as number] as number))
    )
      continue;
    const place = listed.findIndex((other) => (counts[other] as number) < count);
    listed.splice(place < 0 ? listed.length : place, 0, row);
    if (listed.length > mostAuthors) listed.pop();
  }
  if (chosen > 0 && counts[chosen] && !listed.includes(chosen)) listed.push(chosen);
  return listed.flatMap((row) => {
    const id = world.sources.dataset.accounts.byNumber(row)?.record.id;
    const count = counts[row] as number;
    const state = id === undefined || !visible.account(row) ? undefined : world.account(id, at);
    if (state) {
      const { handle, name, platform } = state;
      return [{ value: state.id, count, name, handle, platform }];
    }
    const record = captured.find(({ author }) => author?.id === id);
    if (!record?.author) return [];
    const { author, platform } = record;
    return [{ value: author.id, count, name: author.name, handle: author.handle, platform }];
  });
}

const dayNames = new Map<number, string>();

/** `2031-04-03` of a day since 1970. Each search asks for the same ones. */
function nameOfDay(day: number): string {
  const name = dayNames.get(day) ?? new Date(day * dayMilliseconds).toISOString().slice(0, 10);
  dayNames.set(day, name);
  return name;
}

/** Days of the month that is chosen, otherwise months; oldest first. */
function spans(days: ReadonlyMap<number, number>, chosen: string | undefined): Facet[] {
  const found = new Map<string, number>();
  for (const [day, count] of days) {
    const name = nameOfDay(day);
    if (chosen !== undefined && !name.startsWith(chosen.slice(0, 7))) continue;
    const value = chosen === undefined ? name.slice(0, 7) : name;
    found.set(value, (found.get(value) ?? 0) + count);
  }
  return [...found].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
