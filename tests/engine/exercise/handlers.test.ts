import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../../core/contract/job';
import { createEngine, type Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import { writeTinyExercise } from '../../support/tiny-exercise';

const folder = temporaryFolder('exercise-handlers');
const file = join(folder, 'tiny.hirz-exercise');
let engine: Engine;
let announced: string[];

beforeAll(async () => {
  await writeTinyExercise(file);
  engine = createEngine({
    dataFolder: join(folder, 'data'),
    shippedExercises: null,
    version: '0.0.0',
    softwareName: 'Hirz tests',
  });
  announced = [];
  engine.onAnnouncement((announcement) => {
    if (announcement.topic === 'changed') announced.push(...announcement.subjects);
  });
});
afterAll(() => engine.stop());

const grant = async (path: string) => (await engine.shellCall('grant.make', { path, purpose: 'read' })).grant;

async function ended(job: string): Promise<Job> {
  for (;;) {
    const found = await engine.call('job.get', { job });
    if (found.state !== 'running') return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('exercises through the contract', () => {
  it('are checked by an instructor, and the checked file is imported without choosing it again', async () => {
    await engine.call('session.chooseRole', { role: 'instructor' });
    const { job } = await engine.call('exercise.validate', { grant: await grant(file) });
    const check = await ended(job);
    expect(check).toMatchObject({
      state: 'done',
      result: { valid: true, problems: [], more: 0, summary: { id: 'tiny-crossing' } },
    });
    expect(await engine.call('exercise.list', {})).toEqual([]);

    const imported = await ended((await engine.call('exercise.import', { checked: job })).job);
    expect(imported).toMatchObject({ state: 'done', result: { id: 'tiny-crossing' } });
    expect(announced).toContain('exercise');
    const [summary] = await engine.call('exercise.list', {});
    const { exercise } = await engine.call('exercise.get', { key: summary?.key ?? '' });
    expect(exercise.title.fr).toContain('Tiny');
  });

  it('are refused where the file changed after it was checked', async () => {
    const changing = join(folder, 'changing.hirz-exercise');
    await writeTinyExercise(changing, { signed: false });
    const { job } = await engine.call('exercise.validate', { grant: await grant(changing) });
    await ended(job);
    appendFileSync(changing, 'x');
    const imported = await ended((await engine.call('exercise.import', { checked: job })).job);
    expect(imported).toMatchObject({ state: 'failed', fault: { code: 'packageChanged' } });
    await expect(engine.call('exercise.import', { checked: 'job-none' })).rejects.toMatchObject({
      fault: { code: 'jobUnknown' },
    });
  });

  it('fail with every problem, and import nothing', async () => {
    const broken = join(folder, 'broken.hirz-exercise');
    await writeTinyExercise(broken, {
      content: (content) => Object.assign(content.posts[0] ?? {}, { author: 'nobody' }),
    });
    const before = await engine.call('exercise.list', {});
    const failed = await ended((await engine.call('exercise.import', { grant: await grant(broken) })).job);
    expect(failed).toMatchObject({
      state: 'failed',
      fault: {
        code: 'packageInvalid',
        params: { count: 1 },
        details: [
          {
            code: 'referenceDangling',
            where: { file: 'data/dataset/posts.ndjson', line: 1, field: 'author' },
          },
        ],
      },
    });
    expect(await engine.call('exercise.list', {})).toEqual(before);
  });

  it('stay as long as a case needs them', async () => {
    await engine.call('session.chooseRole', { role: 'trainee' });
    const [summary] = await engine.call('exercise.list', {});
    const key = summary?.key ?? '';
    await engine.call('case.create', { exercise: key, name: 'Amal Karim', seat: '7' });
    await engine.call('case.close', {});
    await expect(engine.call('exercise.remove', { key })).rejects.toMatchObject({
      fault: { code: 'exerciseInUse' },
    });
  });
});
