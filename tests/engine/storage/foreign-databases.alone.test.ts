import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { HirzError } from '../../../core/domain/fault/fault';
import { createExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { datasetFile, datasetVersion, searchFile } from '../../../electron/engine/storage/dataset/schema';
import { openSubmissionStore } from '../../../electron/engine/submission/submission-store';
import { brief } from '../../support/problems-of-package';
import { rebag, unpack } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';
import { engineOver, workAndSeal } from '../../support/worked-case';

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

it('the watch over SQLite sees one that is opened', () => {
  const path = join(folder, 'foreign.db');
  writeFileSync(path, planted);
  new SqliteDatabase(path, { readonly: true }).close();
  expect(opened).toEqual([{ file: path, foreign: true }]);
});
