import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { ExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { openDatabase } from '../../../electron/engine/storage/database';
import { openDataset } from '../../../electron/engine/storage/dataset/dataset';
import { postRows } from '../../../electron/engine/storage/dataset/post-rows';
import { datasetFile, searchFile } from '../../../electron/engine/storage/dataset/schema';
import { installTinyExercise } from '../../support/installed-exercise';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('post-rows');
let library: ExerciseLibrary;
let home: string;
beforeAll(async () => {
  const installed = await installTinyExercise(folder);
  library = installed.library;
  home = installed.home;
});
afterAll(() => library.close());

const range = { from: 0, before: Number.MAX_SAFE_INTEGER };
const everyPost = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`).join(' OR ');

it('what is found by words is the same, newest first, whichever of it was read before', () => {
  const ask = (...hasMedia: boolean[]) => {
    const { posts, close } = openDataset(join(home, datasetFile));
    try {
      return hasMedia.map((has) =>
        posts.search(everyPost, { platform: 0, author: null, lang: null, hasMedia: has }, range, 100),
      );
    } finally {
      close();
    }
  };
  const [fresh = []] = ask(false);
  const numbers = fresh.map(({ n }) => n);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  const [some = [], all, again] = ask(true, false, false);
  expect(some.length).toBeGreaterThan(1);
  expect(fresh.length).toBeGreaterThan(some.length + 1);
  expect(some.map(({ n }) => n)).not.toContain(numbers[0]);
  expect(all).toEqual(fresh);
  expect(again).toEqual(fresh);
  expect(some).toEqual(fresh.filter(({ record }) => record.media.length > 0));
});

it('what is found by words is the same on the only platform with posts as on one of several, and nothing on others', () => {
  const database = openDatabase(join(home, datasetFile), { readonly: true, check: false });
  try {
    database.prepare('ATTACH ? AS search').run(join(home, searchFile));
    const one = postRows(database, ['gull', 'quay'], 0);
    const several = postRows(database, ['gull', 'quay'], undefined);
    const ask = (rows: typeof one, platform: number, within: typeof range, limit: number) =>
      rows.search(everyPost, { platform, author: null, lang: null, hasMedia: false }, within, limit);
    const all = ask(several, 0, range, 100);
    expect(all.length).toBeGreaterThan(3);
    const [first, last] = [all.at(-1)?.n ?? 0, all[0]?.n ?? 0];
    for (const within of [range, { from: first + 1, before: last }, { from: last, before: first }]) {
      for (const limit of [2, 100])
        expect(ask(one, 0, within, limit)).toEqual(ask(several, 0, within, limit));
    }
    expect([...ask(one, 1, range, 100), ...ask(several, 1, range, 100)]).toEqual([]);
  } finally {
    database.close();
  }
});

it('posts and messages end behind the last one written until an instant', () => {
  const { posts, messages, close } = openDataset(join(home, datasetFile));
  try {
    for (const rows of [posts, messages]) {
      const times: number[] = [];
      for (let n = 1, row = rows.byNumber(n); row; n += 1, row = rows.byNumber(n))
        times.push(millisecondsOf(row.record.at));
      expect(times.length).toBeGreaterThan(2);
      for (const at of times.flatMap((time) => [time - 1, time, time + 1]))
        expect(rows.end(at)).toBe(times.filter((time) => time <= at).length + 1);
    }
  } finally {
    close();
  }
});
