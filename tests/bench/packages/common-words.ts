import type { SqliteDatabase } from '../../../electron/engine/storage/database';

/** Words of three letters and more that most posts have, the most used first. Of a database with `search.db` attached as `search`. */
export function commonWords(database: SqliteDatabase, count: number): string[] {
  database.exec("CREATE VIRTUAL TABLE temp.words_used USING fts5vocab('search', 'post_words', 'col')");
  return database
    .prepare<[], { term: string }>(
      "SELECT term FROM temp.words_used WHERE col = 'words' ORDER BY doc DESC LIMIT 400",
    )
    .all()
    .map(({ term }) => term)
    .filter((term) => /^\p{L}{3,}$/u.test(term))
    .slice(0, count);
}
