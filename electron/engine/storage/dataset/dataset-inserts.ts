import type { Statement } from 'better-sqlite3';
import type { SqliteDatabase } from '../database';

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

/** Rows of the tables that may be long, in the order of these columns; 0 stands for nothing in columns with a question mark. */
const longTables = {
  account:
    'id, platform, handle, handle_key, name, folded, bio, location, joined_at, avatar?, banner?, verified, private, followers, following, lang',
  media_use: 'media, kind, used',
  follow: 'follower, followee, since, until',
  post: 'n, id, platform, author, at, text, lang, reply_to?, repost_of?, quote_of?, media?, likes, reposts',
  post_tag: 'tag, post',
  message: 'n, id, channel, author, at, text, lang, reply_to?, forwarded_from?, media?, reactions?, pinned',
} as const;

/** Adds rows to a table, many with one statement: a row is in when `flush` was called. */
export interface RowsAtOnce {
  add(values: readonly unknown[]): void;
  flush(): void;
}

/** More gain nothing. */
const atOnce = 32;

/**
 * A third of the time is saved by many rows a statement, by values that are handed over each by itself instead of as a list, and by
 * numbers where there is nothing: five questions are asked of a null before it is bound, one of a number.
 */
export function rowsAtOnce(database: SqliteDatabase, table: keyof typeof longTables): RowsAtOnce {
  const columns = longTables[table].split(', ');
  const width = columns.length;
  const row = `(${columns.map((column) => (column.endsWith('?') ? 'nullif(?, 0)' : '?')).join(',')})`;
  const names = columns.map((column) => column.replace('?', '')).join(',');
  const prepare = (rows: number) =>
    database.prepare(`INSERT INTO ${table} (${names}) VALUES ${Array(rows).fill(row).join(',')}`);
  const [several, one] = [prepare(atOnce), prepare(1)];
  let waiting: unknown[] = [];
  return {
    add(values) {
      for (const value of values) waiting.push(value);
      if (waiting.length < atOnce * width) return;
      several.run(...waiting);
      waiting = [];
    },
    flush() {
      for (let at = 0; at < waiting.length; at += width) one.run(...waiting.slice(at, at + width));
      waiting = [];
    },
  };
}

/** One of each long table of `dataset.db`. */
export function longRows(
  database: SqliteDatabase,
): Record<Exclude<keyof typeof longTables, 'post_tag'>, RowsAtOnce> {
  return {
    account: rowsAtOnce(database, 'account'),
    media_use: rowsAtOnce(database, 'media_use'),
    follow: rowsAtOnce(database, 'follow'),
    post: rowsAtOnce(database, 'post'),
    message: rowsAtOnce(database, 'message'),
  };
}
