import type { Message } from '../../../../core/domain/dataset/records';
import { instantOf } from '../../../../core/domain/text/instant';
import type { SqliteDatabase } from '../database';
import { endOfRows } from './end-of-rows';
import type { Range } from './post-rows';

interface MessageRow {
  n: number;
  id: string;
  channel: string;
  author: string;
  at: number;
  text: string;
  lang: Message['lang'];
  reply_to: string | null;
  forwarded_from: string | null;
  media: string | null;
  reactions: string | null;
  pinned: number;
}

/** A message as it was written, with its row number, which is its place in time. */
export interface StoredMessage {
  n: number;
  record: Message;
}

/** What a search asks beside words. `author` is a row number. */
export interface MessageFilter {
  platform: number;
  author: number | null;
  lang: string | null;
  hasMedia: boolean;
}

/** Messages. Lists are newest first within a range of row numbers, unless they say otherwise. */
export interface MessageRows {
  /** Row number after the last message written until `at` (milliseconds). */
  end(at: number): number;
  byId(id: string): StoredMessage | undefined;
  byNumber(n: number): StoredMessage | undefined;
  in(channel: number, range: Range, limit: number): StoredMessage[];
  /** Oldest first. */
  inFrom(channel: number, range: Range, limit: number): StoredMessage[];
  /** Oldest first. */
  pinned(channel: number, range: Range): StoredMessage[];
  search(match: string | null, filter: MessageFilter, range: Range, limit: number): StoredMessage[];
}

const select = `
  SELECT m.n, m.id, c.id AS channel, a.id AS author, m.at, m.text, m.lang, r.id AS reply_to, m.forwarded_from,
         m.media, m.reactions, m.pinned`;
const joins = `
  JOIN channel c ON c.n = m.channel
  JOIN account a ON a.n = m.author
  LEFT JOIN message r ON r.n = m.reply_to`;
const within = 'm.n >= :from AND m.n < :before';
const filters = `c.platform = +:platform AND (:author IS NULL OR m.author = +:author) AND (:lang IS NULL OR m.lang = +:lang)
  AND (:hasMedia = 0 OR m.media IS NOT NULL)`;

type Named = Record<string, string | number | null>;

export function messageRows(database: SqliteDatabase): MessageRows {
  const rows = (sql: string) => database.prepare<[Named], MessageRow>(`${select} ${sql}`);
  const byId = rows(`FROM message m ${joins} WHERE m.id = +:id`);
  const byNumber = rows(`FROM message m ${joins} WHERE m.n = +:n`);
  const inChannel = `FROM message m ${joins} WHERE m.channel = +:channel AND ${within}`;
  const latest = rows(`${inChannel} ORDER BY m.n DESC LIMIT +:limit`);
  const oldest = rows(`${inChannel} ORDER BY m.n LIMIT +:limit`);
  const pinned = rows(`${inChannel} AND m.pinned = 1 ORDER BY m.n`);
  const searchWords = rows(
    `FROM message_words w JOIN message m ON m.n = w.rowid ${joins}
     WHERE message_words MATCH :match AND w.rowid >= :from AND w.rowid < :before AND ${filters}
     ORDER BY w.rowid DESC LIMIT +:limit`,
  );
  const searchAll = rows(
    `FROM message m ${joins} WHERE ${filters} AND ${within} ORDER BY m.n DESC LIMIT +:limit`,
  );

  function stored(row: MessageRow): StoredMessage {
    return {
      n: row.n,
      record: {
        id: row.id,
        channel: row.channel,
        author: row.author,
        at: instantOf(row.at),
        text: row.text,
        lang: row.lang,
        ...(row.reply_to === null ? {} : { replyTo: row.reply_to }),
        ...(row.forwarded_from === null ? {} : { forwardedFrom: row.forwarded_from }),
        media: row.media === null ? [] : (JSON.parse(row.media) as string[]),
        reactions: row.reactions === null ? [] : (JSON.parse(row.reactions) as Message['reactions']),
        pinned: row.pinned === 1,
      },
    };
  }
  const one = (row: MessageRow | undefined) => row && stored(row);

  return {
    end: endOfRows(database, 'message'),
    byId: (id) => one(byId.get({ id })),
    byNumber: (n) => one(byNumber.get({ n })),
    in: (channel, range, limit) => latest.all({ channel, ...range, limit }).map(stored),
    inFrom: (channel, range, limit) => oldest.all({ channel, ...range, limit }).map(stored),
    pinned: (channel, range) => pinned.all({ channel, ...range }).map(stored),
    search(match, filter, range, limit) {
      const values = { ...filter, hasMedia: Number(filter.hasMedia), ...range, limit };
      return (match === null ? searchAll.all(values) : searchWords.all({ ...values, match })).map(stored);
    },
  };
}
