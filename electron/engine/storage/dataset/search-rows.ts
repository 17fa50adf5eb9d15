import { firstNot } from '../../first-not';
import { othersTurn } from '../../jobs/others-turn';
import type { SqliteDatabase } from '../database';
import type { Range } from './post-rows';
import type { SearchIndex } from './schema';

/** Languages by the number that stands for them in columns. */
export const langs = ['en', 'ar', 'fr', 'und'] as const;

/** What a search filters and counts by, of every row of a table, by row number. Held in memory, so that a million rows take milliseconds. */
export interface RowColumns {
  /** Highest row number. */
  readonly last: number;
  /** Milliseconds since 1970. */
  readonly at: Float64Array;
  /** Row number of the account that wrote it; of an account, its own. */
  readonly owner: Int32Array;
  /** Row number of a message's channel; of others, the platform's place. */
  readonly home: Int32Array;
  /** Place in `langs`. */
  readonly lang: Uint8Array;
  /** See `rowSigns`. */
  readonly signs: Uint8Array;
}

/** Bits of `RowColumns.signs`. */
export const rowSigns = { media: 1, repost: 2, private: 4 } as const;

export interface SearchColumns {
  posts: RowColumns;
  messages: RowColumns;
  accounts: RowColumns;
  /** By the identifier of a media file: row numbers of the posts, messages and accounts that show it, oldest first. */
  shownBy: ReadonlyMap<string, { posts: number[]; messages: number[]; accounts: number[] }>;
}

/** What searches over a whole dataset read. */
export interface SearchRows {
  /** Rows of a full-text index that answer an FTS5 query, newest first. */
  matching(index: SearchIndex, match: string, range: Range): number[];
  /** Read once, in parts, between which others may work. */
  columns(): Promise<SearchColumns>;
  mediaIds(rows: readonly number[]): string[];
  /** The texts that posts or messages began with, by row number; of thousands of rows at once, since one by one takes ten times as long. */
  texts(table: 'post' | 'message', rows: readonly number[]): Map<number, string>;
  /** Identifiers of media files that have a caption. */
  captioned(): string[];
}

/** Rows read at a time. */
const part = 20_000;

type Row = [
  n: number,
  at: number,
  owner: number,
  home: number,
  lang: string,
  signs: number,
  media: string | null,
];

export function searchRows(database: SqliteDatabase): SearchRows {
  const matching = new Map<SearchIndex, ReturnType<typeof prepareMatching>>();
  const prepareMatching = (index: SearchIndex) => {
    const answering = `SELECT rowid FROM ${index} WHERE ${index} MATCH ?`;
    const table = index.replace('_words', '');
    return {
      anywhere: database.prepare<[string], number>(`${answering} ORDER BY rowid DESC`).pluck(),
      within: database
        .prepare<[string, number, number], number>(
          `${answering} AND rowid >= ? AND rowid < ? ORDER BY rowid DESC`,
        )
        .pluck(),
      last: Number(database.prepare(`SELECT coalesce(max(n), 0) FROM ${table}`).pluck().get()),
    };
  };
  const prepareTexts = (table: 'post' | 'message') =>
    database
      .prepare<[string], [number, string]>(
        `SELECT n, text FROM json_each(?) JOIN ${table} ON n = json_each.value`,
      )
      .raw();
  const texts = { post: prepareTexts('post'), message: prepareTexts('message') };
  const mediaId = database.prepare<[number], string>('SELECT id FROM media WHERE n = ?').pluck();
  let columns: Promise<SearchColumns> | undefined;

  async function read(): Promise<SearchColumns> {
    const shownBy = new Map<string, { posts: number[]; messages: number[]; accounts: number[] }>();
    const shows = (kind: 'posts' | 'messages' | 'accounts') => (n: number, media: string) => {
      for (const id of JSON.parse(media) as (string | null)[]) {
        if (id === null) continue;
        const found = shownBy.get(id) ?? { posts: [], messages: [], accounts: [] };
        shownBy.set(id, found);
        found[kind].push(n);
      }
    };
    const table = (
      sql: string,
      name: 'post' | 'message' | 'account',
      kind: 'posts' | 'messages' | 'accounts',
    ) => readColumns(database, sql, name, shows(kind));
    return {
      posts: await table(
        `SELECT n, at, author, platform, lang,
           (media IS NOT NULL) * ${rowSigns.media} + (repost_of IS NOT NULL) * ${rowSigns.repost}, media FROM post`,
        'post',
        'posts',
      ),
      messages: await table(
        `SELECT n, at, author, channel, lang, (media IS NOT NULL) * ${rowSigns.media}, media FROM message`,
        'message',
        'messages',
      ),
      accounts: await table(
        `SELECT n, joined_at, n, platform, lang, private * ${rowSigns.private},
           CASE WHEN avatar IS NULL AND banner IS NULL THEN NULL ELSE json_array(avatar, banner) END FROM account`,
        'account',
        'accounts',
      ),
      shownBy,
    };
  }

  return {
    matching(index, match, { from, before }) {
      const prepared = matching.get(index) ?? prepareMatching(index);
      matching.set(index, prepared);
      const { anywhere, within, last } = prepared;
      // Bounds make each row that is found cost half as much again: where most rows are within, the others are cut off afterwards.
      if (2 * (Math.min(before, last + 1) - from) < last) return within.all(match, from, before);
      const down = anywhere.all(match);
      return down.slice(
        firstNot(down, (row) => row >= before),
        firstNot(down, (row) => row >= from),
      );
    },
    columns() {
      columns ??= read().catch((error: unknown) => {
        columns = undefined;
        throw error;
      });
      return columns;
    },
    mediaIds: (rows) => rows.flatMap((n) => mediaId.get(n) ?? []),
    texts: (table, rows) => new Map(texts[table].all(JSON.stringify(rows))),
    captioned: () =>
      database.prepare<[], string>("SELECT id FROM media WHERE alt <> '' ORDER BY n").pluck().all(),
  };
}

async function readColumns(
  database: SqliteDatabase,
  sql: string,
  table: 'post' | 'message' | 'account',
  shows: (n: number, media: string) => void,
): Promise<RowColumns> {
  const last = Number(database.prepare(`SELECT coalesce(max(n), 0) FROM ${table}`).pluck().get());
  const columns = emptyColumns(last);
  const rows = database.prepare<[number, number], Row>(`${sql} WHERE n > ? AND n <= ?`).raw();
  for (let first = 0; first < last; first += part) {
    for (const [n, at, owner, home, lang, signs, media] of rows.all(first, first + part)) {
      columns.at[n] = at;
      columns.owner[n] = owner;
      columns.home[n] = home;
      columns.lang[n] = langs.indexOf(lang as (typeof langs)[number]);
      columns.signs[n] = signs;
      if (media !== null) shows(n, media);
    }
    await othersTurn();
  }
  return columns;
}

/** Columns of so many rows, of which nothing is known yet. */
export function emptyColumns(last: number): RowColumns {
  return {
    last,
    at: new Float64Array(last + 1),
    owner: new Int32Array(last + 1),
    home: new Int32Array(last + 1),
    lang: new Uint8Array(last + 1),
    signs: new Uint8Array(last + 1),
  };
}
