import type { Instant } from '../text/instant';
import type { AccountState, ChannelState, PostState } from './state';
import type { World } from './world';

/** What a visitor without an account gets of a post. */
export type PostStanding = 'shown' | 'deleted' | 'suspended' | 'withheld' | 'private' | 'unknown';

export function postStanding(post: PostState | undefined, author: AccountState | undefined): PostStanding {
  if (!post || !author) return 'unknown';
  if (post.deleted) return 'deleted';
  if (author.suspended) return 'suspended';
  if ((post.withheld ?? author.withheld) !== undefined) return 'withheld';
  return author.private ? 'private' : 'shown';
}

/** Whether an account stands in lists of people. */
export function isListed({ suspended, withheld }: AccountState): boolean {
  return !suspended && withheld === undefined;
}

/** What a visitor gets of a channel: `private` shows that it exists, `closed` that it existed. */
export type ChannelStanding = 'shown' | 'private' | 'closed' | 'unknown';

export function channelStanding(
  channel: Pick<ChannelState, 'closed' | 'access'> | undefined,
): ChannelStanding {
  if (!channel) return 'unknown';
  if (channel.closed) return 'closed';
  return channel.access === 'closed' ? 'private' : 'shown';
}

/** A post that a visitor is served, with its author; undefined otherwise. */
export function servedPost(
  world: World,
  id: string,
  at: Instant,
): { post: PostState; author: AccountState } | undefined {
  const post = world.post(id, at);
  const author = post && world.account(post.author, at);
  return post && author && postStanding(post, author) === 'shown' ? { post, author } : undefined;
}
