import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { ExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { openDataset } from '../../../electron/engine/storage/dataset/dataset';
import { datasetFile } from '../../../electron/engine/storage/dataset/schema';
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
