import { matchOf } from '../platform/match-text';
import { emptyColumns, langs, rowSigns } from '../storage/dataset/search-rows';
import { codeOf, type FoundCode } from './found-code';
import { later } from './found-rows';
import type { SearchView } from './search-view';

const tables = ['post', 'message', 'account'] as const;

/**
 * Media whose caption answers and that something shown shows, the latest first. The row numbers are places in `media`, from 1;
 * the columns of `view` are filled in for them.
 */
export function foundMedia(view: SearchView): { rows: Int32Array; media: string[] } {
  const { world, asked, fits, rows } = view;
  if (asked === undefined) return { rows: new Int32Array(), media: [] };
  const { search } = world.sources.dataset;
  const everything = { from: 0, before: Number.MAX_SAFE_INTEGER };
  const ids = asked
    ? search.mediaIds(search.matching('media_words', matchOf(asked), everything))
    : search.captioned();
  const found = ids.flatMap((id) => {
    const place = latestPlace(view, id);
    return place ? [{ id, ...place }] : [];
  });
  const of = emptyColumns(found.length);
  found.forEach(({ table, row }, index) => {
    of.at[index + 1] = rows[table].at[row] ?? 0;
    of.owner[index + 1] = rows[table].owner[row] ?? 0;
    of.home[index + 1] = view.platformOf(table, row);
    of.lang[index + 1] = rows[table].lang[row] ?? langs.indexOf('und');
    of.signs[index + 1] = rowSigns.media;
  });
  rows.media = of;
  return {
    rows: Int32Array.from(found, (_, index) => index + 1)
      .filter((row) => fits?.('media', row) ?? true)
      .sort(later(of)),
    media: found.map(({ id }) => id),
  };
}

/** The latest thing that is shown and shows a media file, as far as it fits what was asked. Undefined where nothing does. */
export function mediaShownAt(view: SearchView, id: string): FoundCode | undefined {
  const place = latestPlace(view, id);
  return place && codeOf(place.table, place.row);
}

function latestPlace(
  view: SearchView,
  id: string,
): { table: (typeof tables)[number]; row: number } | undefined {
  const { world, at, time, visible, changed, fits, columns, rows, query } = view;
  if (world.media(id, at)?.removed ?? true) return undefined;
  /** Events give accounts other faces: of those that they change, what they show now counts, of others what the dataset has. */
  const wearing = (first: readonly number[] = []) => {
    const unchanged = first.filter((row) => !changed.accounts.has(row));
    return [...unchanged, ...(changed.worn.get(id) ?? [])].sort((a, b) => a - b);
  };
  const shown = columns.shownBy.get(id);
  for (const table of tables) {
    const showing = table === 'account' ? wearing(shown?.accounts) : shown?.[`${table}s`];
    const row = showing?.findLast(
      (one) =>
        (rows[table].at[one] ?? 0) <= time &&
        visible[table](one) &&
        (table === 'account' || (fits?.(table, one) ?? true)),
    );
    if (row !== undefined && (table !== 'account' || query.from === undefined)) return { table, row };
  }
  return undefined;
}
