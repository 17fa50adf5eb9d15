import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openBagArchive } from '../../../electron/engine/bag/bag-archive';
import { checkPackage } from '../../../electron/engine/package/check-package';
import { writeRepacked } from '../../support/broken-packages';
import { brief } from '../../support/problems-of-package';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('unsound-package');
const posts = 'data/dataset/posts.ndjson';

/**
 * Checks a package in which one file was edited after its manifests were made, and gives what is found and the kinds of records that
 * were taken in. Its files are hashed later than its records could all be read.
 */
async function checkEdited(file: string, edit: (text: string) => string) {
  const path = join(folder, 'edited.hirz-exercise');
  await writeRepacked(path, file, edit);
  const archive = await openBagArchive(path);
  const kinds = new Set<string>();
  const steps: string[] = [];
  try {
    const late: typeof archive.check = async (options) => {
      await setTimeout(500);
      return archive.check(options);
    };
    const { errors } = await checkPackage(
      { ...archive, check: late },
      {
        step: (step) => steps.push(step),
        sink: {
          begin: async () => ({}),
          write: (kind) => kinds.add(kind),
          reached: async () => {},
        },
      },
    );
    return { errors: errors.items.map(brief), kinds: [...kinds], steps };
  } finally {
    await archive.close();
  }
}

it('is checked by what its files hold, not by what the manifest says of them; what is wrong with the bag comes first', async () => {
  const picture = 'data/media/m-poster.png';
  const { errors, steps } = await checkEdited(picture, (text) => `${text} and more`);
  const record = 'data/dataset/media.ndjson:3';
  expect(errors).toEqual([
    `bagHashMismatch ${picture}`,
    `bagHashMismatch ${picture}`,
    'bagOxumMismatch bag-info.txt Payload-Oxum',
    `mediaBytes ${record} bytes`,
    `mediaHash ${record} sha256`,
    `mediaType ${record} type`,
  ]);
  expect(steps).toEqual(['checkingFiles', 'checkingRecords']);
});

it('gives no posts to an import: from there it could be gone on with', async () => {
  const { errors, kinds } = await checkEdited(posts, (text) => text.replace('harbour', 'harbor'));
  expect(errors).toContain(`bagHashMismatch ${posts}`);
  expect(kinds).not.toContain('posts');
});
