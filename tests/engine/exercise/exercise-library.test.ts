import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { installTinyExercise } from '../../support/installed-exercise';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';

const folder = temporaryFolder('library');
const place = (name: string) => join(folder, name);
const installed = (name: string) => readdirSync(join(place(name), 'exercises'));

describe('importing an exercise', () => {
  it('unpacks it, makes its dataset and lists it', async () => {
    const { library, key, home } = await installTinyExercise(place('import'));
    const [summary] = library.list();
    expect(summary).toMatchObject({
      key,
      id: 'tiny-crossing',
      edition: '1.0.0',
      pace: 60,
      seconds: 2160,
      numbering: { sample: 'AK-007', seat: false },
      counts: { accounts: 9, posts: 30, messages: 6, media: 4, volatilityEvents: 12, injects: 2 },
      shipped: false,
    });
    expect(summary?.signedBy).toMatch(/^[0-9a-f]{16}$/);
    expect(installed('import')).toEqual([key]);
    expect(existsSync(join(home, 'data/media/m-sami.png'))).toBe(true);
    const { exercise, injects } = library.get(key);
    expect(exercise.title.en).toBe('The Tiny Crossing');
    expect(injects.map(({ id }) => id)).toEqual(['i1', 'i2']);
    expect(library.mediaFile(key, 'm-poster')).toMatchObject({ type: 'image/png' });
    expect(library.mediaFile(key, 'nothing')).toBeUndefined();
    library.close();
  });

  it('twice, or twice at once, keeps one', async () => {
    const { library, key, file } = await installTinyExercise(place('twice'));
    const again = await Promise.all([library.import(file), library.import(file)]);
    expect(again.map((summary) => summary.key)).toEqual([key, key]);
    expect(library.list()).toHaveLength(1);
    expect(installed('twice')).toEqual([key]);
    library.close();
  });

  it('twice refuses a copy that was damaged since', async () => {
    const { library, file } = await installTinyExercise(place('damaged'));
    const bytes = readFileSync(file);
    bytes[bytes.indexOf('Good jobs')] = 0x42;
    writeFileSync(file, bytes);
    await expect(library.import(file)).rejects.toMatchObject({ fault: { code: 'packageInvalid' } });
    expect(library.list()).toHaveLength(1);
    library.close();
  });

  it('can be cancelled at any time, and leaves nothing', async () => {
    mkdirSync(place('cancel'));
    const file = join(place('cancel'), 'x.hirz-exercise');
    await writeTinyExercise(file);
    const library = createExerciseLibrary({ folder: place('cancel') });
    for (const stop of ['checkingFiles', 'checkingRecords', 'indexing', 'installing']) {
      const controller = new AbortController();
      const step = (key: string) => key === stop && controller.abort();
      await expect(library.import(file, { step, signal: controller.signal })).rejects.toThrow();
      expect(installed('cancel')).toEqual([]);
      expect(library.list()).toEqual([]);
    }
    await library.import(file);
    library.close();
  });

  it('is told step by step, with octets done and in all', async () => {
    mkdirSync(place('steps'));
    const file = join(place('steps'), 'x.hirz-exercise');
    await writeTinyExercise(file);
    const library = createExerciseLibrary({ folder: place('steps') });
    const steps: string[] = [];
    let worst = 0;
    await library.import(file, {
      step: (key) => steps.push(key),
      progress: (done, total) => {
        worst = Math.max(worst, done - total);
      },
    });
    expect(steps).toEqual(['checkingFiles', 'checkingRecords', 'indexing', 'installing']);
    expect(worst).toBe(0);
    library.close();
  });
});

describe('the library at its next start', () => {
  it('sweeps what a crash left, and forgets what is gone', async () => {
    const { library, key, home } = await installTinyExercise(place('sweep'));
    library.close();
    const leave = (name: string) => {
      const left = join(place('sweep'), 'exercises', name);
      mkdirSync(join(left, 'data'), { recursive: true });
      return left;
    };
    // Process 1 runs always; no process has the largest number that Linux allows.
    const others = 'removed-1.part-0123456789ab';
    leave(others);
    leave('removed-4194305.part-0123456789ab');
    leave('import-0123456789ab');
    const hourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(leave('f'.repeat(64)), hourAgo, hourAgo);
    const second = createExerciseLibrary({ folder: place('sweep') });
    expect(installed('sweep').sort()).toEqual([key, others].sort());
    expect(second.list()).toHaveLength(1);
    second.close();
    rmSync(home, { recursive: true });
    const third = createExerciseLibrary({ folder: place('sweep') });
    expect(third.list()).toEqual([]);
    third.close();
  });
});

describe('exercises that ship', () => {
  it('are installed once, can not be removed, and do not stand in the way of others when one is broken', async () => {
    const shipped = place('shipped-packages');
    mkdirSync(shipped);
    await writeTinyExercise(join(shipped, 'b.hirz-exercise'));
    writeFileSync(join(shipped, 'a.hirz-exercise'), 'not a zip');
    const library = createExerciseLibrary({ folder: place('shipped'), shipped });
    await expect(library.installShipped()).rejects.toMatchObject({ fault: { code: 'packageInvalid' } });
    rmSync(join(shipped, 'a.hirz-exercise'));
    const [summary] = library.list();
    expect(summary).toMatchObject({ id: 'tiny-crossing', shipped: true });
    await expect(library.remove(summary?.key ?? '')).rejects.toMatchObject({
      fault: { code: 'exerciseShipped' },
    });
    const installed = statSync(join(place('shipped'), 'exercises', summary?.key ?? '')).ino;
    await library.installShipped();
    expect(library.list()).toHaveLength(1);
    // What is there already is not unpacked again.
    expect(statSync(join(place('shipped'), 'exercises', summary?.key ?? '')).ino).toBe(installed);
    library.close();
  });

  it('take over one that was imported by hand', async () => {
    const { library: first, file, key } = await installTinyExercise(place('taken'));
    first.close();
    const shipped = place('taken-packages');
    mkdirSync(shipped);
    copyFileSync(file, join(shipped, 'x.hirz-exercise'));
    const library = createExerciseLibrary({ folder: place('taken'), shipped });
    await library.installShipped();
    expect(library.list().map((summary) => [summary.key, summary.shipped])).toEqual([[key, true]]);
    library.close();
  });
});

describe('removing an exercise', () => {
  it('removes its folder and its line', async () => {
    const { library, key } = await installTinyExercise(place('remove'));
    await library.remove(key);
    expect(library.list()).toEqual([]);
    expect(installed('remove')).toEqual([]);
    expect(() => library.get(key)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'exerciseUnknown' }) }),
    );
    await expect(library.remove(key)).rejects.toMatchObject({ fault: { code: 'exerciseUnknown' } });
    library.close();
  });
});
