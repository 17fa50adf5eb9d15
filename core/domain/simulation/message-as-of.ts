import type { Message } from '../dataset/records';
import type { VolatilityEvent } from '../dataset/volatility-event';
import { applyEdit } from './earlier-text';
import type { MessageState } from './state';

/** A message with the volatility events that have happened to it, in order of time. Events of anything else are passed over. */
export function messageAsOf(record: Message, events: readonly VolatilityEvent[]): MessageState {
  const state: MessageState = { ...record, deleted: false, earlier: [] };
  for (const event of events) {
    if (!('message' in event) || event.message !== record.id) continue;
    if (event.kind === 'message-edited') {
      applyEdit(state, event.text, event.at);
    } else if (!state.deleted) {
      state.deleted = true;
      state.deletedAt = event.at;
    }
  }
  return state;
}
