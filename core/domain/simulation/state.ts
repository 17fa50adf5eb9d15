import type { Account, Channel, List, Media, MemberRole, Message, Post } from '../dataset/records';
import type { Instant } from '../text/instant';

/** How an account stands at an instant. */
export interface AccountState
  extends Omit<Account, 'handle' | 'name' | 'bio' | 'avatar' | 'private' | 'followers' | 'following'> {
  handle: string;
  name: string;
  bio: string;
  avatar?: string;
  private: boolean;
  suspended: boolean;
  /** Reference of the order by which it is withheld. */
  withheld?: string;
  /** Handles that it had before, oldest first. */
  formerHandles: string[];
}

/** One earlier text of an edited post or message. */
export interface EarlierText {
  text: string;
  /** From when to when it stood. */
  from: Instant;
  until: Instant;
}

/** How a post stands at an instant. A deleted post keeps its text here: what is shown is the renderer's business. */
export interface PostState extends Post {
  deleted: boolean;
  deletedAt?: Instant;
  /** Reference of the order by which it is withheld. */
  withheld?: string;
  editedAt?: Instant;
  earlier: EarlierText[];
}

export interface MessageState extends Message {
  deleted: boolean;
  deletedAt?: Instant;
  editedAt?: Instant;
  earlier: EarlierText[];
}

export interface ChannelState extends Omit<Channel, 'name' | 'access'> {
  name: string;
  access: Channel['access'];
  /** Nobody may read it any longer, and nobody write. */
  closed: boolean;
  /** Names that it had, oldest first, each with when it changed. */
  renames: { at: Instant; from: string; to: string }[];
  /** Members who got another role, oldest first; `by` is the member who did it. */
  roleChanges: { at: Instant; member: string; from: MemberRole; to: MemberRole; by?: string }[];
}

/** A public list at an instant. */
export interface ListState extends Omit<List, 'members'> {
  /** How many are on it, those that do not show among them. */
  members: number;
}

export interface MediaState extends Media {
  removed: boolean;
}
