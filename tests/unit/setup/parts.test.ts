import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../scripts/setup/app-build.mjs';
import { asar } from '../../../scripts/setup/asar.mjs';
import { placeOf } from '../../../scripts/setup/electron-substitute.mjs';
import { hasDisplay, needsFor } from '../../../scripts/setup/libraries.mjs';
import { difference } from '../../../scripts/setup/packages.mjs';
import { cacheFolder } from '../../../scripts/setup/place.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

describe('the cache', () => {
  it('lies where the platform keeps such things, or where HIRZ_CACHE says', () => {
    expect(cacheFolder({ HOME: '/home/a' }, 'linux')).toBe('/home/a/.cache/hirz');
    expect(cacheFolder({ HOME: '/home/a', XDG_CACHE_HOME: '/c' }, 'linux')).toBe('/c/hirz');
    expect(cacheFolder({ HOME: '/Users/a' }, 'darwin')).toBe('/Users/a/Library/Caches/hirz');
    expect(cacheFolder({ HOME: '/h', LOCALAPPDATA: '/l' }, 'win32')).toBe('/l/hirz/cache');
    expect(cacheFolder({ HOME: '/h', HIRZ_CACHE: '/mine' }, 'linux')).toBe('/mine');
  });
});

describe('installed packages', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/b-win': { version: '1.0.0', integrity: 'sha512-b', optional: true, os: ['win32'] },
    },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it('are those of the lockfile, without what is optional', () => {
    expect(difference(wanted, { packages: { 'node_modules/a': a } }, 'linux')).toBeUndefined();
  });
  it.each([
    ['none', undefined],
    ['one missing', { packages: {} }],
    ['another version', { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } }],
    ['other bytes', { packages: { 'node_modules/a': { ...a, integrity: 'sha512-x' } } }],
    [
      'those of another system',
      {
        packages: {
          'node_modules/a': a,
          'node_modules/b-win': { version: '1.0.0', integrity: 'sha512-b', os: ['win32'] },
        },
      },
    ],
  ])('are not: %s', (_name, installed) => {
    expect(difference(wanted, installed, 'linux')).toBeTypeOf('string');
  });
});

describe('what the system has to bring', () => {
  it('knows a display', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
  it('is less with a display, and nothing for the command line', () => {
    const names = (purpose: 'start' | 'test' | 'hirz', display: boolean) =>
      needsFor(purpose, display).map((need) => need.name);
    expect(names('hirz', false)).toEqual([]);
    if (process.platform !== 'linux') return;
    expect(names('start', true)).not.toContain('xvfb-run');
    expect(names('start', false)).toContain('xvfb-run');
    expect(names('test', false)).toContain('strace');
  });
});

describe('the substitute runtime', () => {
  it('keeps what is Electron and nothing of the other program', () => {
    expect(placeOf('Cypress/Cypress')).toBe('electron');
    expect(placeOf('Cypress/locales/ar.pak')).toBe('locales/ar.pak');
    expect(placeOf('Cypress/locales/')).toBeUndefined();
    expect(placeOf('Cypress/resources/app/index.js')).toBeUndefined();
    expect(placeOf('Cypress/resources/app.asar')).toBeUndefined();
    expect(placeOf('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
    expect(placeOf('elsewhere')).toBeUndefined();
  });

  it('gets a default app in an archive whose header says where each file is', () => {
    const archive = asar({ 'a.txt': Buffer.from('first'), 'b.txt': Buffer.from('second') });
    const headerLength = archive.readUInt32LE(4);
    const json = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8');
    const { files } = JSON.parse(json) as { files: Record<string, { size: number; offset: string }> };
    const read = (name: string) => {
      const entry = files[name]!;
      const start = 8 + headerLength + Number(entry.offset);
      return archive.subarray(start, start + entry.size).toString('utf8');
    };
    expect(read('a.txt')).toBe('first');
    expect(read('b.txt')).toBe('second');
  });
});

describe('the build', () => {
  it('is made again when a source changes, appears or goes, and not otherwise', () => {
    const folder = temporaryFolder('set-up');
    mkdirSync(join(folder, 'core'));
    writeFileSync(join(folder, 'core/a.ts'), 'a');
    const first = contentHash(['core', 'missing.json'], folder);
    expect(contentHash(['core', 'missing.json'], folder)).toBe(first);
    writeFileSync(join(folder, 'core/b.ts'), 'b');
    const second = contentHash(['core', 'missing.json'], folder);
    expect(second).not.toBe(first);
    writeFileSync(join(folder, 'core/b.ts'), 'c');
    expect(contentHash(['core', 'missing.json'], folder)).not.toBe(second);
  });
});
