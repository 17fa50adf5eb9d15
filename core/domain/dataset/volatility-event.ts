import { z } from 'zod';
import { Identifier } from '../exercise/identifier';
import { Instant } from '../text/instant';
import { Handle, MemberRole } from './records';

const base = { id: Identifier, at: Instant };
/** Whose order withholds something, as the page states it (RFC 7725): `Court of Mersa, MR-31/118`. */
const Reference = z.string().trim().min(1).max(120);

/**
 * A change that the clock brings: one a line in `data/timeline.ndjson`, in order of time.
 * From `at` on, pages show the world with the change in it.
 */
export const VolatilityEvent = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('post-edited'), post: Identifier, text: z.string().max(20_000) }),
  z.strictObject({ ...base, kind: z.literal('post-deleted'), post: Identifier }),
  z.strictObject({ ...base, kind: z.literal('post-restored'), post: Identifier }),
  /** Withheld by order: the platform answers 451, with the reference. */
  z.strictObject({ ...base, kind: z.literal('post-withheld'), post: Identifier, reference: Reference }),
  z.strictObject({
    ...base,
    kind: z.literal('message-edited'),
    message: Identifier,
    text: z.string().max(20_000),
  }),
  z.strictObject({ ...base, kind: z.literal('message-deleted'), message: Identifier }),
  z.strictObject({ ...base, kind: z.literal('message-restored'), message: Identifier }),
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
  /** The same on a messenger: every message that it wrote before `at`, in every chat. */
  z.strictObject({ ...base, kind: z.literal('account-messages-purged'), account: Identifier }),
  /** The platform strikes false followers: `count` in all, those that the dataset knows by name among them. */
  z.strictObject({
    ...base,
    kind: z.literal('account-followers-purged'),
    account: Identifier,
    count: z.number().int().min(1).max(1_000_000_000),
    followers: z.array(Identifier).default([]),
  }),
  z.strictObject({ ...base, kind: z.literal('account-withheld'), account: Identifier, reference: Reference }),
  z.strictObject({ ...base, kind: z.literal('channel-made-private'), channel: Identifier }),
  z.strictObject({ ...base, kind: z.literal('channel-closed'), channel: Identifier }),
  z.strictObject({
    ...base,
    kind: z.literal('channel-renamed'),
    channel: Identifier,
    name: z.string().min(1).max(120),
  }),
  /** Readers whom the dataset does not know come, or leave where `by` is negative: all at `at`, or evenly until `until`. */
  z.strictObject({
    ...base,
    kind: z.literal('channel-subscribers-changed'),
    channel: Identifier,
    by: z.number().int().min(-1_000_000_000).max(1_000_000_000),
    until: Instant.optional(),
  }),
  /** A member gets another role. Where it is handed the whole (`owner`), whoever owned it is an administrator from then on. */
  z.strictObject({
    ...base,
    kind: z.literal('channel-role-changed'),
    channel: Identifier,
    member: Identifier,
    role: MemberRole,
    /** The member who did it, as the messenger says. */
    by: Identifier.optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('media-removed'), media: Identifier }),
]);
export type VolatilityEvent = z.infer<typeof VolatilityEvent>;
