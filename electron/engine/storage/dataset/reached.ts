import type { CheckContext } from '../../../../core/domain/dataset/check-context';
import { type RecordKind, recordKinds } from '../../../../core/domain/dataset/dataset-files';
import type { SqliteDatabase } from '../database';

/** A place in a file of records: after this line, so many octets from the beginning, behind so many records. */
export interface Place {
  line: number;
  bytes: number;
  records: number;
}

/** Where the files of posts and messages can be gone on with. The other files are short: they are read again, and their rows kept. */
export type ReachedPlaces = Partial<Record<RecordKind, Place>>;

const tables: Partial<Record<RecordKind, string>> = { timeline: 'event' };

/** The table that holds a kind's records. */
function tableOf(kind: RecordKind): string {
  return tables[kind] ?? (kind === 'media' ? kind : kind.slice(0, -1));
}

/** Remembers a place in the transaction of the rows before it. */
export function rememberReached(
  database: SqliteDatabase,
  kind: RecordKind,
  { line, bytes, records }: Place,
): void {
  if (kind !== 'posts' && kind !== 'messages') return;
  database
    .prepare('INSERT OR REPLACE INTO reached (kind, line, bytes, records) VALUES (?, ?, ?, ?)')
    .run(kind, line, bytes, records);
}

/** Recalls the places, and tells the context of the posts and messages before them what its checks need. */
export function recallReached(
  database: SqliteDatabase,
  { known, exercise, lastAt }: CheckContext,
): ReachedPlaces {
  const places = database.prepare<[], Place & { kind: RecordKind }>('SELECT * FROM reached').all();
  const platforms = exercise.platforms.map(({ id }) => id);
  for (const { kind, records } of places) {
    const posts = kind === 'posts';
    const rows = database.prepare<[number], { id: string; at: number; group: string | number }>(
      posts
        ? 'SELECT id, at, platform AS "group" FROM post WHERE n <= ? ORDER BY n'
        : 'SELECT m.id, m.at, c.id AS "group" FROM message m JOIN channel c ON c.n = m.channel WHERE m.n <= ? ORDER BY m.n',
    );
    for (const { id, at, group } of rows.iterate(records)) {
      (posts ? known.posts : known.messages).add(
        id,
        at,
        posts ? (platforms[Number(group)] ?? '') : String(group),
      );
      lastAt.set(kind, at);
    }
  }
  return Object.fromEntries(places.map(({ kind, ...place }) => [kind, place]));
}

/** Counts the rows that an earlier run left, so that they are not written twice. */
export function keptRows(database: SqliteDatabase): { holds(kind: RecordKind): boolean } {
  const left = new Map<RecordKind, number>();
  for (const kind of recordKinds) {
    const rows = Number(
      database
        .prepare(`SELECT count(*) FROM ${tableOf(kind)}`)
        .pluck()
        .get(),
    );
    const skipped = database
      .prepare<[string], number>('SELECT records FROM reached WHERE kind = ?')
      .pluck()
      .get(kind);
    left.set(kind, rows - (skipped ?? 0));
  }
  return {
    holds(kind) {
      const rows = left.get(kind) ?? 0;
      if (rows <= 0) return false;
      left.set(kind, rows - 1);
      return true;
    },
  };
}
