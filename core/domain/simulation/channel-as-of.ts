import { isThere, type RoleChange, withRole } from '../dataset/membership';
import type { Channel } from '../dataset/records';
import type { VolatilityEvent } from '../dataset/volatility-event';
import { millisecondsOf } from '../text/instant';
import type { ChannelState } from './state';
import { subscribersAsOf } from './subscribers-as-of';

/**
 * A channel at `at` with the volatility events that have happened to it, in order of time. Events of anything else are passed over.
 * Its members are those of the record, future ones too, in the roles of then: `World.members` knows who is in it at an instant.
 * @param clock start of the exercise clock, which the record's subscribers are as at, and `at`: milliseconds since 1970
 */
export function channelAsOf(
  record: Channel,
  events: readonly VolatilityEvent[],
  clock: { startsAt: number; at: number },
): ChannelState {
  const state: ChannelState = { ...record, closed: false, renames: [], roleChanges: [] };
  if (record.kind === 'channel') state.subscribers = subscribersAsOf(record, events, clock);
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
      case 'channel-role-changed':
        changeRole(state, event);
        break;
      case 'channel-subscribers-changed':
        break;
    }
  }
  return state;
}

function changeRole(state: ChannelState, event: RoleChange): void {
  const { at, member, role, by } = event;
  const then = millisecondsOf(at);
  const changed = state.members.find((one) => one.account === member && isThere(one, then));
  if (!changed) return;
  const change = { at, member, from: changed.role, to: role };
  state.roleChanges = [...state.roleChanges, by === undefined ? change : { ...change, by }];
  state.members = withRole(state.members, event);
}
