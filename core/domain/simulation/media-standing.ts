import type { EntityRef } from '../dataset/entity-ref';
import type { Platform } from '../exercise/platform';
import type { Instant } from '../text/instant';
import { channelStanding, isListed, postStanding } from './standing';
import type { World } from './world';

/**
 * What a visitor gets at the address of a media file, by what shows it on that platform: the file, where anything that a visitor
 * is served shows it; otherwise why not. `deleted` is what was shown and went, `unknown` what the platform never showed, or not yet.
 */
export type MediaStanding =
  | { is: 'shown' | 'deleted' | 'suspended' | 'private' | 'unknown' }
  | { is: 'withheld'; of: 'account' | 'post'; reference: string }
  /** A chat that only its members may read, or that was closed. */
  | { is: 'privateChat' | 'closedChat' };

/** Of several reasons why a file is not served, the first of these is told. */
const order = ['withheld', 'suspended', 'privateChat', 'private', 'deleted', 'closedChat'] as const;

export function mediaStanding(world: World, platform: Platform, media: string, at: Instant): MediaStanding {
  const found = new Map<MediaStanding['is'], MediaStanding>();
  for (const ref of world.showing(media, at)) {
    const standing = asShownBy(world, platform, media, ref, at);
    if (standing.is === 'shown') return standing;
    if (!found.has(standing.is)) found.set(standing.is, standing);
  }
  const reason = order.find((is) => found.has(is));
  return (reason && found.get(reason)) ?? { is: 'unknown' };
}

function asShownBy(
  world: World,
  platform: Platform,
  media: string,
  { kind, id }: EntityRef,
  at: Instant,
): MediaStanding {
  switch (kind) {
    case 'post':
      return onPost(world, platform, id, at);
    case 'message':
      return inMessage(world, platform, id, at);
    case 'account':
      return onProfile(world, platform, media, id, at);
    case 'channel':
      return onChat(world, platform, id, at);
    case 'media':
    case 'list':
      return { is: 'unknown' };
  }
}

function onPost(world: World, platform: Platform, id: string, at: Instant): MediaStanding {
  const post = world.post(id, at);
  if (post?.platform !== platform.id) return { is: 'unknown' };
  const author = world.account(post.author, at);
  const is = postStanding(post, author);
  if (is !== 'withheld') return { is };
  const of = post.withheld === undefined ? 'account' : 'post';
  return { is, of, reference: post.withheld ?? author?.withheld ?? '' };
}

function inMessage(world: World, platform: Platform, id: string, at: Instant): MediaStanding {
  const message = world.message(id, at);
  const channel = message && world.channel(message.channel, at);
  if (channel?.platform !== platform.id) return { is: 'unknown' };
  const standing = channelStanding(channel);
  if (standing === 'closed') return { is: 'closedChat' };
  if (standing === 'private') return { is: 'privateChat' };
  return { is: message?.deleted ? 'deleted' : 'shown' };
}

/** A face or banner. Where accounts only write posts, that of a suspended or withheld one shows nowhere; in a chat it does. */
function onProfile(world: World, platform: Platform, media: string, id: string, at: Instant): MediaStanding {
  const account = world.account(id, at);
  if (account?.platform !== platform.id) return { is: 'unknown' };
  if (account.avatar !== media && account.banner !== media) return { is: 'deleted' };
  if (platform.kind === 'messenger' || isListed(account)) return { is: 'shown' };
  if (account.suspended || account.withheld === undefined) return { is: 'suspended' };
  return { is: 'withheld', of: 'account', reference: account.withheld };
}

function onChat(world: World, platform: Platform, id: string, at: Instant): MediaStanding {
  const channel = world.channel(id, at);
  if (channel?.platform !== platform.id) return { is: 'unknown' };
  return { is: channel.closed ? 'closedChat' : 'shown' };
}
