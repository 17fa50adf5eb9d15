import type { OpenWorld } from '../platform/world';
import type { StoredAccount } from '../storage/dataset/account-rows';
import type { StoredChannel } from '../storage/dataset/channel-rows';
import type { StoredMessage } from '../storage/dataset/message-rows';
import type { StoredPost } from '../storage/dataset/post-rows';

/** Records that any event changes, at whatever time, and all channels. They are few, and searches ask for them again and again. */
export interface TouchedRecords {
  readonly posts: readonly StoredPost[];
  readonly messages: readonly StoredMessage[];
  readonly accounts: readonly StoredAccount[];
  readonly channels: readonly StoredChannel[];
}

const read = new WeakMap<OpenWorld, TouchedRecords>();

export function touchedRecords(world: OpenWorld): TouchedRecords {
  const known = read.get(world);
  if (known) return known;
  const { dataset, events, platformNumber } = world.sources;
  const records = {
    posts: [...events.touched('post')].flatMap((id) => dataset.posts.byId(id) ?? []),
    messages: [...events.touched('message')].flatMap((id) => dataset.messages.byId(id) ?? []),
    accounts: [...events.touched('account')].flatMap((id) => dataset.accounts.byId(id) ?? []),
    channels: world.platforms.flatMap(({ id }) =>
      dataset.channels.of(platformNumber(id), Number.MAX_SAFE_INTEGER),
    ),
  };
  read.set(world, records);
  return records;
}
