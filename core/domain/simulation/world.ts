import type { EntityRef } from '../dataset/entity-ref';
import type { Platform } from '../exercise/platform';
import type { Instant } from '../text/instant';
import type { AccountState, ChannelState, ListState, MediaState, MessageState, PostState } from './state';

/** Where a page of a list ends: the next page begins after it. Opaque to the reader. */
export type Cursor = string;

/** One page of a list, newest or oldest first as the query says. */
export interface Slice<T> {
  items: T[];
  next?: Cursor;
}

/** A search as the platform's own search box understands it: see parse-search.ts. */
export interface SearchQuery {
  /** Words that must all occur, already folded; an `@handle` as handles are. */
  words: string[];
  /** Quoted phrases that must occur, already folded. */
  phrases: string[];
  /** Handle, folded as handles are, without `@`. */
  from?: string;
  /** From this instant on. */
  since?: Instant;
  /** Up to this instant, itself not included. */
  until?: Instant;
  hasMedia: boolean;
  lang?: string;
}

/**
 * The dataset as of instants of the exercise clock. Every query takes the instant `at` and shows nothing that is later:
 * posts and messages written after it are absent, volatility events after it have not happened.
 * Synchronous and without side effects; the engine answers it from SQLite.
 * Lists hold what a visitor without an account would be served: no deleted or withheld posts, no posts of suspended, withheld
 * or private accounts, no reposts of such posts.
 */
export interface World {
  readonly platforms: readonly Platform[];
  account(id: string, at: Instant): AccountState | undefined;
  /** By the handle that it has at `at`, or by one that it had (then `handle` differs from what was asked). Case-insensitive. */
  accountByHandle(platform: string, handle: string, at: Instant): AccountState | undefined;
  /** Deleted posts are returned too, marked. Undefined before it was written. */
  post(id: string, at: Instant): PostState | undefined;
  /** Everything but replies, newest first. */
  feed(platform: string, at: Instant, page: { after?: Cursor; limit: number }): Slice<PostState>;
  /** Posts and reposts of one account, newest first; `replies` says whether replies are among them. */
  postsBy(
    account: string,
    at: Instant,
    page: { after?: Cursor; limit: number; replies: boolean },
  ): Slice<PostState>;
  /** As many as `postsBy` lists, replies among them; of a private account, as many as it would if it were open. */
  postCount(account: string, at: Instant): number;
  /** Direct replies, oldest first: all of them, so that the page can say why one does not show. */
  replies(post: string, at: Instant): PostState[];
  /** Replies that were not deleted. */
  replyCount(post: string, at: Instant): number;
  /** `tag` without `#`, folded. Newest first. */
  hashtag(
    platform: string,
    tag: string,
    at: Instant,
    page: { after?: Cursor; limit: number },
  ): Slice<PostState>;
  /** Hashtags used most in the seven days before `at`. */
  trends(platform: string, at: Instant, limit: number): { tag: string; posts: number }[];
  /** Without reposts: whatever they could be found by is their original's. Latest first. */
  searchPosts(
    platform: string,
    query: SearchQuery,
    at: Instant,
    page: { after?: Cursor; limit: number },
  ): Slice<PostState>;
  /** Whose name or handle of the moment holds every one of some words, folded, in any order; without suspended and withheld ones; most followed at the beginning first, then in the dataset's order. */
  searchAccounts(platform: string, words: readonly string[], at: Instant, limit: number): AccountState[];
  /** Latest first, without suspended and withheld ones, and those whose follow ended. */
  followers(account: string, at: Instant, page: { after?: Cursor; limit: number }): Slice<AccountState>;
  following(account: string, at: Instant, page: { after?: Cursor; limit: number }): Slice<AccountState>;
  /**
   * The counts that a profile states: those of its record, which are as at the start of the exercise clock, with the follows
   * that began and ended and the followers that were purged since then. Before that instant: those of the record.
   */
  followCounts(account: string, at: Instant): { followers: number; following: number };
  /** The public lists that an account keeps, newest first. */
  lists(account: string, at: Instant): ListState[];
  /** Undefined before it was made. */
  list(id: string, at: Instant): ListState | undefined;
  /** Who is on a list at `at`, latest first, without suspended and withheld ones. */
  listMembers(list: string, at: Instant, page: { after?: Cursor; limit: number }): Slice<AccountState>;
  /** Posts and reposts of those who are on a list at `at`, without replies, newest first. */
  listPosts(list: string, at: Instant, page: { after?: Cursor; limit: number }): Slice<PostState>;
  /** Channels, groups and direct chats that are there at `at`, those closed for good left out; `last` only of one that may be read. By the time of their last message, newest first. */
  channels(platform: string, at: Instant): { channel: ChannelState; last?: MessageState }[];
  channel(id: string, at: Instant): ChannelState | undefined;
  channelByHandle(platform: string, handle: string, at: Instant): ChannelState | undefined;
  message(id: string, at: Instant): MessageState | undefined;
  /**
   * Newest `limit` messages before the cursor, returned oldest first; deleted ones marked. `around` centres the page on a message.
   * `older` and `newer` are what to give as `before` for the pages on either side; absent where there is none
   * or, for `newer`, where it is the newest page, which has no `before`.
   */
  messages(
    channel: string,
    at: Instant,
    page: { before?: Cursor; around?: string; limit: number },
  ): { items: MessageState[]; older?: Cursor; newer?: Cursor };
  /** Oldest first, deleted ones left out. */
  pinned(channel: string, at: Instant): MessageState[];
  /** Members at `at`. */
  members(
    channel: string,
    at: Instant,
  ): { account: AccountState; role: 'owner' | 'admin' | 'member'; since: Instant }[];
  searchMessages(
    platform: string,
    query: SearchQuery,
    at: Instant,
    page: { after?: Cursor; limit: number },
  ): Slice<MessageState>;
  media(id: string, at: Instant): MediaState | undefined;
  mediaByFile(file: string, at: Instant): MediaState | undefined;
  /**
   * The posts, messages, accounts and channels, on whatever platform, that have a media file, or one that it stands for, among what
   * they show or showed until `at`; whether a visitor is served them is not asked. There may be very many: they come as they are asked for.
   */
  showing(media: string, at: Instant): Iterable<EntityRef>;
}
