import { ExerciseSummary } from '../../../../core/contract/exercise';
import { openDatabase } from '../database';
import { migrate } from '../migrate';
import { libraryMigrations } from './migrations';

/** `library.db`: which exercises are installed. The exercises themselves are folders beside it. */
export interface LibraryDatabase {
  /** Newest installed first. */
  list(): ExerciseSummary[];
  find(key: string): ExerciseSummary | undefined;
  /** Adds an exercise, or replaces what is known of it. */
  put(summary: ExerciseSummary): void;
  remove(key: string): void;
  /** Key under which a shipped file was installed; undefined where it is new or has changed. `stamp` names its state. */
  shippedKey(file: string, stamp: string): string | undefined;
  rememberShipped(file: string, stamp: string, key: string): void;
  close(): void;
}

export function openLibraryDatabase(path: string): LibraryDatabase {
  const database = openDatabase(path, { durable: true });
  try {
    migrate(database, libraryMigrations);
  } catch (error) {
    database.close();
    throw error;
  }
  const all = database.prepare<[], { summary: string }>(
    'SELECT summary FROM exercise ORDER BY installed_at DESC, key',
  );
  const one = database.prepare<[string], { summary: string }>('SELECT summary FROM exercise WHERE key = ?');
  const put = database.prepare<[string, string, number]>(
    `INSERT INTO exercise (key, summary, installed_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET summary = excluded.summary`,
  );
  const remove = database.prepare<[string]>('DELETE FROM exercise WHERE key = ?');
  const shipped = database.prepare<[string, string], { key: string }>(
    'SELECT key FROM shipped_file WHERE file = ? AND stamp = ?',
  );
  const remember = database.prepare<[string, string, string]>(
    `INSERT INTO shipped_file (file, stamp, key) VALUES (?, ?, ?)
     ON CONFLICT (file) DO UPDATE SET stamp = excluded.stamp, key = excluded.key`,
  );
  const summaryOf = ({ summary }: { summary: string }) => ExerciseSummary.parse(JSON.parse(summary));
  return {
    list: () => all.all().map(summaryOf),
    find(key) {
      const row = one.get(key);
      return row && summaryOf(row);
    },
    put(summary) {
      put.run(summary.key, JSON.stringify(summary), Date.now());
    },
    remove(key) {
      remove.run(key);
    },
    shippedKey: (file, stamp) => shipped.get(file, stamp)?.key,
    rememberShipped(file, stamp, key) {
      remember.run(file, stamp, key);
    },
    close: () => database.close(),
  };
}
