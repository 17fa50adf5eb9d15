import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseBackup } from '../../../core/contract/repair';
import { HirzError } from '../../../core/domain/fault/fault';
import { readSeatKey } from '../../../electron/engine/custody/seat-key';
import { createExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { datasetFile, datasetVersion, searchFile } from '../../../electron/engine/storage/dataset/schema';
import { openSubmissionStore } from '../../../electron/engine/submission/submission-store';
import { brief } from '../../support/problems-of-package';
import { reseal } from '../../support/resealed-backup';
import { rebag, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';
import { beginCase, engineOver, jobEnd, preserve, workAndSeal } from '../../support/worked-case';

/** What stands in a database that came in from outside, wherever it is put. */
const marker = 'planted_from_outside';
/** Every file that SQLite was asked to open, and whether it came in from outside. */
const opened = vi.hoisted((): { file: string; foreign: boolean }[] => []);

vi.mock('better-sqlite3', async (importOriginal) => {
  const { default: Original } = await importOriginal<{ default: typeof SqliteDatabase }>();
  return {
    default: class extends Original {
      constructor(path: string, options?: SqliteDatabase.Options) {
        const foreign = existsSync(path) && readFileSync(path).includes('planted_from_outside');
        opened.push({ file: path, foreign });
        super(path, options);
      }
    },
  };
});

/** A sound database that would pass for one of Hirz's own. */
function foreignDatabase(): Buffer {
  const database = new SqliteDatabase(':memory:');
  database.exec(`CREATE TABLE ${marker} (a)`);
  database.pragma(`user_version = ${datasetVersion}`);
  const bytes = database.serialize();
  database.close();
  return bytes;
}

const folder = temporaryFolder('foreign-databases');
const planted = foreignDatabase();

beforeEach(() => void opened.splice(0));

/** The names of all files below a folder. */
const below = (path: string) =>
  existsSync(path) ? (readdirSync(path, { recursive: true }) as string[]).map((file) => basename(file)) : [];

describe('a database in an exercise package', () => {
  // At the top of the bag it would lie where Hirz then makes its own.
  const paths = [datasetFile, `${datasetFile}-wal`, searchFile, `data/dataset/${datasetFile}`];
  it.each(paths)('%s: is refused with the package, and SQLite never sees it', async (path) => {
    const good = join(folder, 'good.hirz-exercise');
    await writeTinyExercise(good);
    const unpacked = await unpack(good);
    unpacked.files.set(path, planted);
    const bad = await rebag(join(folder, 'bad.hirz-exercise'), unpacked);
    const data = join(folder, path.replaceAll('/', '-'));
    const library = createExerciseLibrary({ folder: data });
    try {
      const error = await library.import(bad).catch((reason: unknown) => reason);
      expect((error as HirzError).fault.details.map(brief)).toContain(`fileUnknown ${path}`);
      expect(error).toBeInstanceOf(HirzError);
      expect(library.list()).toEqual([]);
    } finally {
      library.close();
    }
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter(({ foreign }) => foreign)).toEqual([]);
    expect(below(join(data, 'exercises'))).not.toContain(basename(path));
  });
});

describe('a database in a submission', () => {
  let sealed: string;
  beforeAll(async () => {
    const data = join(folder, 'case');
    const engine = engineOver(data);
    sealed = (await workAndSeal(engine, data)).submission;
    await engine.stop();
  });

  it('is a file that nothing accounts for, and SQLite never sees it', async () => {
    const unpacked = await unpack(sealed);
    const paths = ['case.db', 'submissions.db', 'data/case.db', `data/exercise/${datasetFile}`, searchFile];
    for (const path of paths) unpacked.files.set(path, planted);
    const bad = await rebag(join(folder, 'bad.hirz-submission'), unpacked);
    const store = openSubmissionStore(join(folder, 'submissions'));
    try {
      const { verification } = await store.open(bad, {
        signal: new AbortController().signal,
        step: () => {},
        progress: () => {},
      });
      expect(verification.verdict).toBe('altered');
      const named = verification.findings.map(({ where }) => where?.file);
      for (const path of paths.filter((one) => one.startsWith('data/'))) expect(named).toContain(path);
    } finally {
      store.close();
    }
    expect(opened.map(({ file }) => basename(file))).toContain('submissions.db');
    expect(opened.filter(({ foreign }) => foreign)).toEqual([]);
  });
});

describe('a database in the copy of a backup', () => {
  it.each(['data/case.db', 'data/case.db-wal', 'data/case.db.built', 'case.db'])(
    '%s: SQLite never sees it, even where the seat sealed it',
    async (path) => {
      const data = join(folder, path.replaceAll('/', '-'));
      const engine = engineOver(data);
      const id = await beginCase(engine, data);
      await preserve(engine, 'https://gull.example/@sami_travel');
      const made = await jobEnd(engine, (await engine.call('case.backUp', {})).job);
      const good = join(data, 'good.hirz-backup');
      const { grant } = await engine.shellCall('grant.make', { path: good, purpose: 'write' });
      const { id: backup } = made.result as CaseBackup;
      await jobEnd(engine, (await engine.call('case.copyBackup', { backup, grant })).job);
      const signer = await readSeatKey(join(data, 'cases', id, 'seat.key'), null);
      const unpacked = await unpack(good);
      const inside = path.startsWith('data/');
      if (inside) unpacked.files.set(path, planted);
      const beside = inside ? [] : [{ path, bytes: planted }];
      const bad = await reseal(join(data, 'bad.hirz-backup'), unpacked, signer, beside);
      opened.splice(0);
      const { grant: reading } = await engine.shellCall('grant.make', { path: bad, purpose: 'read' });
      const { job } = await engine.call('case.bringBackup', { grant: reading });
      if (inside) {
        const refused = jobEnd(engine, job);
        await expect(refused).rejects.toMatchObject({
          fault: { code: 'backupDamaged', where: { file: path } },
        });
      } else {
        expect(await jobEnd(engine, job)).toMatchObject({ state: 'done' });
        expect(opened.map(({ file }) => basename(file))).toContain('case.db.built');
        expect(below(join(data, 'backups', id, backup)).filter((file) => file === 'case.db')).toHaveLength(1);
      }
      expect(opened.filter(({ foreign }) => foreign)).toEqual([]);
      await engine.stop();
    },
  );
});

it('the watch over SQLite sees one that is opened', () => {
  const path = join(folder, 'foreign.db');
  writeFileSync(path, planted);
  new SqliteDatabase(path, { readonly: true }).close();
  expect(opened).toEqual([{ file: path, foreign: true }]);
});
