import type { Post } from '../dataset/records';
import type { VolatilityEvent } from '../dataset/volatility-event';
import { millisecondsOf } from '../text/instant';
import { applyEdit } from './earlier-text';
import type { PostState } from './state';

/**
 * A post with the volatility events that have happened to it, in order of time; the purges of its author's posts are among
 * them (they strike what was written before them). Events of anything else are passed over.
 */
export function postAsOf(record: Post, events: readonly VolatilityEvent[]): PostState {
  const state: PostState = { ...record, deleted: false, earlier: [] };
  for (const event of events) {
    if (event.kind === 'account-posts-purged') {
      if (event.account !== record.author || millisecondsOf(record.at) >= millisecondsOf(event.at)) continue;
      markDeleted(state, event.at);
    } else if (!('post' in event) || event.post !== record.id) {
    } else if (event.kind === 'post-edited') {
      applyEdit(state, event.text, event.at);
    } else if (event.kind === 'post-deleted') {
      markDeleted(state, event.at);
    } else if (event.kind === 'post-withheld') {
      state.withheld ??= event.reference;
    } else {
      state.deleted = false;
      delete state.deletedAt;
    }
  }
  return state;
}

/** The first deletion counts: what is gone does not go again. */
function markDeleted(state: PostState, at: string): void {
  if (state.deleted) return;
  state.deleted = true;
  state.deletedAt = at;
}
