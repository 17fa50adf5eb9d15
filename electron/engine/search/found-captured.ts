import { foldHandle } from '../../../core/domain/dataset/known-entities';
import { textAnswers } from '../../../core/domain/simulation/asked-words';
import { millisecondsOf } from '../../../core/domain/text/instant';
import { emptyColumns, langs, rowSigns } from '../storage/dataset/search-rows';
import type { CapturedRecord } from './captured-records';
import { later } from './found-rows';
import type { SearchView } from './search-view';

/**
 * Captured records that answer, where the thing itself is not among what is shown and answers: it went, or says something else now.
 * Of several captures of a thing the newest that answers. Row numbers are places in `captured`, from 1; the columns of `view` are filled in.
 */
export function foundCaptured(
  view: SearchView,
  records: readonly CapturedRecord[],
  isShown: (record: CapturedRecord) => boolean,
): { rows: Int32Array; captured: CapturedRecord[] } {
  const { asked, query, world, rows, fits } = view;
  if (asked === undefined) return { rows: new Int32Array(), captured: [] };
  const { dataset, platformNumber } = world.sources;
  const taken = new Set<string>();
  const captured = records.filter((record) => {
    const key = `${record.kind}:${record.id}`;
    if (taken.has(key) || isShown(record) || (record.kind === 'media' && record.text === '')) return false;
    if (query.from !== undefined && !isFrom(query.from, record)) return false;
    if (asked !== null && !textAnswers(asked, record.text)) return false;
    taken.add(key);
    return true;
  });
  const of = emptyColumns(captured.length);
  captured.forEach((record, index) => {
    of.at[index + 1] = millisecondsOf(record.at);
    of.owner[index + 1] = record.author ? (dataset.accounts.byId(record.author.id)?.n ?? 0) : 0;
    of.home[index + 1] = platformNumber(record.platform);
    of.lang[index + 1] = langs.indexOf(record.lang);
    of.signs[index + 1] = record.media > 0 || record.kind === 'media' ? rowSigns.media : 0;
  });
  rows.captured = of;
  return {
    rows: Int32Array.from(captured, (_, index) => index + 1)
      .filter((row) => fits?.('captured', row) ?? true)
      .sort(later(of)),
    captured,
  };
}

/** By the handle that its author had when it was preserved. */
function isFrom(handle: string, { kind, author }: CapturedRecord): boolean {
  return kind !== 'account' && author !== null && foldHandle(author.handle) === handle;
}
