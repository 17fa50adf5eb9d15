import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import type { HeldResult } from './held-results';
import { type SearchView, searchView } from './search-view';

/** By search: its world after so many events. */
const laterViews = new WeakMap<HeldResult, { passed: number; view: SearchView }>();

/**
 * The world as of now for the answers of a search that was made earlier: the one that it was made in as long as no event came since.
 * Whoever looks on through its answers is told no more of what has gone meanwhile than the platforms tell.
 */
export async function laterView(made: HeldResult, now: Instant): Promise<SearchView> {
  const { view, result } = made;
  const { events } = view.world.sources;
  const passed = events.passed(millisecondsOf(now));
  if (passed === events.passed(view.time)) return view;
  const known = laterViews.get(made);
  if (known?.passed === passed) return known.view;
  const later = await searchView(view.world, result.search.text, now);
  laterViews.set(made, { passed, view: later });
  return later;
}
