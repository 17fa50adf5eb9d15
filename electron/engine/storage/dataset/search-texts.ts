import type { Account } from '../../../../core/domain/dataset/records';
import type { SqliteDatabase } from '../database';
import type { SearchIndex } from './schema';
import type { SearchFeed } from './search-feed';

/** What `account_words` is made of. */
export function accountText({ handle, name, bio, location }: Account): string {
  return `@${handle}\n${name}\n${bio}\n${location}`;
}

/** What each full-text index is made of: rows of a table, and which of their texts. */
const indexedRows: Record<SearchIndex, { table: string; text: string }> = {
  post_words: { table: 'post', text: 'text' },
  message_words: { table: 'message', text: 'text' },
  account_words: {
    table: 'account',
    text: "'@' || handle || char(10) || name || char(10) || bio || char(10) || location",
  },
  media_words: { table: 'media', text: 'alt' },
};

/** Texts handed over at once: fewer cost more in messages than in words. */
const atOnce = 1_000;

/** Gathers texts for the full-text indexes and hands them over, each once. */
export interface SearchTexts {
  /** A row as it is written; rows of one index come in order. */
  add(index: SearchIndex, n: number, text: string): void;
  /** Hands over what was gathered, and the rows in the database that were not handed over yet. */
  catchUp(indexes: readonly SearchIndex[]): Promise<void>;
}

export function searchTexts(database: SqliteDatabase, feed: SearchFeed): SearchTexts {
  const given = { ...feed.taken };
  const waiting = new Map<SearchIndex, { numbers: number[]; texts: string[] }>();

  function flush(index: SearchIndex): void {
    const rows = waiting.get(index);
    waiting.delete(index);
    if (rows) feed.add({ index, ...rows, upTo: given[index] });
  }

  function add(index: SearchIndex, n: number, text: string): void {
    if (n <= given[index]) return;
    given[index] = n;
    if (text === '') return;
    const rows = waiting.get(index) ?? { numbers: [], texts: [] };
    waiting.set(index, rows);
    rows.numbers.push(n);
    rows.texts.push(text);
    if (rows.numbers.length === atOnce) flush(index);
  }

  return {
    add,
    async catchUp(indexes) {
      for (const index of indexes) {
        const { table, text } = indexedRows[index];
        const rows = database.prepare<[number], { n: number; text: string }>(
          `SELECT n, ${text} AS text FROM ${table} WHERE n > ? ORDER BY n LIMIT ${atOnce}`,
        );
        for (;;) {
          const next = rows.all(given[index]);
          for (const row of next) add(index, row.n, row.text);
          flush(index);
          if (next.length < atOnce) break;
          await feed.settled();
        }
      }
    },
  };
}
