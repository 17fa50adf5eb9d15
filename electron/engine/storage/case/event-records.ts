import type { Database } from 'better-sqlite3';
import type { Envelope } from '../../../../core/domain/custody/checkpoint';

/** One line of the custody log as it is stored. */
export interface StoredLine {
  seq: number;
  type: string;
  /** Number of the exhibit that it speaks of. */
  exhibit: string | null;
  sha256: string;
  /** Exact bytes, without line end. */
  line: Uint8Array;
}

/** Custody events and checkpoints in the case database. Lines are added, never changed. */
export interface EventRecords {
  add(line: StoredLine): void;
  count(): number;
  last(): StoredLine | undefined;
  /** Lines from `seq` on, in order, read one by one. */
  from(seq: number): IterableIterator<StoredLine>;
  /** At most `limit` lines before `before`, newest first. */
  page(before: number, limit: number): StoredLine[];
  /** Lines that speak of an exhibit, in order. */
  ofExhibit(exhibit: string): StoredLine[];
  /** At most `limit` lines of these types, newest first. */
  ofTypes(types: readonly string[], limit: number): StoredLine[];
  addCheckpoint(size: number, payloadSha256: string, envelope: Envelope): void;
  /** In order of size. */
  checkpoints(): { size: number; payloadSha256: string; envelope: Envelope }[];
}

export function eventRecords(database: Database): EventRecords {
  const columns = 'seq, type, exhibit, sha256, line';
  const insert = database.prepare(
    `INSERT INTO event (${columns}) VALUES (@seq, @type, @exhibit, @sha256, @line)`,
  );
  const count = database.prepare<[], number>('SELECT count(*) FROM event').pluck();
  const last = database.prepare<[], StoredLine>(`SELECT ${columns} FROM event ORDER BY seq DESC LIMIT 1`);
  const from = database.prepare<[number], StoredLine>(
    `SELECT ${columns} FROM event WHERE seq >= ? ORDER BY seq`,
  );
  const page = database.prepare<[number, number], StoredLine>(
    `SELECT ${columns} FROM event WHERE seq < ? ORDER BY seq DESC LIMIT ?`,
  );
  const ofExhibit = database.prepare<[string], StoredLine>(
    `SELECT ${columns} FROM event WHERE exhibit = ? ORDER BY seq`,
  );
  const ofTypes = database.prepare<[string, number], StoredLine>(
    `SELECT ${columns} FROM event WHERE type IN (SELECT value FROM json_each(?)) ORDER BY seq DESC LIMIT ?`,
  );
  const insertCheckpoint = database.prepare(
    'INSERT INTO checkpoint (size, payload_sha256, envelope) VALUES (?, ?, ?)',
  );
  const checkpoints = database.prepare<[], { size: number; payload_sha256: string; envelope: string }>(
    'SELECT size, payload_sha256, envelope FROM checkpoint ORDER BY size',
  );
  return {
    add: (line) => void insert.run({ ...line, line: Buffer.from(line.line) }),
    count: () => count.get() ?? 0,
    last: () => last.get(),
    from: (seq) => from.iterate(seq),
    page: (before, limit) => page.all(before, limit),
    ofExhibit: (exhibit) => ofExhibit.all(exhibit),
    ofTypes: (types, limit) => ofTypes.all(JSON.stringify(types), limit),
    addCheckpoint: (size, payloadSha256, envelope) =>
      void insertCheckpoint.run(size, payloadSha256, JSON.stringify(envelope)),
    checkpoints: () =>
      checkpoints.all().map((row) => ({
        size: row.size,
        payloadSha256: row.payload_sha256,
        envelope: JSON.parse(row.envelope) as Envelope,
      })),
  };
}
