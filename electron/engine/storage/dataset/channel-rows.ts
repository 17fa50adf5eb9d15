import type { Channel } from '../../../../core/domain/dataset/records';
import { instantOf } from '../../../../core/domain/text/instant';
import type { SqliteDatabase } from '../database';

interface ChannelRow {
  n: number;
  id: string;
  platform: number;
  kind: Channel['kind'];
  handle: string;
  name: string;
  description: string;
  created_at: number;
  avatar: string | null;
  access: Channel['access'];
  members: string;
  subscribers: number;
}

/** A channel as it was at the beginning, with its row number. */
export interface StoredChannel {
  n: number;
  record: Channel;
}

/** Channels, groups and direct chats. */
export interface ChannelRows {
  byId(id: string): StoredChannel | undefined;
  byNumber(n: number): StoredChannel | undefined;
  byHandleKey(platform: number, key: string): StoredChannel | undefined;
  /** Of a platform, created until `at` (milliseconds). */
  of(platform: number, at: number): StoredChannel[];
}

const select =
  'SELECT n, id, platform, kind, handle, name, description, created_at, avatar, access, members, subscribers FROM channel';

export function channelRows(database: SqliteDatabase, platforms: readonly string[]): ChannelRows {
  const byId = database.prepare<[string], ChannelRow>(`${select} WHERE id = +?`);
  const byNumber = database.prepare<[number], ChannelRow>(`${select} WHERE n = +?`);
  const byHandle = database.prepare<[number, string], ChannelRow>(
    `${select} WHERE platform = +? AND handle_key = +?`,
  );
  const of = database.prepare<[number, number], ChannelRow>(
    `${select} WHERE platform = +? AND created_at <= ? ORDER BY n`,
  );

  function stored(row: ChannelRow): StoredChannel {
    return {
      n: row.n,
      record: {
        id: row.id,
        platform: platforms[row.platform] ?? '',
        kind: row.kind,
        handle: row.handle,
        name: row.name,
        description: row.description,
        createdAt: instantOf(row.created_at),
        ...(row.avatar === null ? {} : { avatar: row.avatar }),
        access: row.access,
        members: JSON.parse(row.members) as Channel['members'],
        subscribers: row.subscribers,
      },
    };
  }
  const one = (row: ChannelRow | undefined) => row && stored(row);

  return {
    byId: (id) => one(byId.get(id)),
    byNumber: (n) => one(byNumber.get(n)),
    byHandleKey: (platform, key) => one(byHandle.get(platform, key)),
    of: (platform, at) => of.all(platform, at).map(stored),
  };
}
