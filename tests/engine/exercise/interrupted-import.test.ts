import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../electron/engine/engine';
import { createExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { importFolders } from '../../../electron/engine/exercise/import-folder';
import { openDatabase } from '../../../electron/engine/storage/database';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';

const folder = temporaryFolder('interrupted');
const place = (name: string) => join(folder, name);
const file = place('long.hirz-exercise');
const exercisesOf = (data: string) => join(data, 'exercises');
const root = join(import.meta.dirname, '../../..');

/** Enough posts for several commits, so that a crash comes between them. */
const posts = 60_000;

beforeAll(async () => {
  await writeTinyExercise(file, {
    content(content) {
      const [first] = content.posts;
      if (!first) throw new Error('the tiny exercise has no post');
      const { media: _, ...plain } = first;
      const more = Array.from({ length: posts }, (_, n) => ({
        ...plain,
        id: `more-${n}`,
        ...(n % 50 === 0
          ? { text: '', repostOf: first.id }
          : { text: `رسالة القارب number${n % 997} of the harbour #tag${n % 31}` }),
        ...(n % 50 === 7 ? { replyTo: n < 100 ? first.id : `more-${n - 60 - (n % 7)}` } : {}),
      }));
      content.posts.splice(1, 0, ...more);
    },
  });
});

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
  )) {
    content[table] = hashOf(`SELECT * FROM ${table} ORDER BY 1, 2`);
  }
  content.indexes = names("SELECT name FROM main.sqlite_master WHERE type = 'index' ORDER BY name").join();
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
  expect(whole.post).toMatch(/^60030 /);
  library.close();
});

describe('an import that is killed', () => {
  it.each([
    ['checkingFiles', 0],
    ['checkingFiles', 0.5],
    ['checkingRecords', 0],
    ['checkingRecords', 0.3],
    ['checkingRecords', 0.9],
    ['indexing', 0],
    ['indexing', 0.4],
    ['indexing', 1],
    ['installing', 0],
  ])('at %s (%d) is offered at the next start, and goes on to the same exercise', async (step, share) => {
    const data = place(`${step}-${share}`);
    importUntil(data, step, share);
    const library = createExerciseLibrary({ folder: data });
    expect(library.list()).toEqual([]);
    const [left, ...more] = library.interrupted();
    expect(more).toEqual([]);
    expect(left).toMatchObject({ file: 'long.hirz-exercise' });
    const summary = await library.resume(left?.id ?? '');
    expect(summary).toMatchObject({ key, counts: { posts: posts + 30 } });
    expect(library.list()).toEqual([summary]);
    expect(library.interrupted()).toEqual([]);
    expect(readdirSync(exercisesOf(data))).toEqual([key]);
    expect(contentOf(join(exercisesOf(data), key))).toEqual(whole);
    library.close();
  });

  it('does nothing again that was done: files stay, and so do rows', async () => {
    const data = place('again');
    importUntil(data, 'checkingRecords', 0.9);
    const [left] = importFolders(exercisesOf(data));
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
    expect(first.checkingRecords).toBeGreaterThan(0.5);
    const installed = statSync(join(exercisesOf(data), key, 'data/dataset/posts.ndjson'));
    expect([installed.ino, installed.mtimeMs]).toEqual([unpacked.ino, unpacked.mtimeMs]);
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
    for (const renamed of [false, true]) {
      const data = place(`ready-${renamed}`);
      importUntil(data, 'installing', 0);
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
