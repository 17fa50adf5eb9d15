import type { Channel } from '../dataset/records';
import type { VolatilityEvent } from '../dataset/volatility-event';
import type { ChannelState } from './state';

/**
 * A channel with the volatility events that have happened to it, in order of time. Events of anything else are passed over.
 * Its members stay those of the record, future ones too: `World.members` knows who is in it at an instant.
 */
export function channelAsOf(record: Channel, events: readonly VolatilityEvent[]): ChannelState {
  const state: ChannelState = { ...record, closed: false, renames: [] };
  for (const event of events) {
    if (!('channel' in event) || event.channel !== record.id) continue;
    switch (event.kind) {
      case 'channel-made-private':
        state.access = 'closed';
        break;
      case 'channel-closed':
        state.closed = true;
        break;
      case 'channel-renamed':
        state.renames = [...state.renames, { at: event.at, from: state.name, to: event.name }];
        state.name = event.name;
        break;
    }
  }
  return state;
}
