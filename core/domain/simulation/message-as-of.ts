import type { Message } from '../dataset/records';
import type { VolatilityEvent } from '../dataset/volatility-event';
import { millisecondsOf } from '../text/instant';
import { applyEdit } from './earlier-text';
import type { MessageState } from './state';

/**
 * A message with the volatility events that have happened to it, in order of time; the purges of its author's messages are
 * among them (they strike what was written before them). Events of anything else are passed over.
 */
export function messageAsOf(record: Message, events: readonly VolatilityEvent[]): MessageState {
  const state: MessageState = { ...record, deleted: false, earlier: [] };
  for (const event of events) {
    if (event.kind === 'account-messages-purged') {
      if (event.account !== record.author || millisecondsOf(record.at) >= millisecondsOf(event.at)) continue;
      markDeleted(state, event.at);
    } else if (!('message' in event) || event.message !== record.id) {
    } else if (event.kind === 'message-edited') {
      applyEdit(state, event.text, event.at);
    } else if (event.kind === 'message-deleted') {
      markDeleted(state, event.at);
    } else {
      state.deleted = false;
      delete state.deletedAt;
    }
  }
  return state;
}

/** The first deletion counts: what is gone does not go again. */
function markDeleted(state: MessageState, at: string): void {
  if (state.deleted) return;
  state.deleted = true;
  state.deletedAt = at;
}
