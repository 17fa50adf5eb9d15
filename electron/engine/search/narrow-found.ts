import type { Facet, SearchFilters, SearchResult } from '../../../core/contract/search';
import { langs, rowSigns } from '../storage/dataset/search-rows';
import { type FoundCode, foundKinds, foundTables } from './found-code';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';

const dayMilliseconds = 86_400_000;
/** Authors that are named as filters. */
const mostAuthors = 12;

const dimensions = ['kind', 'platform', 'lang', 'author', 'when', 'media', 'preserved'] as const;
type Dimension = (typeof dimensions)[number];

/** The answers that stay under the filters, in the same order, and how many each other filter would leave. */
export function narrowFound(
  view: SearchView,
  gathered: Gathered,
  filters: SearchFilters,
): { codes: FoundCode[]; facets: SearchResult['facets'] } {
  const { world, rows, platformOf } = view;
  const { dataset, platformNumber } = world.sources;
  const wanted = {
    kind: filters.kind === undefined ? -1 : foundKinds.indexOf(filters.kind),
    platform: filters.platform === undefined ? -1 : platformNumber(filters.platform),
    lang: filters.lang === undefined ? -1 : langs.indexOf(filters.lang),
    author: filters.author === undefined ? -1 : (dataset.accounts.byId(filters.author)?.n ?? 0),
    when: filters.when,
  };
  const counts: Record<Dimension, Map<number, number>> = {
    kind: new Map(),
    platform: new Map(),
    lang: new Map(),
    author: new Map(),
    when: new Map(),
    media: new Map(),
    preserved: new Map(),
  };
  const add = (dimension: Dimension, value: number) =>
    counts[dimension].set(value, (counts[dimension].get(value) ?? 0) + 1);
  const days = new Map<number, string>();
  const dayName = (day: number): string => {
    const known = days.get(day) ?? new Date(day * dayMilliseconds).toISOString().slice(0, 10);
    days.set(day, known);
    return known;
  };
  const kept: FoundCode[] = [];
  for (const code of gathered.codes) {
    const table = foundTables[code % 8] ?? 'post';
    const row = Math.floor(code / 8);
    const columns = rows[table];
    const kind =
      table === 'captured' ? foundKinds.indexOf(gathered.captured[row - 1]?.kind ?? 'post') : code % 8;
    const platform = platformOf(table, row);
    const lang = columns.lang[row] ?? 3;
    const author = columns.owner[row] ?? 0;
    const day = Math.floor((columns.at[row] ?? 0) / dayMilliseconds);
    const media = ((columns.signs[row] ?? 0) & rowSigns.media) !== 0;
    const preserved = table === 'captured' || gathered.exhibitsOf(code).length > 0;
    let missed = 0;
    let by: Dimension | undefined;
    const need = (dimension: Dimension, is: boolean) => {
      if (is) return;
      missed += 1;
      by = dimension;
    };
    need('kind', wanted.kind < 0 || kind === wanted.kind);
    need('platform', filters.platform === undefined || platform === wanted.platform);
    need('lang', wanted.lang < 0 || lang === wanted.lang);
    need('author', wanted.author < 0 || (author === wanted.author && author > 0));
    need('when', wanted.when === undefined || dayName(day).startsWith(wanted.when));
    need('media', filters.media === undefined || media);
    need('preserved', filters.preserved === undefined || preserved);
    if (missed === 0) kept.push(code);
    if (missed > 1) continue;
    const counted = (dimension: Dimension) => missed === 0 || by === dimension;
    if (counted('kind')) add('kind', kind);
    if (counted('platform')) add('platform', platform);
    if (counted('lang')) add('lang', lang);
    if (counted('author') && author > 0) add('author', author);
    if (counted('when')) add('when', day);
    if (media && counted('media')) add('media', 1);
    if (preserved && counted('preserved')) add('preserved', 1);
  }
  const named = (dimension: Dimension, nameOf: (value: number) => string | undefined): Facet[] =>
    [...counts[dimension]]
      .map(([value, count]) => ({ value: nameOf(value) ?? '', count }))
      .filter(({ value }) => value !== '')
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    codes: kept,
    facets: {
      kind: named('kind', (value) => foundKinds[value]),
      platform: named('platform', (value) => world.platforms[value]?.id),
      lang: named('lang', (value) => langs[value]),
      author: authors(view, counts.author, wanted.author),
      when: spans(counts.when, dayName, filters.when),
      media: counts.media.get(1) ?? 0,
      preserved: counts.preserved.get(1) ?? 0,
    },
  };
}

/** The accounts with most answers; the one that is chosen is among them. */
function authors(
  { world, at, visible }: SearchView,
  counts: ReadonlyMap<number, number>,
  chosen: number,
): SearchResult['facets']['author'] {
  const most = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  const listed = most.filter(([row], place) => place < mostAuthors || row === chosen);
  return listed.flatMap(([row, count]) => {
    const id = world.sources.dataset.accounts.byNumber(row)?.record.id;
    const state = id === undefined ? undefined : world.account(id, at);
    if (!state || !visible.account(row)) return [];
    return [{ value: state.id, count, name: state.name, handle: state.handle, platform: state.platform }];
  });
}

/** Days of the month that is chosen, otherwise months; oldest first. */
function spans(
  days: ReadonlyMap<number, number>,
  dayName: (day: number) => string,
  chosen: string | undefined,
): Facet[] {
  const found = new Map<string, number>();
  for (const [day, count] of days) {
    const name = dayName(day);
    if (chosen !== undefined && !name.startsWith(chosen.slice(0, 7))) continue;
    const value = chosen === undefined ? name.slice(0, 7) : name;
    found.set(value, (found.get(value) ?? 0) + count);
  }
  return [...found].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
