import { z } from 'zod';
import { Identifier, Sha256 } from '../exercise/identifier';
import { Instant } from '../text/instant';

const Text = z.string().max(20_000);
const Lang = z.string().regex(/^(en|ar|fr|und)$/, 'lang');
const Count = z.number().int().min(0).max(1_000_000_000);
export const Handle = z.string().regex(/^[\p{L}\p{N}_.]{1,40}$/u, 'handle');

/** `data/dataset/accounts.ndjson`: one account a line, as it is at the beginning of its life. */
export const Account = z.strictObject({
  id: Identifier,
  platform: Identifier,
  handle: Handle,
  name: z.string().min(1).max(80),
  bio: Text.default(''),
  location: z.string().max(80).default(''),
  joinedAt: Instant,
  avatar: Identifier.optional(),
  banner: Identifier.optional(),
  verified: z.boolean().default(false),
  private: z.boolean().default(false),
  followers: Count.default(0),
  following: Count.default(0),
  lang: Lang.default('und'),
});
export type Account = z.infer<typeof Account>;

/** `data/dataset/posts.ndjson`: one microblog post a line, in order of time. A repost has `repostOf` and empty text. */
export const Post = z.strictObject({
  id: Identifier,
  platform: Identifier,
  author: Identifier,
  at: Instant,
  text: Text,
  lang: Lang.default('und'),
  replyTo: Identifier.optional(),
  repostOf: Identifier.optional(),
  quoteOf: Identifier.optional(),
  media: z.array(Identifier).max(4).default([]),
  likes: Count.default(0),
  reposts: Count.default(0),
});
export type Post = z.infer<typeof Post>;

/** Who runs a chat, from whoever owns it down. */
export const MemberRole = z.enum(['owner', 'admin', 'member']);
export type MemberRole = z.infer<typeof MemberRole>;

/** `data/dataset/channels.ndjson`: a messenger's channel (few write), group (all write) or direct chat. */
export const Channel = z.strictObject({
  id: Identifier,
  platform: Identifier,
  kind: z.enum(['channel', 'group', 'direct']),
  handle: Handle,
  name: z.string().min(1).max(120),
  description: Text.default(''),
  createdAt: Instant,
  avatar: Identifier.optional(),
  /** `open`: anybody may read it; `granted`: the exercise grants the trainee access (it shows a mark); `closed`: its existence shows, its content does not (403). */
  access: z.enum(['open', 'granted', 'closed']),
  /** Members over time, each with the role in which they came; `until` is when a member left. */
  members: z.array(
    z.strictObject({
      account: Identifier,
      role: MemberRole,
      from: Instant,
      until: Instant.optional(),
    }),
  ),
  /** Of a channel: as its platform counts them when the exercise clock starts. */
  subscribers: Count.default(0),
});
export type Channel = z.infer<typeof Channel>;

/** `data/dataset/messages.ndjson`: one messenger message a line, in order of time. */
export const Message = z.strictObject({
  id: Identifier,
  channel: Identifier,
  author: Identifier,
  at: Instant,
  text: Text,
  lang: Lang.default('und'),
  replyTo: Identifier.optional(),
  /** Who or what it was forwarded from, as the messenger shows it. */
  forwardedFrom: z.string().max(120).optional(),
  media: z.array(Identifier).max(10).default([]),
  reactions: z.array(z.strictObject({ emoji: z.string().min(1).max(16), count: Count })).default([]),
  pinned: z.boolean().default(false),
});
export type Message = z.infer<typeof Message>;

/** `data/dataset/media.ndjson`: one media file a line; the file itself is `data/media/<file>`. */
export const Media = z.strictObject({
  id: Identifier,
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,99}\.(jpg|png|gif|webp|wav|mp3|ogg|mp4|webm|pdf)$/, 'mediaFile'),
  type: z.enum([
    'image/jpeg',
    'image/png',
    'image/gif',
    'image/webp',
    'audio/wav',
    'audio/mpeg',
    'audio/ogg',
    'video/mp4',
    'video/webm',
    'application/pdf',
  ]),
  bytes: z.number().int().min(1),
  sha256: Sha256,
  width: z.number().int().min(1).optional(),
  height: z.number().int().min(1).optional(),
  durationMs: z.number().int().min(1).optional(),
  /** Alternative text that the platform shows. */
  alt: z.string().max(500).default(''),
  /** Id of a picture that stands for it: the first page of a PDF, a still of a film. */
  preview: Identifier.optional(),
});
export type Media = z.infer<typeof Media>;

/** `data/dataset/follows.ndjson`: who follows whom, since when, and until when. */
export const Follow = z.strictObject({
  follower: Identifier,
  followee: Identifier,
  from: Instant,
  until: Instant.optional(),
});
export type Follow = z.infer<typeof Follow>;

/** `data/dataset/lists.ndjson`: a public list that a microblog account keeps of other accounts. */
export const List = z.strictObject({
  id: Identifier,
  platform: Identifier,
  owner: Identifier,
  name: z.string().min(1).max(80),
  description: Text.default(''),
  createdAt: Instant,
  /** Members over time, each account once; `until` is when it was taken off the list. */
  members: z
    .array(z.strictObject({ account: Identifier, from: Instant, until: Instant.optional() }))
    .max(500)
    .default([]),
});
export type List = z.infer<typeof List>;
