import { z } from 'zod';
import { Identifier } from '../exercise/identifier';
import { Instant } from '../text/instant';
import { Handle } from './records';

const base = { id: Identifier, at: Instant };

/**
 * A change that the clock brings: one a line in `data/timeline.ndjson`, in order of time.
 * From `at` on, pages show the world with the change in it.
 */
export const VolatilityEvent = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('post-edited'), post: Identifier, text: z.string().max(20_000) }),
  z.strictObject({ ...base, kind: z.literal('post-deleted'), post: Identifier }),
  z.strictObject({ ...base, kind: z.literal('post-restored'), post: Identifier }),
  z.strictObject({
    ...base,
    kind: z.literal('message-edited'),
    message: Identifier,
    text: z.string().max(20_000),
  }),
  z.strictObject({ ...base, kind: z.literal('message-deleted'), message: Identifier }),
  z.strictObject({ ...base, kind: z.literal('account-renamed'), account: Identifier, handle: Handle }),
  z.strictObject({
    ...base,
    kind: z.literal('account-profile-changed'),
    account: Identifier,
    name: z.string().min(1).max(80).optional(),
    bio: z.string().max(20_000).optional(),
    avatar: Identifier.optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('account-suspended'), account: Identifier }),
  z.strictObject({ ...base, kind: z.literal('account-reinstated'), account: Identifier }),
  z.strictObject({ ...base, kind: z.literal('account-made-private'), account: Identifier }),
  z.strictObject({ ...base, kind: z.literal('account-made-public'), account: Identifier }),
  /** Cascade: every post that the account wrote before `at` is deleted. */
  z.strictObject({ ...base, kind: z.literal('account-posts-purged'), account: Identifier }),
  z.strictObject({ ...base, kind: z.literal('channel-made-private'), channel: Identifier }),
  z.strictObject({ ...base, kind: z.literal('channel-closed'), channel: Identifier }),
  z.strictObject({
    ...base,
    kind: z.literal('channel-renamed'),
    channel: Identifier,
    name: z.string().min(1).max(120),
  }),
  z.strictObject({ ...base, kind: z.literal('media-removed'), media: Identifier }),
]);
export type VolatilityEvent = z.infer<typeof VolatilityEvent>;
