import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { callNames, contract } from '../../../core/contract/index';
import { messages } from '../../../core/language';
import type { EngineCallName } from '../../../electron/engine/handler';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver } from '../../support/worked-case';

const data = temporaryFolder('calls');
const engine = engineOver(data);
afterAll(() => engine.stop());

const any = (name: string, input: unknown) =>
  engine.call(name as EngineCallName, input as Record<string, never>);

describe('calls of the engine', () => {
  it('answers every call that the contract gives to the engine, and none of the shell', async () => {
    for (const name of callNames) {
      const code = await any(name, { nonsense: true }).then(
        () => 'answered',
        ({ fault }) => fault.code,
      );
      const expected = contract[name].by === 'shell' ? ['callUnknown'] : ['inputInvalid', 'callNotAllowed'];
      expect(expected, name).toContain(code);
    }
    await expect(any('__proto__', {})).rejects.toThrow('callUnknown');
    await expect(any('toString', {})).rejects.toThrow('callUnknown');
  });

  it('takes the role from its own session', async () => {
    await expect(engine.call('case.list', {})).rejects.toThrow('callNotAllowed');
    await engine.call('session.chooseRole', { role: 'assessor' });
    await expect(engine.call('case.list', {})).rejects.toThrow('callNotAllowed');
    await engine.call('session.chooseRole', { role: 'trainee' });
    expect(await engine.call('case.list', {})).toEqual([]);
    await expect(engine.call('case.get', {})).rejects.toThrow('noCaseOpen');
  });

  it('names the field that it can not take, and refuses text that is no Unicode', async () => {
    await expect(any('case.create', { exercise: 'x', name: '', seat: '1' })).rejects.toMatchObject({
      fault: { code: 'inputInvalid', where: { field: 'name' } },
    });
    await expect(any('case.create', { exercise: 'x', name: 'a\ud800', seat: '1' })).rejects.toThrow(
      'inputInvalid',
    );
  });

  it('remembers language and theme, not the role, over a restart', async () => {
    await engine.call('session.setLanguage', { language: 'ar' });
    await engine.call('session.setTheme', { theme: 'dark' });
    const again = engineOver(data);
    expect(await again.call('session.get', {})).toMatchObject({
      role: null,
      language: 'ar',
      theme: 'dark',
      case: null,
    });
    await again.stop();
    await expect(again.call('session.get', {})).rejects.toThrow('engineStopped');
  });

  it('uses a grant once, and for its purpose', async () => {
    await engine.call('session.chooseRole', { role: 'instructor' });
    const path = join(data, 'package.hirz-exercise');
    writeFileSync(path, 'x');
    const { grant, name } = await engine.shellCall('grant.make', { path, purpose: 'write' });
    expect(name).toBe('package.hirz-exercise');
    await expect(engine.call('exercise.validate', { grant })).rejects.toThrow('grantUnknown');
    const read = await engine.shellCall('grant.make', { path, purpose: 'read' });
    await engine.call('exercise.validate', { grant: read.grant });
    await expect(engine.call('exercise.validate', { grant: read.grant })).rejects.toThrow('grantUnknown');
  });

  it('shows no stack, and keeps it for whoever mends Hirz', async () => {
    writeFileSync(join(data, 'settings.json'), '{');
    const broken = engineOver(join(data, 'broken'));
    // A folder where the settings file is to be written.
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(data, 'broken', 'settings.json'));
    const error = await broken.call('session.setTheme', { theme: 'light' }).catch(({ fault }) => fault);
    expect(JSON.stringify(error)).not.toMatch(/ at .*\.ts/);
    expect(existsSync(join(data, 'broken', 'errors.log'))).toBe(true);
    expect(readFileSync(join(data, 'broken', 'errors.log'), 'utf8')).toContain('session.setTheme');
    await broken.stop();
  });

  it('has words in all languages for every fault that the engine throws', async () => {
    const { execFileSync } = await import('node:child_process');
    const found = execFileSync(
      'grep',
      ['-rhoE', "HirzError\\(\\s*'[a-zA-Z]+'", 'electron/engine', 'electron/cli'],
      { encoding: 'utf8' },
    );
    const codes = new Set([...found.matchAll(/'([a-zA-Z]+)'/g)].map(([, code = '']) => code));
    expect(codes.size).toBeGreaterThan(30);
    for (const language of ['en', 'ar', 'fr'] as const) {
      const missing = [...codes].filter((code) => !(`faults.${code}` in messages[language]));
      expect(missing, language).toEqual([]);
    }
  });
});
