import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect } from 'vitest';
import { needing } from '../../faults/needing';
import { temporaryFolder } from '../../support/temporary-folder';

const hasStrace = spawnSync('strace', ['-V']).status === 0;
const { it } = needing(hasStrace ? undefined : 'strace is not installed');
const folder = temporaryFolder('synced-meanwhile');

/** Writes a bag under strace. Gives what its program said, the calls, and the files that are left. */
function written(name: string, ...rules: string[]) {
  const home = join(folder, name);
  mkdirSync(home);
  const trace = join(folder, `${name}.trace`);
  const { stdout } = spawnSync(
    'strace',
    [
      ...['-f', '-qq', '-e', 'trace=pwrite64,fsync,fdatasync,rename', ...rules, '-o', trace],
      ...[process.execPath, '--conditions=import', '--import', 'tsx'],
      ...[resolve(import.meta.dirname, '../../support/one-bag.ts'), join(home, 'bag.zip')],
    ],
    { encoding: 'utf8' },
  );
  return { said: stdout.trim(), calls: readFileSync(trace, 'utf8'), left: readdirSync(home) };
}

describe('a bag of many octets', () => {
  it('is sent to the disk while it is written, and wholly before it has its name', async () => {
    const { said, calls, left } = written('whole');
    expect({ said, left }).toEqual({ said: 'written', left: ['bag.zip'] });
    const order: string[] = calls.match(/pwrite64|fdatasync|fsync|rename/g) ?? [];
    expect(order.indexOf('fdatasync')).toBeLessThan(order.lastIndexOf('pwrite64'));
    expect(order.lastIndexOf('pwrite64')).toBeLessThan(order.indexOf('fsync'));
    expect(order.indexOf('fsync')).toBeLessThan(order.indexOf('rename'));
  });

  it('is refused, and leaves nothing, where the disk failed meanwhile: it would not say so again', async () => {
    const { said, left } = written('failed', '-e', 'inject=fdatasync:error=EIO:when=1');
    expect({ said, left }).toEqual({ said: 'refused: EIO', left: [] });
  });
});
