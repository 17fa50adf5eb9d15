import { indexedText } from '../../../../core/domain/simulation/indexed-text';
import { openDatabase } from '../database';
import { datasetSearch, type SearchIndex, searchIndexes } from './schema';

/** Rows of one index to take in: numbers rising, a text each. `upTo`: every row up to it has been given now, those without text too. */
export interface SearchRows {
  index: SearchIndex;
  numbers: number[];
  texts: string[];
  upTo: number;
}

/** Fills `search.db`, the full-text indexes of a dataset, which lie in a file of their own so that a thread of its own can write them. */
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
  if (!begun) database.exec(`BEGIN; ${datasetSearch}; COMMIT`);
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

  function commit(): void {
    if (!database.inTransaction) return;
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
        const { words, forms } = indexedText(texts[at] ?? '');
        insert?.run(n, words, forms);
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
      abort();
    },
    abort,
  };
}
