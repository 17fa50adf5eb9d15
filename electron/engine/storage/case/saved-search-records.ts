import type { Search } from '../../../../core/contract/search';
import type { SqliteDatabase } from '../database';

/** A search that is kept in a case: what it asks, and when and with what it was last run. */
export interface SavedSearchRecord {
  id: string;
  name: string;
  search: Search;
  ranAt: string;
  found: number;
}

/** Kept searches in the case database. One that was forgotten stays until the case is opened again, so that it can come back. */
export interface SavedSearchRecords {
  /** In the order in which they were kept, forgotten ones left out. */
  list(): SavedSearchRecord[];
  get(id: string): SavedSearchRecord | undefined;
  add(record: SavedSearchRecord): void;
  ran(id: string, ranAt: string, found: number): void;
  /** These say whether there was such a search. */
  rename(id: string, name: string): boolean;
  setForgotten(id: string, forgotten: boolean): boolean;
}

type Stored = Omit<SavedSearchRecord, 'search'> & { search: string };

export function savedSearchRecords(database: SqliteDatabase): SavedSearchRecords {
  database.prepare('DELETE FROM saved_search WHERE forgotten = 1').run();
  const columns = 'id, name, search, ran_at AS ranAt, found';
  const list = database.prepare<[], Stored>(
    `SELECT ${columns} FROM saved_search WHERE forgotten = 0 ORDER BY place`,
  );
  const get = database.prepare<[string], Stored>(
    `SELECT ${columns} FROM saved_search WHERE id = ? AND forgotten = 0`,
  );
  const add = database.prepare(
    `INSERT INTO saved_search (id, place, name, search, ran_at, found)
     VALUES (@id, (SELECT coalesce(max(place), 0) + 1 FROM saved_search), @name, @search, @ranAt, @found)`,
  );
  const ran = database.prepare('UPDATE saved_search SET ran_at = ?, found = ? WHERE id = ?');
  const rename = database.prepare('UPDATE saved_search SET name = ? WHERE id = ? AND forgotten = 0');
  const setForgotten = database.prepare('UPDATE saved_search SET forgotten = ? WHERE id = ?');
  const recordOf = (stored: Stored): SavedSearchRecord => ({
    ...stored,
    search: JSON.parse(stored.search) as Search,
  });
  return {
    list: () => list.all().map(recordOf),
    get(id) {
      const stored = get.get(id);
      return stored && recordOf(stored);
    },
    add: (record) => void add.run({ ...record, search: JSON.stringify(record.search) }),
    ran: (id, ranAt, found) => void ran.run(ranAt, found, id),
    rename: (id, name) => rename.run(name, id).changes === 1,
    setForgotten: (id, forgotten) => setForgotten.run(Number(forgotten), id).changes === 1,
  };
}
