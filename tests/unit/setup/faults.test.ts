import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asFault, faultInOutput, SetupFault } from '../../../scripts/setup/fault.mjs';
import { checkNode } from '../../../scripts/setup/node-version.mjs';
import { faultOfCompiler } from '../../../scripts/setup/sqlite.mjs';

const root = join(__dirname, '../../..');
const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: failed`), { code, path });

describe('faults of the set-up', () => {
  it.each([
    ['ENOSPC', 'The disk is full', 'HIRZ_CACHE'],
    ['EACCES', 'may not be written', 'HIRZ_CACHE'],
    ['EROFS', 'read-only', 'HIRZ_CACHE'],
  ])('say %s in words, with the path and a remedy', (code, words, remedy) => {
    const fault = asFault(systemError(code, '/a/b'), '/log');
    expect(fault.message).toContain(words);
    expect(fault.message).toContain('/a/b');
    expect(fault.remedy).toContain(remedy);
  });

  it('name the log where nothing better is known, and show no stack', () => {
    const fault = asFault(new TypeError('x is not a function\n    at somewhere.js:1'), '/log');
    expect(fault.message).not.toContain('somewhere.js');
    expect(fault.remedy).toContain('/log');
  });

  it('keep a fault that is one already', () => {
    const fault = new SetupFault('a', 'b');
    expect(asFault(fault, '/log')).toBe(fault);
  });

  it('read full disks and missing networks off the output of programs', () => {
    expect(faultInOutput('npm error code ENOSPC')?.message).toBe('The disk is full.');
    expect(faultInOutput('getaddrinfo EAI_AGAIN', 'The npm registry')?.message).toBe(
      "The npm registry can't be reached.",
    );
    expect(faultInOutput('Could not resolve "./a" in b.ts')).toBeUndefined();
    expect(faultInOutput('all is well', 'The npm registry')).toBeUndefined();
  });

  it('tell compilers that are too old from machines without memory and from other failures', () => {
    const words = (output: string) => faultOfCompiler(output)?.message;
    expect(words("g++: error: unrecognized command line option '-std=c++20'")).toContain('too old');
    expect(words('g++: internal compiler error: Killed (program cc1plus)')).toContain('memory');
    expect(words('gyp ERR! stack FetchError: getaddrinfo ENOTFOUND nodejs.org headers')).toContain('headers');
    expect(words('src/a.cpp:1:1: error: expected ;')).toContain('expected ;');
  });

  it('refuse an old Node and accept the oldest that works', () => {
    expect(() => checkNode('18.20.1')).toThrow(/20\.19 or later; this is Node 18\.20\.1/);
    expect(() => checkNode('20.18.3')).toThrow();
    expect(() => checkNode('20.19.0')).not.toThrow();
    expect(() => checkNode('24.1.0')).not.toThrow();
  });

  it('end the script with code 3, one message and its remedy', () => {
    // A cache below a file: nothing can be written there, by root neither.
    const cache = join(root, 'package.json', 'cache');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/setup.mjs')], {
      env: { ...process.env, HIRZ_CACHE: cache, HIRZ_ELECTRON: 'substitute' },
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(/Hirz could not be set up\. .+\nWhat to do: .+\n$/);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });
});
