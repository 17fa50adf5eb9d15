import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lock } from '../../../scripts/setup/lock.mjs';
import { temporaryFolder } from '../../support/temporary-folder';

describe('the lock of the set-up', () => {
  it('lets one in at a time', async () => {
    const file = join(temporaryFolder('set-up'), 'deep', 'set-up.lock');
    const giveBack = await lock(file);
    let waitedFor = '';
    let second = false;
    const other = lock(file, (pid) => {
      waitedFor = pid;
    }).then((giveBackSecond) => {
      second = true;
      giveBackSecond();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(second).toBe(false);
    expect(waitedFor).toBe(String(process.pid));
    giveBack();
    await other;
    expect(second).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it('takes over from a process that is gone', async () => {
    const file = join(temporaryFolder('set-up'), 'set-up.lock');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(file, `${pid} ${hostname()}`);
    const giveBack = await lock(file);
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid} ${hostname()}`);
    giveBack();
  });

  it('takes over from a holder on another machine only when it has been silent for a minute', async () => {
    const file = join(temporaryFolder('set-up'), 'set-up.lock');
    writeFileSync(file, '1 another-machine');
    let waited = false;
    const taken = lock(file, () => {
      waited = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(waited).toBe(true);
    const earlier = new Date(Date.now() - 61_000);
    utimesSync(file, earlier, earlier);
    (await taken)();
  });
});
