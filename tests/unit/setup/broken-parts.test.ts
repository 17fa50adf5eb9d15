import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  runtimeDoesNotStart,
  substituteFault,
  substituteFolder,
  substituteMarks,
} from '../../../scripts/setup/electron-substitute.mjs';
import { needRoom } from '../../../scripts/setup/files.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

const root = join(import.meta.dirname, '../../..');
const before = process.env.HIRZ_CACHE;

beforeEach(() => {
  process.env.HIRZ_CACHE = temporaryFolder('set-up');
});
afterEach(() => {
  if (before === undefined) delete process.env.HIRZ_CACHE;
  else process.env.HIRZ_CACHE = before;
});

/** A runtime of two files with the stamp that the set-up would give it. */
function runtimeInCache(): string {
  const folder = substituteFolder();
  const files = { electron: 'a program', 'locales/ar.pak': 'words' };
  const noted = Object.entries(files).map(([path, text]) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const { size, mtimeMs } = statSync(file);
    return { path, size, date: Math.round(mtimeMs), sha256: createHash('sha256').update(text).digest('hex') };
  });
  writeFileSync(join(folder, 'hirz-runtime.json'), JSON.stringify({ ...substituteMarks, files: noted }));
  return folder;
}

describe('a runtime in the cache', () => {
  it('is used when it is whole, also after it was copied', async () => {
    expect(await substituteFault()).toBe('it is not there yet');
    const folder = runtimeInCache();
    expect(await substituteFault()).toBeUndefined();
    utimesSync(join(folder, 'electron'), 1, 1);
    expect(await substituteFault()).toBeUndefined();
    expect(await substituteFault(true)).toBeUndefined();
  });

  it('is made again when half of it is there', async () => {
    const folder = runtimeInCache();
    rmSync(join(folder, 'locales'), { recursive: true });
    expect(await substituteFault()).toContain('locales/ar.pak is missing');
    rmSync(join(folder, 'hirz-runtime.json'));
    expect(await substituteFault()).toContain('incomplete');
  });

  it('is made again when a file was cut short or changed', async () => {
    const folder = runtimeInCache();
    writeFileSync(join(folder, 'electron'), 'a prog');
    expect(await substituteFault()).toContain('electron is damaged');
    writeFileSync(join(folder, 'electron'), 'b program');
    utimesSync(join(folder, 'electron'), 1, 1);
    expect(await substituteFault()).toContain('electron is damaged');
  });

  it('that does not start names the library that the system lacks', () => {
    const words = runtimeDoesNotStart(
      'electron: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file',
    );
    expect(words.message).toContain('libnss3.so');
    expect(words.remedy).toContain('apt-get install');
    expect(runtimeDoesNotStart('').remedy).toContain('HIRZ_CACHE');
  });
});

describe('a step that needs room on the disk', () => {
  it('says how much and where before it begins', () => {
    const folder = process.env.HIRZ_CACHE!;
    expect(() => needRoom(folder, 1, 'a little')).not.toThrow();
    expect(() => needRoom(folder, 2 ** 60, 'all the world')).toThrow(
      /not enough room .* all the world: .* MB/,
    );
  });
});

describe('a machine without a compiler', () => {
  it.skipIf(process.platform !== 'linux')(
    process.platform === 'linux'
      ? 'is told what to install'
      : 'is told what to install (skipped: how packages are named is tested on Linux)',
    () => {
      // Nothing but a shell is on the search path: no apt-get, no compiler.
      const path = temporaryFolder('no-compiler');
      symlinkSync('/bin/sh', join(path, 'sh'));
      chmodSync(path, 0o755);
      const script = `
        import { compiler, meet, unmet } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/setup/libraries.mjs')).href)};
        import { speakingOfFaults } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/setup/set-up.mjs')).href)};
        process.exitCode = await speakingOfFaults(async (teller) => meet(teller, await unmet(compiler), 'compiling the database engine'));
      `;
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { HOME: path, HIRZ_CACHE: path, PATH: path },
        encoding: 'utf8',
      });
      expect(status).toBe(3);
      expect(stderr).toMatch(/lacks what Hirz needs for compiling the database engine: .*C\+\+ compiler/);
      expect(stderr).toMatch(/What to do: Install them with your package manager .*g\+\+/);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );
});
