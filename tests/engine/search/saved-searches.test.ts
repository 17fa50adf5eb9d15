import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCaseDatabase } from '../../../electron/engine/storage/case/case-database';
import { caseMigrations } from '../../../electron/engine/storage/case/migrations';
import { openDatabase } from '../../../electron/engine/storage/database';
import { migrate } from '../../../electron/engine/storage/migrate';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('saved-searches');

describe('searches in the database of a case', () => {
  it('find their place in a case that an earlier Hirz began, and leave what is in it', () => {
    const path = join(folder, 'earlier.db');
    const before = caseMigrations.findIndex((step) => step.includes('saved_search'));
    const earlier = openDatabase(path, { durable: true });
    migrate(earlier, caseMigrations.slice(0, before));
    earlier.prepare("INSERT INTO setting (name, value) VALUES ('authorityRead', 'true')").run();
    earlier.close();
    const database = openCaseDatabase(path);
    expect(database.settings.get('authorityRead')).toBe(true);
    expect(database.searches.list()).toEqual([]);
    const record = {
      id: 's1',
      name: 'Ferries',
      search: { text: 'ferry', filters: { lang: 'ar' as const }, sort: 'newest' as const },
      ranAt: '2031-04-03T08:00:00Z',
      found: 3,
    };
    database.searches.add(record);
    expect(database.searches.list()).toEqual([record]);
    database.close();
    const again = openCaseDatabase(path);
    expect(again.searches.get('s1')).toEqual(record);
    again.close();
  });
});
