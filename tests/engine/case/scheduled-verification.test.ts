import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Verification } from '../../../core/domain/custody/verdict';
import { sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver, jobEnd, preserve, workAndSeal } from '../../support/worked-case';

const root = temporaryFolder('scheduled-verification');
const engines: Engine[] = [];

function start(name: string): { engine: Engine; data: string } {
  const data = join(root, name);
  mkdirSync(data, { recursive: true });
  const engine = engineOver(data);
  engines.push(engine);
  return { engine, data };
}

const triggers = async (engine: Engine) => {
  const { history } = await engine.call('verification.get', {});
  return history
    .filter(({ event }) => event.type === 'case.verified')
    .map(({ event }) => event.payload.trigger);
};

afterEach(async () => {
  vi.useRealTimers();
  for (const engine of engines.splice(0)) await engine.stop();
});

describe('a case', () => {
  it('verifies itself at its interval, at opening and at closing, each logged with its reason', async () => {
    const { engine, data } = start('schedule');
    const id = await beginCase(engine, data);
    expect((await engine.call('verification.get', {})).schedule).toEqual({
      everyMinutes: 0,
      atOpening: false,
      atClosing: false,
    });
    await preserve(engine, 'https://gull.example/@sami_travel');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await engine.call('verification.schedule', { everyMinutes: 5, atOpening: true, atClosing: true });
    expect(await triggers(engine)).toEqual([]);
    vi.advanceTimersByTime(5 * 60_000);
    await vi.waitUntil(async () => (await triggers(engine)).length === 1, { timeout: 10_000 });
    await engine.call('verification.schedule', { everyMinutes: 0, atOpening: true, atClosing: true });
    vi.advanceTimersByTime(60 * 60_000);
    vi.useRealTimers();
    await jobEnd(engine, (await engine.call('case.verify', {})).job);
    expect(await triggers(engine)).toEqual(['asked', 'scheduled']);
    await engine.call('case.close', {});
    await engine.call('case.open', { case: id });
    await vi.waitUntil(async () => (await triggers(engine)).length === 4, { timeout: 10_000 });
    expect(await triggers(engine)).toEqual(['opening', 'closing', 'asked', 'scheduled']);
  });

  it('verifies a sealed file as an assessor would, and logs what came of it', async () => {
    const { engine, data } = start('export');
    const { submission } = await workAndSeal(engine, data);
    await engine.call('case.close', {});
    const exercise = (await engine.call('exercise.list', {}))[0]!.key;
    await engine.call('case.create', { exercise, name: 'Lina Haddad', seat: '8' });
    const broken = join(root, 'broken.hirz-submission');
    writeFileSync(broken, 'no archive');
    for (const [path, verdict] of [
      [submission, 'intact-unwitnessed'],
      [broken, 'altered'],
    ] as const) {
      const { grant } = await engine.shellCall('grant.make', { path, purpose: 'read' });
      const { result } = await jobEnd(engine, (await engine.call('export.verify', { grant })).job);
      expect((result as Verification).verdict).toBe(verdict);
      const { history } = await engine.call('verification.get', {});
      expect(history[0]?.event).toMatchObject({ type: 'export.verified', payload: { verdict } });
    }
  });

  it('keeps beside the log what was verified once that was closed, and is not asked to log it', async () => {
    const { engine, data } = start('closed');
    const { submission, id } = await workAndSeal(engine, data);
    const { total } = await engine.call('log.list', { limit: 1 });
    const broken = join(root, 'broken-later.hirz-submission');
    writeFileSync(broken, 'no archive');
    for (const path of [submission, broken]) {
      const { grant } = await engine.shellCall('grant.make', { path, purpose: 'read' });
      await jobEnd(engine, (await engine.call('export.verify', { grant })).job);
    }
    const { unlogged } = await engine.call('verification.get', {});
    expect(unlogged).toMatchObject([
      { file: 'broken-later.hirz-submission', verdict: 'altered' },
      {
        file: basename(submission),
        verdict: 'intact-unwitnessed',
        sha256: sha256Hex(readFileSync(submission)),
      },
    ]);
    expect((await engine.call('log.list', { limit: 1 })).total).toBe(total);
    await engine.call('case.close', {});
    await engine.call('case.open', { case: id });
    expect((await engine.call('verification.get', {})).unlogged).toEqual(unlogged);
  });
});
