import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';

const hasStrace = spawnSync('strace', ['-V']).status === 0;
const title = 'syncs objects, then their names, then the database, then the log, then answers';

describe('durability of a capture', () => {
  it.skipIf(!hasStrace)(hasStrace ? title : `${title} (skipped: strace is not installed)`, () => {
    const data = temporaryFolder('durable-order');
    const trace = join(data, 'trace');
    const script = resolve(import.meta.dirname, '../../support/one-capture.ts');
    const run = spawnSync(
      'strace',
      [
        '-f',
        '-y',
        '-qq',
        '-e',
        'trace=fsync,fdatasync,rename,renameat,renameat2,write',
        '-o',
        trace,
        process.execPath,
        '--conditions=import',
        '--import',
        'tsx',
        script,
        join(data, 'hirz'),
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    expect(run.stderr).toContain('CAPTURE ANSWERED');
    const calls = readFileSync(trace, 'utf8').split('\n');
    const begin = calls.findIndex((call) => call.includes('CAPTURE BEGINS'));
    const end = calls.findIndex((call) => call.includes('CAPTURE ANSWERED'));
    const steps = calls.slice(begin + 1, end);
    const at = (pattern: RegExp) => steps.flatMap((call, index) => (pattern.test(call) ? [index] : []));
    const objectSync = at(/f(data)?sync\(\d+<[^>]*\/objects\/tmp\//);
    const rename = at(/rename[a-z0-9]*\(.*\/objects\/tmp\//);
    const folderSync = at(/fsync\(\d+<[^>]*\/objects\/[0-9a-f]{2}>/);
    const databaseSync = at(/f(data)?sync\(\d+<[^>]*\/case\.db-wal>/);
    const logSync = at(/f(data)?sync\(\d+<[^>]*\/custody\.ndjson>/);
    expect(objectSync.length).toBeGreaterThanOrEqual(5);
    expect(rename).toHaveLength(objectSync.length);
    // Each new name's folder is synced after it.
    for (const index of rename) {
      const [, parent] = /\/objects\/([0-9a-f]{2})\/[0-9a-f]{62}"/.exec(steps[index] ?? '') ?? [];
      const synced = at(new RegExp(`fsync\\(\\d+<[^>]*/objects/${parent}>`));
      expect(Math.max(...synced), parent).toBeGreaterThan(index);
    }
    expect(Math.max(...folderSync)).toBeLessThan(Math.min(...databaseSync));
    expect(Math.max(...databaseSync)).toBeLessThan(Math.min(...logSync));
    expect(logSync).toHaveLength(1);
  });
});
