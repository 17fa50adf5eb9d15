import type { Statement } from 'better-sqlite3';
import type { SqliteDatabase } from '../database';

type Row =
  | 'meta'
  | 'account'
  | 'media'
  | 'follow'
  | 'list'
  | 'listMember'
  | 'post'
  | 'tag'
  | 'postTag'
  | 'channel'
  | 'message'
  | 'inject'
  | 'event';

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
    account: into(
      'account',
      'id, platform, handle, handle_key, name, folded, bio, location, joined_at, avatar, banner, verified, private, followers, following, lang',
    ),
    media: into('media', 'id, file, type, bytes, sha256, width, height, duration_ms, alt, preview'),
    follow: into('follow', 'follower, followee, since, until'),
    list: into('list', 'id, platform, owner, name, description, created_at'),
    listMember: into('list_member', 'list, account, since, until'),
    post: into(
      'post',
      'id, platform, author, at, text, lang, reply_to, repost_of, quote_of, media, likes, reposts',
    ),
    tag: into('tag', 'n, folded'),
    postTag: into('post_tag', 'tag, post'),
    channel: into(
      'channel',
      'id, platform, kind, handle, handle_key, name, description, created_at, avatar, access, members, subscribers',
    ),
    message: into(
      'message',
      'id, channel, author, at, text, lang, reply_to, forwarded_from, media, reactions, pinned',
    ),
    inject: into('inject', 'id, at, record'),
    event: into('event', 'at, kind, entity_kind, entity, record'),
  };
}
