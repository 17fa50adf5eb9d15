import type { Statement } from 'better-sqlite3';
import type { SqliteDatabase } from '../database';
import { type RowsAtOnce, rowsAtOnce } from './rows-at-once';

type Row = 'meta' | 'media' | 'list' | 'listMember' | 'channel' | 'inject' | 'event';

/** Prepared statements that add one row to each table; parameters in the order of the columns named. */
export function inserts(database: SqliteDatabase): Record<Row, Statement> {
  const into = (table: string, columns: string) =>
    database.prepare(
      `INSERT ${table === 'meta' ? 'OR REPLACE ' : ''}INTO ${table} (${columns}) VALUES (${columns
        .split(',')
        .map(() => '?')
        .join(',')})`,
    );
  return {
    meta: into('meta', 'name, value'),
    media: into('media', 'id, file, type, bytes, sha256, width, height, duration_ms, alt, preview'),
    list: into('list', 'id, platform, owner, name, description, created_at'),
    listMember: into('list_member', 'list, account, since, until'),
    channel: into(
      'channel',
      'id, platform, kind, handle, handle_key, name, description, created_at, avatar, access, members, subscribers',
    ),
    inject: into('inject', 'id, at, record'),
    event: into('event', 'at, kind, entity_kind, entity, record'),
  };
}

/** The tables that may be long, and the columns that `rowsAtOnce` fills. */
const longTables = {
  account:
    'id, platform, handle, handle_key, name, folded, bio, location, joined_at, avatar?, banner?, verified, private, followers, following, lang',
  media_use: 'media, kind, used',
  follow: 'follower, followee, since, until',
  post: 'n, id, platform, author, at, text, lang, reply_to?, repost_of?, quote_of?, media?, likes, reposts',
  message: 'n, id, channel, author, at, text, lang, reply_to?, forwarded_from?, media?, reactions?, pinned',
} as const;

/** One of each long table. */
export function longRows(database: SqliteDatabase): Record<keyof typeof longTables, RowsAtOnce> {
  const of = (table: keyof typeof longTables) => rowsAtOnce(database, table, longTables[table]);
  return {
    account: of('account'),
    media_use: of('media_use'),
    follow: of('follow'),
    post: of('post'),
    message: of('message'),
  };
}
