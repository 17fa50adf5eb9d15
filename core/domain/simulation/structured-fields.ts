import type { Platform } from '../exercise/platform';
import type { Instant } from '../text/instant';
import { hashtagsOf } from './hashtags';
import { peopleCount } from './people-count';
import { absolute, accountPath, paths } from './platform-address';
import { isProfileShown } from './searched-text';
import { channelStanding, isListed } from './standing';
import type { AccountState, ChannelState, ListState, MediaState, MessageState, PostState } from './state';
import type { World } from './world';

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [name: string]: JsonValue;
}

/** Fields of a record, and the path at which the platform shows what it is of. */
interface Fields {
  path: string;
  fields: JsonObject;
}

export function mediaFields({ file, type, bytes, sha256, alt, ...media }: MediaState): JsonObject {
  const { width = null, height = null, durationMs = null, preview = null } = media;
  return { file, path: paths.media(file), type, bytes, sha256, width, height, durationMs, alt, preview };
}

/** A picture or attachment by its id; removed ones are said to be so, without their hash. */
function mediaRecord(world: World, id: string | undefined, at: Instant): JsonObject | null {
  const media = id === undefined ? undefined : world.media(id, at);
  if (!media) return null;
  return media.removed ? { id: media.id, removed: true } : { id: media.id, ...mediaFields(media) };
}

const mediaRecords = (world: World, ids: readonly string[], at: Instant): JsonValue[] =>
  ids.map((id) => mediaRecord(world, id, at));

const editFields = ({ editedAt }: PostState | MessageState): JsonObject => ({
  edited: editedAt !== undefined,
  editedAt: editedAt ?? null,
});

/** Of whom a visitor is shown no profile (a private account of a messenger, a suspended author of a message) the name and the face alone. */
export function accountFields(world: World, platform: Platform, account: AccountState, at: Instant): Fields {
  const { handle, name, bio, location, joinedAt, verified, lang } = account;
  const whole = isListed(account) && isProfileShown(account, platform.kind);
  const profile = whole ? { bio, location, joinedAt } : { bio: '', location: '', joinedAt: null };
  return {
    path: accountPath(platform, handle),
    fields: {
      ...{ handle, name, ...profile, verified, private: account.private, lang },
      ...{ ...world.followCounts(account.id, at), posts: world.postCount(account.id, at) },
      avatar: mediaRecord(world, account.avatar, at),
      banner: whole ? mediaRecord(world, account.banner, at) : null,
    },
  };
}

/** An author inside a post or message: the whole account, with its address. */
function authorFields(world: World, platform: Platform, author: AccountState, at: Instant): JsonObject {
  const { path, fields } = accountFields(world, platform, author, at);
  return { id: author.id, url: absolute(platform, path), ...fields };
}

export function postFields(
  world: World,
  platform: Platform,
  post: PostState,
  author: AccountState,
  at: Instant,
): Fields {
  return {
    path: paths.post(author.handle, post.id),
    fields: {
      createdAt: post.at,
      text: post.text,
      lang: post.lang,
      ...editFields(post),
      hashtags: hashtagsOf(post.text),
      replyTo: post.replyTo ?? null,
      repostOf: post.repostOf ?? null,
      quoteOf: post.quoteOf ?? null,
      counts: { likes: post.likes, reposts: post.reposts, replies: world.replyCount(post.id, at) },
      media: mediaRecords(world, post.media, at),
      author: authorFields(world, platform, author, at),
    },
  };
}

export function listFields(
  world: World,
  platform: Platform,
  list: ListState,
  owner: AccountState,
  at: Instant,
): Fields {
  const { name, description, createdAt, members } = list;
  return {
    path: paths.list(owner.handle, list.id),
    fields: {
      ...{ name, description, createdAt },
      counts: { members },
      owner: authorFields(world, platform, owner, at),
    },
  };
}

export function channelFields(world: World, channel: ChannelState, at: Instant): Fields {
  const { handle, name, description, createdAt, access } = channel;
  const open = channelStanding(channel) === 'shown';
  const members = open
    ? world.members(channel.id, at).map(({ account, role, since }) => ({
        ...{ id: account.id, handle: account.handle, name: account.name },
        ...{ role, since },
      }))
    : null;
  return {
    path: paths.channel(handle),
    fields: {
      ...{ type: channel.kind, handle, name, createdAt, access, members },
      subscribers: open ? peopleCount(world, channel, at) : null,
      description: open ? description : null,
      avatar: mediaRecord(world, channel.avatar, at),
    },
  };
}

export function messageFields(
  world: World,
  platform: Platform,
  channel: ChannelState,
  message: MessageState,
  author: AccountState,
  at: Instant,
): Fields {
  const { text, lang, reactions, pinned } = message;
  return {
    path: paths.message(channel.handle, message.id),
    fields: {
      ...{ createdAt: message.at, text, lang, pinned, ...editFields(message) },
      replyTo: message.replyTo ?? null,
      forwardedFrom: message.forwardedFrom ?? null,
      reactions: reactions.map(({ emoji, count }) => ({ emoji, count })),
      media: mediaRecords(world, message.media, at),
      channel: { id: channel.id, handle: channel.handle, name: channel.name, type: channel.kind },
      author: authorFields(world, platform, author, at),
    },
  };
}
