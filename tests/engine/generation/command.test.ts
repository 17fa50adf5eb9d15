import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hirz } from '../../support/hirz-command';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('generate-command');

describe('hirz generate', () => {
  it('writes a package that hirz validate passes, and says what it wrote', async () => {
    const out = join(folder, 'town.hirz-exercise');
    const made = await hirz('generate', '--seed', '-4', '--posts', '120', '--out', out, '--json');
    expect(made.code).toBe(0);
    const told = JSON.parse(made.out);
    expect(told).toMatchObject({
      format: 'hirz-generated',
      version: 1,
      options: { seed: -4, posts: 120, messages: 30 },
      counts: { posts: 120, messages: 30 },
    });
    const checked = await hirz('validate', out, '--json');
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ valid: true, sha256: told.sha256 });
  });

  it('speaks the language that is asked for, and gives the assessors’ key', async () => {
    const key = join(folder, 'practice.hirz-assessor-key.json');
    const out = join(folder, 'clé.hirz-exercise');
    const made = await hirz(
      ...['generate', '--seed', '1', '--posts', '0', '--out', out, '--key-out', key, '--lang', 'fr'],
    );
    expect(made.code).toBe(0);
    expect(made.out).toContain('synthétique');
    expect(made.out).toContain('«\u00a0practice\u00a0»');
    expect(JSON.parse(readFileSync(key, 'utf8'))).toMatchObject({ format: 'hirz-assessor-key' });
  });

  it('writes package and key to one place under no condition', async () => {
    const one = join(folder, 'one');
    const args = ['generate', '--seed', '1', '--posts', '0', '--out', one, '--key-out', one];
    for (const options of [args, [...args, '--force']]) {
      const refused = await hirz(...options);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain('can’t go to the same file');
      expect(existsSync(one)).toBe(false);
    }
  });

  it('replaces a file only with --force, and a folder never', async () => {
    const out = join(folder, 'there.hirz-exercise');
    writeFileSync(out, 'mine');
    const args = ['generate', '--seed', '1', '--posts', '0', '--out'];
    const refused = await hirz(...args, out);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await hirz(...args, out, '--force')).code).toBe(0);
    expect(readFileSync(out).length).toBeGreaterThan(1000);
    mkdirSync(join(folder, 'folder.hirz-exercise'));
    expect((await hirz(...args, join(folder, 'folder.hirz-exercise'), '--force')).code).toBe(2);
  });

  it.each([
    ['--posts', '-1'],
    ['--posts', '10000001'],
    ['--posts', '1e3'],
    ['--posts', '12.5'],
    ['--posts', ''],
    ['--seed', 'seven'],
    ['--seed', '9007199254740992'],
    ['--accounts', '11'],
    ['--messages', '99999999'],
    ['--days', '0'],
    ['--language', 'de'],
  ])('refuses %s %j, naming the option, and writes nothing', async (option, value) => {
    const out = join(folder, 'never.hirz-exercise');
    const rest = [
      ...(option === '--seed' ? [] : ['--seed', '1']),
      ...(option === '--posts' ? [] : ['--posts', '1']),
    ];
    const refused = await hirz('generate', ...rest, option, value, '--out', out);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(option);
    expect(existsSync(out)).toBe(false);
  });

  it('says which option is missing, and which folder', async () => {
    expect((await hirz('generate', '--posts', '1', '--out', 'x')).code).toBe(2);
    const nowhere = join(folder, 'nowhere', 'town.hirz-exercise');
    const refused = await hirz('generate', '--seed', '1', '--posts', '1', '--out', nowhere);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('“nowhere”');
  });
});
