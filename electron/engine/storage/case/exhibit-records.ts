import type { Database } from 'better-sqlite3';
import type { Exhibit } from '../../../../core/domain/evidence/exhibit';
import type { Item } from '../../../../core/domain/evidence/item';

export type Verified = 'never' | 'intact' | 'altered';

/** An exhibit without its items, with what a list shows. */
export interface ExhibitRow {
  ordinal: number;
  number: string;
  kind: Exhibit['kind'];
  title: string;
  address: string;
  platform: string;
  exerciseTime: string;
  wall: string;
  verified: Verified;
  items: number;
  bytes: number;
  screenshot: string | null;
  record: string | null;
}

/** What an exhibit is found by: quick to read for every exhibit of a case. */
export type ExhibitTitle = Pick<ExhibitRow, 'number' | 'title' | 'address'>;

/** Exhibits and their items in the case database. Added, never changed, but for the last verification's result. */
export interface ExhibitRecords {
  add(ordinal: number, exhibit: Exhibit, seq: number): void;
  nextOrdinal(): number;
  count(): number;
  itemCount(): number;
  /** Newest first. */
  list(): ExhibitRow[];
  /** What an exhibit is found by, newest first. */
  titles(): ExhibitTitle[];
  /** In order of number. */
  all(): Exhibit[];
  /** When each was preserved, in order of number. */
  moments(): { number: string; title: string; at: string }[];
  /** Whether there is an exhibit, or an item of one. */
  has(number: string, item?: string): boolean;
  get(number: string): Exhibit | undefined;
  row(number: string): ExhibitRow | undefined;
  setVerified(number: string, verified: Verified): void;
  /** Numbers of the exhibits whose last verification failed. */
  altered(): string[];
  /** Any item with this hash. */
  itemByHash(sha256: string): Item | undefined;
  /** Every hash that an item refers to. */
  hashes(): Set<string>;
}

interface StoredExhibit {
  number: string;
  kind: Exhibit['kind'];
  source: string | null;
  origin: string | null;
  title: string;
  address: string;
  platform: string;
  exerciseTime: string;
  wall: string;
  subject: string | null;
  entities: string;
}

type StoredItem = Omit<Item, 'derivedFrom' | 'sha512'> & {
  derivedFrom: string | null;
  sha512: string | null;
};

function itemOf({ derivedFrom, sha512, ...item }: StoredItem): Item {
  return {
    ...item,
    ...(sha512 === null ? {} : { sha512 }),
    ...(derivedFrom === null ? {} : { derivedFrom }),
  };
}

export function exhibitRecords(database: Database): ExhibitRecords {
  const insert = database.prepare(
    `INSERT INTO exhibit (ordinal, number, seq, title, address, platform, exercise_time, wall, subject, entities, kind, source, origin)
     VALUES (@ordinal, @number, @seq, @title, @address, @platform, @exerciseTime, @wall, @subject, @entities, @kind, @source, @origin)`,
  );
  const insertItem = database.prepare(
    `INSERT INTO item (exhibit, position, path, role, type, bytes, sha256, sha512, derived_from)
     VALUES (@exhibit, @position, @path, @role, @type, @bytes, @sha256, @sha512, @derivedFrom)`,
  );
  const next = database.prepare<[], number>('SELECT coalesce(max(ordinal), 0) + 1 FROM exhibit').pluck();
  const count = database.prepare<[], number>('SELECT count(*) FROM exhibit').pluck();
  const itemCount = database.prepare<[], number>('SELECT count(*) FROM item').pluck();
  const kind = "CASE WHEN origin IS NULL THEN kind ELSE 'handed' END AS kind";
  const rowColumns = `e.ordinal, e.number, ${kind}, e.title, e.address, e.platform, e.exercise_time AS exerciseTime, e.wall, e.verified,
    (SELECT count(*) FROM item i WHERE i.exhibit = e.number) AS items,
    (SELECT coalesce(sum(i.bytes), 0) FROM item i WHERE i.exhibit = e.number) AS bytes,
    (SELECT i.sha256 FROM item i WHERE i.exhibit = e.number
      AND (i.role = 'screenshot' OR (i.role = 'file' AND i.type IN ('image/png', 'image/jpeg', 'image/gif', 'image/webp')))
      ORDER BY i.position LIMIT 1) AS screenshot,
    (SELECT i.sha256 FROM item i WHERE i.exhibit = e.number AND i.role = 'capture' ORDER BY i.position LIMIT 1) AS record`;
  const list = database.prepare<[], ExhibitRow>(
    `SELECT ${rowColumns} FROM exhibit e ORDER BY e.ordinal DESC`,
  );
  const titles = database.prepare<[], ExhibitTitle>(
    'SELECT number, title, address FROM exhibit ORDER BY ordinal DESC',
  );
  const row = database.prepare<[string], ExhibitRow>(
    `SELECT ${rowColumns} FROM exhibit e WHERE e.number = ?`,
  );
  const columns = `number, ${kind}, title, address, platform, exercise_time AS exerciseTime, wall, source, origin, subject, entities`;
  const all = database.prepare<[], StoredExhibit>(`SELECT ${columns} FROM exhibit ORDER BY ordinal`);
  const moments = database.prepare<[], { number: string; title: string; at: string }>(
    'SELECT number, title, exercise_time AS at FROM exhibit ORDER BY ordinal',
  );
  const get = database.prepare<[string], StoredExhibit>(`SELECT ${columns} FROM exhibit WHERE number = ?`);
  const hasExhibit = database.prepare<[string], number>('SELECT 1 FROM exhibit WHERE number = ?').pluck();
  const hasItem = database
    .prepare<[string, string], number>('SELECT 1 FROM item WHERE exhibit = ? AND path = ?')
    .pluck();
  const itemColumns = 'path, role, type, bytes, sha256, sha512, derived_from AS derivedFrom';
  const items = database.prepare<[string], StoredItem>(
    `SELECT ${itemColumns} FROM item WHERE exhibit = ? ORDER BY position`,
  );
  const setVerified = database.prepare('UPDATE exhibit SET verified = ? WHERE number = ?');
  const altered = database
    .prepare<[], string>("SELECT number FROM exhibit WHERE verified = 'altered' ORDER BY ordinal")
    .pluck();
  const byHash = database.prepare<[string], StoredItem>(
    `SELECT ${itemColumns} FROM item WHERE sha256 = ? LIMIT 1`,
  );
  const hashes = database.prepare<[], string>('SELECT DISTINCT sha256 FROM item').pluck();

  function exhibitOf(stored: StoredExhibit): Exhibit {
    const { source, origin, subject, entities, ...rest } = stored;
    return {
      ...rest,
      ...(source === null ? {} : { source: JSON.parse(source) as Exhibit['source'] }),
      ...(origin === null ? {} : { origin: JSON.parse(origin) as Exhibit['origin'] }),
      ...(subject === null ? {} : { subject: JSON.parse(subject) as Exhibit['subject'] }),
      entities: JSON.parse(entities) as Exhibit['entities'],
      items: items.all(stored.number).map(itemOf),
    };
  }

  return {
    add(ordinal, exhibit, seq) {
      const { items: files, source, origin, subject, entities, ...rest } = exhibit;
      insert.run({
        ...rest,
        kind: rest.kind === 'handed' ? 'file' : rest.kind,
        ordinal,
        seq,
        source: source ? JSON.stringify(source) : null,
        origin: origin ? JSON.stringify(origin) : null,
        subject: subject ? JSON.stringify(subject) : null,
        entities: JSON.stringify(entities),
      });
      files.forEach((item, position) => {
        insertItem.run({ derivedFrom: null, sha512: null, ...item, exhibit: exhibit.number, position });
      });
    },
    nextOrdinal: () => next.get() ?? 1,
    count: () => count.get() ?? 0,
    itemCount: () => itemCount.get() ?? 0,
    list: () => list.all(),
    titles: () => titles.all(),
    all: () => all.all().map(exhibitOf),
    moments: () => moments.all(),
    has: (number, item) =>
      (item === undefined ? hasExhibit.get(number) : hasItem.get(number, item)) !== undefined,
    get(number) {
      const stored = get.get(number);
      return stored && exhibitOf(stored);
    },
    row: (number) => row.get(number),
    setVerified(number, verified) {
      if (setVerified.run(verified, number).changes !== 1) throw new Error(`no exhibit ${number}`);
    },
    altered: () => altered.all(),
    itemByHash(sha256) {
      const stored = byHash.get(sha256);
      return stored && itemOf(stored);
    },
    hashes: () => new Set(hashes.all()),
  };
}
