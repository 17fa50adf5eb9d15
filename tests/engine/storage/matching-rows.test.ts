import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDataset } from '../../../electron/engine/storage/dataset/dataset';
import { datasetFile } from '../../../electron/engine/storage/dataset/schema';
import { installTinyExercise } from '../../support/installed-exercise';
import { temporaryFolder } from '../../support/temporary-folder';

it('finds the rows of any range, however much of the whole it is', async () => {
  const { home, library } = await installTinyExercise(temporaryFolder('matching-rows'));
  const dataset = openDataset(join(home, datasetFile));
  try {
    const found = (from: number, before: number) =>
      dataset.search.matching('post_words', '"the"', { from, before });
    const all = found(0, Number.MAX_SAFE_INTEGER);
    expect(all.length).toBeGreaterThan(2);
    const last = dataset.posts.end(Number.MAX_SAFE_INTEGER);
    for (let from = 0; from <= last; from += 1) {
      for (let before = from; before <= last + 1; before += 1) {
        expect(found(from, before)).toEqual(all.filter((row) => row >= from && row < before));
      }
    }
  } finally {
    dataset.close();
    library.close();
  }
});
