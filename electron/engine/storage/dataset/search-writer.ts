import { hashtagsOf } from '../../../../core/domain/simulation/hashtags';
import { indexedText } from '../../../../core/domain/simulation/indexed-text';
import { openDatabase, type SqliteDatabase } from '../database';
import { rowsAtOnce } from './rows-at-once';
import { analyze, type SearchIndex, searchIndexes, searchTableIndexes, searchTables } from './schema';

/** Rows of one index to take in: numbers rising, a text each. `upTo`: every row up to it has been given now, those without text too. */
export interface SearchRows {
  index: SearchIndex;
  numbers: number[];
  texts: string[];
  upTo: number;
}

/** Fills `search.db`, the full-text indexes of a dataset and the hashtags of its posts, which lie in a file of their own so that a thread of its own can write them. */
export interface SearchWriter {
  /** Last row of each index that is safe in the file. */
  readonly taken: Readonly<Record<SearchIndex, number>>;
  add(rows: SearchRows): void;
  /** Brings each index into one piece, and closes. */
  finish(): void;
  /** Closes without finishing; what was committed can be gone on from. */
  abort(): void;
}

/** Octets of words gathered in memory before they are written as one segment. */
const gathered = 24 << 20;
/** Rows between two commits, each of which writes a segment. */
const commitEvery = 50_000;

export function openSearchWriter(path: string): SearchWriter {
  const database = openDatabase(path, { check: false });
  let closed = false;
  let rows = 0;
  // New pages need no journal, so that one costs nothing, and a crash leaves what was committed.
  database.pragma('journal_mode = TRUNCATE');
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('cache_size = -16384');
  database.exec(
    'CREATE TABLE IF NOT EXISTS taken (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  );
  const begun = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'post_words'").get() !== undefined;
  if (!begun) database.exec(`BEGIN; ${searchTables} COMMIT`);
  for (const index of searchIndexes) {
    database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', ${gathered})`);
    // Merging as rows come writes everything several times over: once at the end is enough.
    database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('automerge', 0)`);
    database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('crisismerge', 1000)`);
  }
  const inserts = Object.fromEntries(
    searchIndexes.map((index) => [
      index,
      database.prepare<[number, string, string]>(
        `INSERT INTO ${index} (rowid, words, forms) VALUES (?, ?, ?)`,
      ),
    ]),
  );
  const mark = database.prepare<[string, number]>('INSERT OR REPLACE INTO taken (name, n) VALUES (?, ?)');
  const marks = database.prepare<[], { name: string; n: number }>('SELECT name, n FROM taken').all();
  const taken = Object.fromEntries(
    searchIndexes.map((index) => [index, marks.find(({ name }) => name === index)?.n ?? 0]),
  ) as Record<SearchIndex, number>;
  const tags = tagsOfPosts(database);

  function commit(): void {
    if (!database.inTransaction) return;
    tags.flush();
    for (const index of searchIndexes) mark.run(index, taken[index]);
    database.exec('COMMIT');
  }

  function abort(): void {
    if (closed) return;
    closed = true;
    database.close();
  }

  return {
    taken,
    add({ index, numbers, texts, upTo }) {
      if (!database.inTransaction) database.exec('BEGIN');
      const insert = inserts[index];
      numbers.forEach((n, at) => {
        const text = texts[at] ?? '';
        const found = hashtagsOf(text);
        const { words, forms } = indexedText(text, found);
        insert?.run(n, words, forms);
        if (index === 'post_words') tags.add(n, found);
      });
      taken[index] = upTo;
      rows += numbers.length;
      if (rows < commitEvery) return;
      rows = 0;
      commit();
    },
    finish() {
      commit();
      for (const index of searchIndexes) {
        database.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
      }
      // An earlier run may have come as far as this.
      database.exec(
        `BEGIN; ${searchTableIndexes.map((sql) => sql.replace('INDEX', 'INDEX IF NOT EXISTS')).join(';')}; COMMIT`,
      );
      database.exec(analyze);
      abort();
    },
    abort,
  };
}

/**
 * Keeps the hashtags of posts, each once, and which posts have them. Rows are gathered until `flush`: a statement that adds several rows makes the
 * full-text indexes write whatever words they have gathered.
 */
function tagsOfPosts(database: SqliteDatabase): {
  add(post: number, tags: readonly string[]): void;
  flush(): void;
} {
  const known = new Map(
    database
      .prepare<[], { n: number; folded: string }>('SELECT n, folded FROM tag')
      .all()
      .map(({ n, folded }) => [folded, n]),
  );
  const insert = database.prepare<[number, string]>('INSERT INTO tag (n, folded) VALUES (?, ?)');
  const rows = rowsAtOnce(database, 'post_tag', 'tag, post');
  let waiting: [tag: number, post: number][] = [];
  return {
    add(post, tags) {
      for (const folded of tags) {
        let tag = known.get(folded);
        if (tag === undefined) {
          tag = known.size + 1;
          known.set(folded, tag);
          insert.run(tag, folded);
        }
        waiting.push([tag, post]);
      }
    },
    flush() {
      for (const row of waiting) rows.add(row);
      rows.flush();
      waiting = [];
    },
  };
}
