import type { EntityRef } from '../dataset/entity-ref';
import type { Platform } from '../exercise/platform';
import type { Instant } from '../text/instant';
import { absolute } from './platform-address';
import { channelStanding, isListed, servedPost } from './standing';
import type { AccountState } from './state';
import {
  accountFields,
  channelFields,
  type JsonObject,
  listFields,
  mediaFields,
  messageFields,
  postFields,
} from './structured-fields';
import type { World } from './world';

export type { JsonObject, JsonValue } from './structured-fields';

/**
 * What the platform's interface for programs gives of one thing at an instant, as JSON with no undefined values:
 * the full author, counts, media with their hashes, whether and when it was edited (not what stood before).
 * Undefined for what it would not give: the deleted, the suspended, the withheld, the private, the not yet written.
 */
export function structuredRecord(world: World, ref: EntityRef, at: Instant): JsonObject | undefined {
  const found = fieldsOf(world, ref, at);
  if (!found) return undefined;
  const { platform, path, fields } = found;
  const home = platform && { id: platform.id, domain: platform.domain, name: platform.name };
  return {
    format: 'hirz-record',
    version: 1,
    synthetic: true,
    kind: ref.kind,
    id: ref.id,
    asOf: at,
    platform: home ?? null,
    url: platform && path ? absolute(platform, path) : null,
    ...fields,
  };
}

type Found = { platform?: Platform; path?: string; fields: JsonObject } | undefined;

function fieldsOf(world: World, ref: EntityRef, at: Instant): Found {
  switch (ref.kind) {
    case 'account':
      return accountRecord(world, ref.id, at);
    case 'post':
      return postRecord(world, ref.id, at);
    case 'channel':
      return channelRecord(world, ref.id, at);
    case 'message':
      return messageRecord(world, ref.id, at);
    case 'list':
      return listRecord(world, ref.id, at);
    case 'media': {
      const media = world.media(ref.id, at);
      return media && !media.removed ? { fields: mediaFields(media) } : undefined;
    }
  }
}

function platformOf(world: World, id: string): Platform | undefined {
  return world.platforms.find((platform) => platform.id === id);
}

function accountRecord(world: World, id: string, at: Instant): Found {
  const account = world.account(id, at);
  const platform = account && platformOf(world, account.platform);
  if (!account || !platform || !isListed(account)) return undefined;
  return { platform, ...accountFields(world, platform, account, at) };
}

function postRecord(world: World, id: string, at: Instant): Found {
  const served = servedPost(world, id, at);
  const platform = served && platformOf(world, served.post.platform);
  if (!platform) return undefined;
  return { platform, ...postFields(world, platform, served.post, served.author, at) };
}

function channelRecord(world: World, id: string, at: Instant): Found {
  const channel = world.channel(id, at);
  const platform = channel && platformOf(world, channel.platform);
  if (!platform || channelStanding(channel) === 'closed') return undefined;
  return { platform, ...channelFields(world, channel, at) };
}

function listRecord(world: World, id: string, at: Instant): Found {
  const list = world.list(id, at);
  const owner = list && world.account(list.owner, at);
  const platform = list && platformOf(world, list.platform);
  if (!owner || !platform || !isListed(owner) || owner.private) return undefined;
  return { platform, ...listFields(world, platform, list, owner, at) };
}

function messageRecord(world: World, id: string, at: Instant): Found {
  const message = world.message(id, at);
  const channel = message && world.channel(message.channel, at);
  const platform = channel && platformOf(world, channel.platform);
  if (!platform || message.deleted || channelStanding(channel) !== 'shown') return undefined;
  const author: AccountState | undefined = world.account(message.author, at);
  return author && { platform, ...messageFields(world, platform, channel, message, author, at) };
}
