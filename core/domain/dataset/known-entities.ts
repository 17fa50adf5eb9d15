import type { Where } from '../fault/fault';

/** What a record's references are resolved against. Times in milliseconds since 1970; ordinals from 1, in the file's order. */
export interface KnownEntities {
  readonly accounts: Map<string, { platform: string; joinedAt: number; handle: string; ordinal: number }>;
  readonly channels: Map<
    string,
    { platform: string; createdAt: number; members: Set<string>; ordinal: number }
  >;
  readonly media: Map<string, { picture: boolean }>;
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
}

export interface PendingReference {
  kind: 'post' | 'message';
  id: string;
  where: Where;
}

/** Ids with a time and a group each, kept small: a million of them are held while a package is checked. */
export interface TimedEntities {
  /** False where the id is taken. */
  add(id: string, at: number, group: string): boolean;
  get(id: string): { at: number; group: string; ordinal: number } | undefined;
  readonly size: number;
}

export function createTimedEntities(): TimedEntities {
  const ordinals = new Map<string, number>();
  const times: number[] = [];
  const groups: string[] = [];
  return {
    add(id, at, group) {
      if (ordinals.has(id)) return false;
      ordinals.set(id, times.length);
      times.push(at);
      groups.push(group);
      return true;
    },
    get(id) {
      const index = ordinals.get(id);
      if (index === undefined) return undefined;
      return { at: times[index] ?? 0, group: groups[index] ?? '', ordinal: index + 1 };
    },
    get size() {
      return ordinals.size;
    },
  };
}

export function createKnownEntities(): KnownEntities {
  return {
    accounts: new Map(),
    channels: new Map(),
    media: new Map(),
    posts: createTimedEntities(),
    messages: createTimedEntities(),
    handles: new Map(),
    channelHandles: new Set(),
    excused: new Set(),
    pending: [],
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
