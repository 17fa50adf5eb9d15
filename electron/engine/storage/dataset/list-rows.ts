import type { List } from '../../../../core/domain/dataset/records';
import { instantOf } from '../../../../core/domain/text/instant';
import type { SqliteDatabase } from '../database';

interface ListRow {
  n: number;
  id: string;
  platform: number;
  owner: string;
  name: string;
  description: string;
  created_at: number;
}

/** A list with its row number; its members are asked for by themselves. */
export interface StoredList {
  n: number;
  record: Omit<List, 'members'>;
}

/** One member of a list, and what its place in it is. Times in milliseconds. */
export interface StoredMember {
  /** Row number of the account, and its id. */
  n: number;
  id: string;
  since: number;
  place: number;
}

/** Public lists of accounts. */
export interface ListRows {
  byId(id: string): StoredList | undefined;
  /** Made until `at` (milliseconds), newest first. */
  of(owner: number, at: number): StoredList[];
  /** On the list at `at` (milliseconds), latest first. */
  members(list: number, at: number): StoredMember[];
}

const select = `SELECT l.n, l.id, l.platform, a.id AS owner, l.name, l.description, l.created_at
  FROM list l JOIN account a ON a.n = l.owner`;

export function listRows(database: SqliteDatabase, platforms: readonly string[]): ListRows {
  const byId = database.prepare<[string], ListRow>(`${select} WHERE l.id = +?`);
  const of = database.prepare<[number, number], ListRow>(
    `${select} WHERE l.owner = +? AND l.created_at <= ? ORDER BY l.created_at DESC, l.n DESC`,
  );
  const members = database.prepare<[number, number, number], StoredMember>(
    `SELECT m.account AS n, a.id, m.since, m.n AS place FROM list_member m JOIN account a ON a.n = m.account
     WHERE m.list = +? AND m.since <= ? AND (m.until IS NULL OR m.until > ?) ORDER BY m.since DESC, m.n DESC`,
  );

  const stored = ({ n, platform, created_at: createdAt, ...rest }: ListRow): StoredList => ({
    n,
    record: { ...rest, platform: platforms[platform] ?? '', createdAt: instantOf(createdAt) },
  });

  return {
    byId(id) {
      const row = byId.get(id);
      return row && stored(row);
    },
    of: (owner, at) => of.all(owner, at).map(stored),
    members: (list, at) => members.all(list, at, at),
  };
}
