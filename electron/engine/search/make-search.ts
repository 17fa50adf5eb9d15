import type { Search } from '../../../core/contract/search';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import { firstNot } from '../first-not';
import { undated } from './changed-rows';
import { rowOf, tableOf } from './found-code';
import { gatherFound } from './gather-found';
import { type HeldResult, newResultId } from './held-results';
import { narrowFound } from './narrow-found';
import { rankFound } from './rank-found';
import { type SearchView, searchView } from './search-view';
import type { SearchedCase } from './searched-case';

/** Makes a search over all platforms of an exercise as of an instant, and over what the case has captured. */
export async function makeSearch(open: SearchedCase, search: Search, at: Instant): Promise<HeldResult> {
  const view = await searchView(open.exercise.world, search.text, at);
  const { codes: all, ...gathered } = gatherFound(open, view);
  const { codes, facets } = narrowFound(view, { ...gathered, codes: all }, search.filters);
  const ranking =
    search.sort === 'relevance' && view.asked ? rankFound(view, gathered, codes, view.asked) : undefined;
  const ordered = ranking?.codes ?? (search.sort === 'oldest' ? oldestFirst(view, codes) : codes);
  return {
    view,
    gathered,
    codes: ordered,
    result: {
      id: newResultId(),
      search,
      at,
      total: ordered.length,
      ranked: ranking?.ranked ?? null,
      nobody: view.nobody ?? null,
      facets,
    },
  };
}

/** The other way round. What shows no time stays at the end. */
function oldestFirst({ rows }: SearchView, codes: Int32Array): Int32Array {
  const dated = firstNot(codes, (code) => rows[tableOf(code)].at[rowOf(code)] !== undated);
  codes.subarray(0, dated).reverse();
  return codes;
}

/** How many answers of a search, as of an instant, were written after another. */
export async function countSince(
  open: SearchedCase,
  search: Search,
  at: Instant,
  since: Instant,
): Promise<number> {
  const view = await searchView(open.exercise.world, search.text, at, since);
  const { codes } = narrowFound(view, gatherFound(open, view), search.filters);
  const after = millisecondsOf(since);
  return codes.filter((code) => (view.rows[tableOf(code)].at[rowOf(code)] ?? 0) > after).length;
}
