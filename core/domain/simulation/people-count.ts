import type { Instant } from '../text/instant';
import type { ChannelState } from './state';
import type { World } from './world';

/** What a chat says of its size: a channel's subscribers, otherwise who is in it. */
export function peopleCount(world: World, channel: ChannelState, at: Instant): number {
  return channel.kind === 'channel' ? channel.subscribers : world.members(channel.id, at).length;
}
