import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { newImportFolder } from '../../../electron/engine/exercise/import-folder';
import { jobsStop } from '../../../electron/engine/jobs/jobs';
import { openWorld } from '../../../electron/engine/platform/world';
import { openDatabase } from '../../../electron/engine/storage/database';
import { installTinyExercise } from '../../support/installed-exercise';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';

const folder = temporaryFolder('other-version');
const place = (name: string) => join(folder, name);
const exercisesOf = (name: string) => join(place(name), 'exercises');

/** Makes a dataset what another version of Hirz might have left: other tables under the same name. */
function makeOther(path: string): void {
  const database = openDatabase(path, { check: false });
  database.exec('DROP TABLE IF EXISTS list; DROP TABLE IF EXISTS list_member; PRAGMA user_version = 1');
  database.pragma('journal_mode = DELETE');
  database.close();
}

async function installedByAnother(name: string) {
  const { library, key, home, file } = await installTinyExercise(place(name));
  library.close();
  makeOther(join(home, 'dataset.db'));
  return { library: createExerciseLibrary({ folder: place(name) }), key, home, file };
}

const outdated = expect.objectContaining({ fault: expect.objectContaining({ code: 'exerciseOutdated' }) });

describe('an exercise that another version of Hirz installed', () => {
  it('is refused with the reason, and made anew from its own folder at the start', async () => {
    const { library, key, home, file } = await installedByAnother('start');
    rmSync(file);
    const [summary] = library.list();
    expect(() => library.get(key)).toThrow(outdated);
    expect(() => library.mediaFile(key, 'm-poster')).toThrow(outdated);
    await library.installShipped();
    expect(library.list()).toEqual([summary]);
    expect(library.get(key)).toMatchObject({ folder: home, exercise: { id: 'tiny-crossing' } });
    const world = openWorld(home);
    expect(world.list('l-port', '2031-04-03T09:00:00Z')).toMatchObject({ name: 'People of the port' });
    world.close();
    expect(readdirSync(exercisesOf('start'))).toEqual([key]);
    library.close();
  });

  it('is gone on with at the next start where the first was too short', async () => {
    const { library, key } = await installedByAnother('short');
    const working = library.installShipped();
    await library.stop();
    await expect(working).rejects.toBe(jobsStop);
    expect(() => library.get(key)).toThrow(outdated);
    // Nobody imported it now: it is not among what a person could go on with.
    expect(library.interrupted()).toEqual([]);
    library.close();
    const next = createExerciseLibrary({ folder: place('short') });
    await next.installShipped();
    expect(next.get(key).exercise.id).toBe('tiny-crossing');
    expect(readdirSync(exercisesOf('short'))).toEqual([key]);
    next.close();
  });

  it('is not made of files that were changed since, but of its package when that is imported again', async () => {
    const { library, key, home, file } = await installedByAnother('changed');
    writeFileSync(join(home, 'data/dataset/posts.ndjson'), '{}\n');
    await expect(library.installShipped()).rejects.toMatchObject({ fault: { code: 'packageInvalid' } });
    expect(() => library.get(key)).toThrow(outdated);
    expect(readdirSync(exercisesOf('changed'))).toEqual([key]);
    await library.import(file);
    expect(library.get(key).exercise.id).toBe('tiny-crossing');
    library.close();
  });
});

describe('an import that another version of Hirz began', () => {
  it('is begun anew', async () => {
    const file = join(folder, 'begun.hirz-exercise');
    await writeTinyExercise(file);
    const library = createExerciseLibrary({ folder: place('begun') });
    const left = await newImportFolder(exercisesOf('begun'), file, false);
    mkdirSync(left.stage);
    makeOther(join(left.stage, 'dataset.db'));
    writeFileSync(join(left.stage, 'search.db'), '');
    left.letGo();
    const { key } = await library.resume(left.id);
    expect(library.get(key).exercise.id).toBe('tiny-crossing');
    library.close();
  });
});
