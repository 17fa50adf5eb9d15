import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GeneratedExercise } from '../../../core/contract/generation';
import { openAssessorKey, parseAssessorKeyFile } from '../../../electron/engine/assessment/assessor-key';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, jobEnd } from '../../support/worked-case';

const folder = temporaryFolder('generate-calls');
const engine = engineOver(join(folder, 'data'));
const out = join(folder, 'town.hirz-exercise');
beforeAll(() => engine.call('session.chooseRole', { role: 'instructor' }));
afterAll(() => engine.stop());

const grantFor = async (path: string) =>
  (await engine.shellCall('grant.make', { path, purpose: 'write' })).grant;

async function generate(path: string, posts: number): Promise<string> {
  const { job } = await engine.call('exercise.generate', {
    grant: await grantFor(path),
    request: { seed: 3, posts, language: 'fr' },
  });
  return job;
}

describe('a practice package, through the contract', () => {
  it('is made by a job, and installed without choosing its file again', async () => {
    const job = await generate(out, 40);
    const end = await jobEnd(engine, job);
    expect(end).toMatchObject({ kind: 'exercise.generate', label: 'town.hirz-exercise', state: 'done' });
    const made = GeneratedExercise.parse(end.result);
    expect(made.counts.posts).toBe(40);
    const imported = await jobEnd(engine, (await engine.call('exercise.import', { generated: job })).job);
    expect(imported).toMatchObject({ state: 'done', result: { key: made.key } });
    const installed = await engine.call('exercise.list', {});
    expect(installed.map(({ key }) => key)).toEqual([made.key]);
  });

  it('is not installed where its file changed since, nor by the name of another job', async () => {
    const changing = join(folder, 'changing.hirz-exercise');
    const job = await generate(changing, 1);
    await jobEnd(engine, job);
    writeFileSync(changing, Buffer.concat([readFileSync(changing), Buffer.from('x')]));
    const { job: importing } = await engine.call('exercise.import', { generated: job });
    await expect(jobEnd(engine, importing)).rejects.toThrow('packageChanged');
    await expect(engine.call('exercise.import', { checked: job })).rejects.toThrow('jobUnknown');
  });

  it('leaves no file when it is cancelled', async () => {
    const job = await generate(join(folder, 'never.hirz-exercise'), 50_000);
    await engine.call('job.cancel', { job });
    expect((await jobEnd(engine, job)).state).toBe('cancelled');
    expect(readdirSync(folder).filter((name) => name.includes('never'))).toEqual([]);
    await expect(engine.call('exercise.import', { generated: job })).rejects.toThrow('jobUnknown');
  });

  it('can be scored with the key that is saved', async () => {
    const path = join(folder, 'practice.hirz-assessor-key.json');
    const { name, passphrase } = await engine.call('exercise.savePracticeKey', {
      grant: await grantFor(path),
    });
    expect(name).toBe('practice.hirz-assessor-key.json');
    const opened = await openAssessorKey(parseAssessorKeyFile(readFileSync(path, 'utf8')), passphrase);
    expect(opened).toHaveLength(32);
  });

  it('is only for instructors, within the bounds', async () => {
    const path = join(folder, 'refused.hirz-exercise');
    const grant = await grantFor(path);
    await expect(
      engine.call('exercise.generate', { grant, request: { seed: 1, posts: 10_000_001 } }),
    ).rejects.toThrow('inputInvalid');
    await engine.call('session.chooseRole', { role: 'trainee' });
    await expect(engine.call('exercise.generate', { grant, request: { seed: 1, posts: 1 } })).rejects.toThrow(
      'callNotAllowed',
    );
    expect(existsSync(path)).toBe(false);
  });
});
