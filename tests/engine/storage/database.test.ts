import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/engine/storage/database';
import { openLibraryDatabase } from '../../../electron/engine/storage/library/library-database';
import { libraryMigrations } from '../../../electron/engine/storage/library/migrations';
import { migrate } from '../../../electron/engine/storage/migrate';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('database');

describe('databases', () => {
  it('of cases are durable, and none trusts its file', () => {
    const database = openDatabase(join(folder, 'durable.db'), { durable: true });
    const pragma = (name: string) => database.pragma(name, { simple: true });
    expect([
      pragma('journal_mode'),
      pragma('synchronous'),
      pragma('fullfsync'),
      pragma('checkpoint_fullfsync'),
      pragma('trusted_schema'),
      pragma('cell_size_check'),
    ]).toEqual(['wal', 2, 1, 1, 0, 1]);
    database.close();
  });

  it('that are damaged are refused by name', () => {
    const path = join(folder, 'damaged.db');
    const database = openDatabase(path);
    database.exec(
      'CREATE TABLE t (x); INSERT INTO t SELECT randomblob(4000) FROM (VALUES (1), (2), (3), (4))',
    );
    database.close();
    writeFileSync(path, Buffer.alloc(9_000, 'x'), { flag: 'r+' });
    expect(() => openDatabase(path)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'databaseDamaged' }) }),
    );
  });

  it('for reading must exist', () => {
    expect(() => openDatabase(join(folder, 'none.db'), { readonly: true })).toThrow(
      expect.objectContaining({ code: 'SQLITE_CANTOPEN' }),
    );
  });
});

describe('migrations', () => {
  const steps = ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y DEFAULT 7', 'CREATE TABLE b (z)'];

  it.each([0, 1, 2, 3])('bring a database of version %i with rows in it to the newest', (version) => {
    const database = openDatabase(join(folder, `from-${version}.db`));
    migrate(database, steps.slice(0, version));
    if (version > 0) database.exec('INSERT INTO a (x) VALUES (1)');
    migrate(database, steps);
    migrate(database, steps);
    expect(database.pragma('user_version', { simple: true })).toBe(3);
    expect(database.prepare('SELECT x, y FROM a').all()).toEqual(version > 0 ? [{ x: 1, y: 7 }] : []);
    database.close();
  });

  it('do all or nothing', () => {
    const database = openDatabase(join(folder, 'half.db'));
    expect(() => migrate(database, ['CREATE TABLE a (x)', 'nonsense'])).toThrow();
    expect(database.pragma('user_version', { simple: true })).toBe(0);
    expect(database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'a'").get()).toEqual({
      n: 0,
    });
    database.close();
  });

  it('refuse a database of a later Hirz', () => {
    const path = join(folder, 'later.db');
    const database = openDatabase(path);
    migrate(database, [...libraryMigrations, ...steps]);
    database.close();
    expect(() => openLibraryDatabase(path)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'databaseTooNew' }) }),
    );
  });
});
