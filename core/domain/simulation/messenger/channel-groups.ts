import type { View } from '../page/view';
import { channelStanding } from '../standing';
import type { ChannelState, MessageState } from '../state';

export interface ListedChannel {
  channel: ChannelState;
  last?: MessageState;
}

/** The chats that show, by kind and in the order in which the kinds are listed; within a kind, the newest first. */
export function channelGroups(view: View): { kind: ChannelState['kind']; listed: ListedChannel[] }[] {
  const all = view.world
    .channels(view.platform.id, view.at)
    .filter(({ channel }) => channelStanding(channel) !== 'closed');
  return (['channel', 'group', 'direct'] as const)
    .map((kind) => ({ kind, listed: all.filter(({ channel }) => channel.kind === kind) }))
    .filter(({ listed }) => listed.length > 0);
}
