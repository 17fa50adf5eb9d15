import { instantOf, millisecondsOf } from '../../text/instant';
import type { SearchQuery } from '../world';

/** The same search, for what was written after an instant (milliseconds) alone: the index is not asked for more than that. */
export function after(query: SearchQuery, instant: number): SearchQuery {
  const since = instantOf(Math.max(instant + 1, query.since ? millisecondsOf(query.since) : 0));
  return { ...query, since };
}
