import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../electron/engine/engine';
import { createExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { importFolders } from '../../../electron/engine/exercise/import-folder';
import { openDatabase } from '../../../electron/engine/storage/database';
import { mediaUseKinds } from '../../../electron/engine/storage/dataset/media-use-rows';
import { addedPosts, writeLongExercise } from '../../support/long-exercise';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('interrupted');
const place = (name: string) => join(folder, name);
const file = place('long.hirz-exercise');
const exercisesOf = (data: string) => join(data, 'exercises');
const root = join(import.meta.dirname, '../../..');

// Whole imports in one thread: a busy machine may need long for each.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

beforeAll(() => writeLongExercise(file));

/** Runs an import in a process of its own until it is killed there. */
function importUntil(data: string, step: string, share: number): void {
  const { signal, stderr } = spawnSync(
    process.execPath,
    [
      '--conditions=import',
      '--import',
      pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href,
      join(root, 'tests/support/killed-import.ts'),
      ...[data, file, step, String(share)],
    ],
    { encoding: 'utf8' },
  );
  expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
}

/** Leaves a database as a crash does whose transaction was too large for memory: changed pages in the file, the old ones in its journal. */
function leaveHalfWritten(path: string): void {
  const files = [path, `${path}-journal`];
  const database = openDatabase(path, { check: false });
  database.pragma('journal_mode = TRUNCATE');
  database.pragma('cache_size = 10');
  database.exec("BEGIN; UPDATE post SET text = 'half written'");
  for (const file of files) copyFileSync(file, `${file}.crashed`);
  database.exec('ROLLBACK');
  database.close();
  for (const file of files) renameSync(`${file}.crashed`, file);
  expect(statSync(`${path}-journal`).size).toBeGreaterThan(0);
}

/** Tables of `search.db` beside those of the full-text indexes. */
const hashtagTables = ['tag', 'post_tag'];

/** Everything in an exercise's databases, the words of the full-text indexes with their places among it. */
function contentOf(home: string): Record<string, string> {
  const database = openDatabase(join(home, 'dataset.db'), { readonly: true });
  database.prepare('ATTACH ? AS search').run(join(home, 'search.db'));
  const hashOf = (sql: string) => {
    const hash = createHash('sha256');
    let rows = 0;
    for (const row of database.prepare(sql).raw().iterate()) {
      hash.update(JSON.stringify(row));
      rows += 1;
    }
    return `${rows} ${hash.digest('hex')}`;
  };
  const names = (sql: string) =>
    database
      .prepare<[], { name: string }>(sql)
      .all()
      .map(({ name }) => name);
  const content: Record<string, string> = {};
  for (const table of names(
    "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'reached'",
  ).concat(hashtagTables)) {
    content[table] = hashOf(`SELECT * FROM ${table} ORDER BY 1, 2`);
  }
  content.indexes = names(
    "SELECT name FROM (SELECT * FROM main.sqlite_master UNION ALL SELECT * FROM search.sqlite_master) WHERE type = 'index' ORDER BY name",
  ).join();
  for (const index of names("SELECT name FROM search.sqlite_master WHERE sql LIKE '%USING fts5%'")) {
    database.exec(
      `CREATE VIRTUAL TABLE temp.${index}_vocab USING fts5vocab('search', '${index}', 'instance')`,
    );
    content[index] = hashOf(`SELECT term, doc, col, offset FROM temp.${index}_vocab ORDER BY 1, 2, 3, 4`);
  }
  database.close();
  return content;
}

let whole: Record<string, string>;
let key: string;
beforeAll(async () => {
  const library = createExerciseLibrary({ folder: place('whole') });
  ({ key } = await library.import(file));
  whole = contentOf(join(exercisesOf(place('whole')), key));
  expect(whole.post).toMatch(new RegExp(`^${addedPosts + 30} `));
  for (const table of hashtagTables) expect(whole[table]).toMatch(/^[1-9]/);
  expect(whole.indexes).toMatch(/post_id,.*post_tag_post,post_tag_tag/);
  library.close();
});

describe('an import that is killed', () => {
  it.each([
    ['checkingFiles', 0.5],
    ['checkingRecords', 0],
    ['checkingRecords', 0.6],
    ['checkingRecords', 0.95],
    ['indexing', 0.4],
    ['indexing', 1],
  ])('at %s (%d) is offered at the next start, and goes on to the same exercise', async (step, share) => {
    const data = place(`${step}-${share}`);
    importUntil(data, step, share);
    const library = createExerciseLibrary({ folder: data });
    expect(library.list()).toEqual([]);
    const [left, ...more] = library.interrupted();
    expect(more).toEqual([]);
    expect(left).toMatchObject({ file: 'long.hirz-exercise' });
    const summary = await library.resume(left?.id ?? '');
    expect(summary).toMatchObject({ key, counts: { posts: addedPosts + 30 } });
    expect(library.list()).toEqual([summary]);
    expect(library.interrupted()).toEqual([]);
    expect(readdirSync(exercisesOf(data))).toEqual([key]);
    expect(contentOf(join(exercisesOf(data), key))).toEqual(whole);
    library.close();
  });

  it('among its accounts finds by their words those before it, too, of which no word was kept yet', async () => {
    const data = place('accounts');
    importUntil(data, 'checkingRecords', 0.6);
    const [left] = importFolders(exercisesOf(data));
    // As a transaction leaves it that ends between two accounts of a package with tens of thousands.
    const database = openDatabase(join(left?.stage ?? '', 'dataset.db'), { check: false });
    const kind = mediaUseKinds.indexOf('account');
    database.exec(`DELETE FROM account WHERE n > 3; DELETE FROM media_use WHERE kind = ${kind} AND used > 3`);
    expect(database.prepare('SELECT count(*) FROM account').pluck().get()).toBe(3);
    database.close();
    const library = createExerciseLibrary({ folder: data });
    await library.resume(left?.id ?? '');
    expect(contentOf(join(exercisesOf(data), key))).toEqual(whole);
    library.close();
  });

  it('takes back what was half written, and does nothing again that was done: files stay, and so do rows', async () => {
    const data = place('again');
    importUntil(data, 'checkingRecords', 0.9);
    const [left] = importFolders(exercisesOf(data));
    leaveHalfWritten(join(left?.stage ?? '', 'dataset.db'));
    const unpacked = statSync(join(left?.stage ?? '', 'data/dataset/posts.ndjson'));
    const library = createExerciseLibrary({ folder: data });
    let at = '';
    const first: Record<string, number> = {};
    await library.resume(left?.id ?? '', {
      step(step) {
        at = step;
      },
      progress(done, total) {
        // The small files come first; then the posts are gone on with in their middle.
        if (at === 'checkingRecords' && done > 100_000) first[at] ??= done / total;
      },
    });
    expect(first.checkingRecords).toBeGreaterThan(0.4);
    const installed = statSync(join(exercisesOf(data), key, 'data/dataset/posts.ndjson'));
    expect([installed.ino, installed.mtimeMs]).toEqual([unpacked.ino, unpacked.mtimeMs]);
    expect(contentOf(join(exercisesOf(data), key))).toEqual(whole);
    library.close();
  });

  it('is gone on with when the same file is imported again, and begun anew when the file has changed', async () => {
    const data = place('same');
    importUntil(data, 'checkingRecords', 0.5);
    const [left] = importFolders(exercisesOf(data));
    const inode = statSync(join(left?.stage ?? '', 'data/dataset/posts.ndjson')).ino;
    const library = createExerciseLibrary({ folder: data });
    await library.import(file);
    expect(statSync(join(exercisesOf(data), key, 'data/dataset/posts.ndjson')).ino).toBe(inode);
    expect(readdirSync(exercisesOf(data))).toEqual([key]);
    library.close();
  });

  it('can be discarded, and leaves nothing', async () => {
    const data = place('discard');
    importUntil(data, 'indexing', 0);
    const engine = createEngine({
      dataFolder: data,
      shippedExercises: null,
      version: '0.0.0',
      softwareName: 'Hirz tests',
    });
    await engine.call('session.chooseRole', { role: 'trainee' });
    const [left] = await engine.call('exercise.interrupted', {});
    expect(left?.file).toBe('long.hirz-exercise');
    await engine.call('exercise.discard', { id: left?.id ?? '' });
    expect(await engine.call('exercise.interrupted', {})).toEqual([]);
    expect(readdirSync(exercisesOf(data))).toEqual([]);
    await expect(engine.call('exercise.resume', { id: left?.id ?? '' })).rejects.toMatchObject({
      fault: { code: 'importUnknown' },
    });
    await engine.stop();
  });

  it('waits where its package is gone or changed, and says so', async () => {
    const data = place('gone');
    importUntil(data, 'checkingFiles', 0.5);
    const library = createExerciseLibrary({ folder: data });
    const [left] = library.interrupted();
    const away = place('away.hirz-exercise');
    renameSync(file, away);
    try {
      await expect(library.resume(left?.id ?? '')).rejects.toMatchObject({
        fault: { code: 'importSourceGone' },
      });
    } finally {
      renameSync(away, file);
    }
    const { atime, mtime } = statSync(file);
    utimesSync(file, atime, new Date(mtime.getTime() + 60_000));
    await expect(library.resume(left?.id ?? '')).rejects.toMatchObject({
      fault: { code: 'importSourceChanged' },
    });
    utimesSync(file, atime, mtime);
    expect(library.interrupted()).toEqual([left]);
    library.close();
  });

  it('between its last step and its name is named at the next start', async () => {
    const killed = place('ready');
    importUntil(killed, 'installing', 0);
    for (const renamed of [false, true]) {
      const data = place(`ready-${renamed}`);
      cpSync(killed, data, { recursive: true });
      const reference = createExerciseLibrary({ folder: place('whole') });
      const summary = reference.get(key).summary;
      reference.close();
      const [left] = importFolders(exercisesOf(data));
      await left?.markReady(summary);
      if (renamed) renameSync(left?.stage ?? '', join(exercisesOf(data), key));
      const library = createExerciseLibrary({ folder: data });
      expect(library.list()).toEqual([summary]);
      expect(readdirSync(exercisesOf(data))).toEqual([key]);
      expect(contentOf(join(exercisesOf(data), key))).toEqual(whole);
      library.close();
    }
  });
});

describe('an engine that stops in the middle of an import', () => {
  it('leaves it to be gone on with; cancelling leaves nothing', async () => {
    const data = place('stop');
    const engine = createEngine({
      dataFolder: data,
      shippedExercises: null,
      version: '0.0.0',
      softwareName: 'Hirz tests',
    });
    await engine.call('session.chooseRole', { role: 'instructor' });
    const start = async () => {
      const { grant } = await engine.shellCall('grant.make', { path: file, purpose: 'read' });
      const { job } = await engine.call('exercise.import', { grant });
      await new Promise<void>((resolve) => {
        engine.onAnnouncement((told) => {
          if (told.topic === 'job' && told.job.id === job && told.job.step === 'checkingRecords') resolve();
        });
      });
      return job;
    };
    const cancelled = await start();
    await engine.call('job.cancel', { job: cancelled });
    while ((await engine.call('job.get', { job: cancelled })).state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(readdirSync(exercisesOf(data))).toEqual([]);
    await start();
    await engine.stop();
    const library = createExerciseLibrary({ folder: data });
    const [left] = library.interrupted();
    expect(left).toMatchObject({ file: 'long.hirz-exercise' });
    await library.resume(left?.id ?? '');
    expect(contentOf(join(exercisesOf(data), key))).toEqual(whole);
    library.close();
    rmSync(data, { recursive: true });
    expect(existsSync(data)).toBe(false);
  });
});
