import type { Where } from '../fault/fault';
import type { Member } from './membership';
import type { Channel } from './records';
import { createTimedEntities, type TimedEntities } from './timed-entities';

/** What a record's references are resolved against. Times in milliseconds since 1970; ordinals from 1, in the file's order. */
export interface KnownEntities {
  readonly accounts: Map<string, { platform: string; joinedAt: number; handle: string; ordinal: number }>;
  readonly channels: Map<string, KnownChannel>;
  readonly media: Map<string, { picture: boolean; ordinal: number }>;
  readonly lists: Map<string, { platform: string; ordinal: number }>;
  /** By platform. */
  readonly posts: TimedEntities;
  /** By channel. */
  readonly messages: TimedEntities;
  /** Account that holds a handle, by `platform handle` folded; follows the timeline's renames. */
  readonly handles: Map<string, string>;
  readonly channelHandles: Set<string>;
  /** Kinds whose file could not be read, and `kind:id` of records that were refused: references to them are no further problem. */
  readonly excused: Set<string>;
  /** References to posts and messages that had not been read yet: settled at the end. */
  readonly pending: PendingReference[];
  /** Pictures that stand for other media: settled when all media were read. */
  readonly previews: { id: string; where: Where }[];
}

export interface KnownChannel {
  platform: string;
  kind: Channel['kind'];
  createdAt: number;
  /** Who is in it at any time, in the roles that the timeline has given them so far. */
  members: readonly Member[];
  /** Their accounts. */
  accounts: ReadonlySet<string>;
  ordinal: number;
}

export interface PendingReference {
  kind: 'post' | 'message';
  id: string;
  where: Where;
}

export function createKnownEntities(): KnownEntities {
  return {
    accounts: new Map(),
    channels: new Map(),
    media: new Map(),
    lists: new Map(),
    posts: createTimedEntities(),
    messages: createTimedEntities(),
    handles: new Map(),
    channelHandles: new Set(),
    excused: new Set(),
    pending: [],
    previews: [],
  };
}

/** Key of a handle on a platform: letter case and composition folded. */
export function handleKey(platform: string, handle: string): string {
  return `${platform} ${foldHandle(handle)}`;
}

/** Two handles that fold alike are one on the platform. */
export function foldHandle(handle: string): string {
  return handle.normalize('NFC').toLowerCase();
}
