import type { Statement } from 'better-sqlite3';
import type { SqliteDatabase } from '../database';

type Row =
  | 'meta'
  | 'account'
  | 'media'
  | 'list'
  | 'listMember'
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
    list: into('list', 'id, platform, owner, name, description, created_at'),
    listMember: into('list_member', 'list, account, since, until'),
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

/** Adds rows to a table, several with one statement, which takes a quarter of the time off each: a row is in when `flush` was called. */
export interface RowsAtOnce {
  add(values: readonly unknown[]): void;
  flush(): void;
}

const atOnce = 8;

export const followColumns = 'follower, followee, since, until';
export const postColumns =
  'n, id, platform, author, at, text, lang, reply_to, repost_of, quote_of, media, likes, reposts';

/** Values of a row in the order of the columns named. */
export function rowsAtOnce(database: SqliteDatabase, table: string, columns: string): RowsAtOnce {
  const width = columns.split(',').length;
  const row = `(${Array(width).fill('?').join(',')})`;
  const prepare = (rows: number) =>
    database.prepare(`INSERT INTO ${table} (${columns}) VALUES ${Array(rows).fill(row).join(',')}`);
  const [several, one] = [prepare(atOnce), prepare(1)];
  let waiting: unknown[] = [];
  return {
    add(values) {
      for (const value of values) waiting.push(value);
      if (waiting.length < atOnce * width) return;
      several.run(waiting);
      waiting = [];
    },
    flush() {
      for (let at = 0; at < waiting.length; at += width) one.run(waiting.slice(at, at + width));
      waiting = [];
    },
  };
}
