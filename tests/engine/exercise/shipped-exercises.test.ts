import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';
import { announcements, engineOver } from '../../support/worked-case';

let engine: Engine;
afterEach(() => engine.stop());

async function withShipped(name: string, write: (folder: string) => Promise<void> | void): Promise<Engine> {
  const data = temporaryFolder(name);
  const shippedExercises = join(data, 'shipped');
  mkdirSync(shippedExercises);
  await write(shippedExercises);
  engine = engineOver(join(data, 'data'), { shippedExercises });
  return engine;
}

const changed = { topic: 'changed', subjects: ['exercise'] };

it('tells the window when what ships is installed: a trainee may be looking at the empty list already', async () => {
  await withShipped('shipped', async (folder) => {
    await writeTinyExercise(join(folder, 'tiny.hirz-exercise'));
  });
  await engine.call('session.chooseRole', { role: 'trainee' });
  expect(await engine.call('exercise.list', {})).toEqual([]);
  const heard = announcements(engine);
  await engine.installShipped();
  expect(heard).toContainEqual(changed);
  expect(await engine.call('exercise.list', {})).toMatchObject([{ id: 'tiny-crossing', shipped: true }]);
});

it('tells it of the sound ones where another is broken', async () => {
  await withShipped('half-shipped', async (folder) => {
    writeFileSync(join(folder, 'broken.hirz-exercise'), 'no package');
    await writeTinyExercise(join(folder, 'tiny.hirz-exercise'));
  });
  const heard = announcements(engine);
  await expect(engine.installShipped()).rejects.toThrow();
  expect(heard).toContainEqual(changed);
});
