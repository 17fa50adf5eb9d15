import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readSubmission } from '../../electron/engine/submission/read-submission';
import { temporaryFolder } from '../support/temporary-folder';
import { beginCase, engineOver, jobEnd } from '../support/worked-case';
import { startAskedChild } from './asked-child';
import { type Acknowledged, checkCase } from './check-case';
import { needing } from './needing';
import { recordFigures } from './record-figures';

/** Where Debian puts libfaketime, which tells a program another time than the computer's. */
const folder = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/faketime`;
const library =
  existsSync(folder) && readdirSync(folder).includes('libfaketimeMT.so.1')
    ? join(folder, 'libfaketimeMT.so.1')
    : undefined;

needing(library ? undefined : 'libfaketime is not installed').it(
  'goes on, and tells of it in the log, when the computer’s clock is set back and forth',
  async () => {
    const data = temporaryFolder('clock');
    const engine = engineOver(data);
    const id = await beginCase(engine, data);
    await engine.stop();

    const told = join(data, 'told-time');
    const tell = (offset: string) => writeFileSync(told, offset);
    tell('+0');
    const child = await startAskedChild(data, id, {
      env: {
        LD_PRELOAD: library ?? '',
        FAKETIME_TIMESTAMP_FILE: told,
        FAKETIME_NO_CACHE: '1',
        DONT_FAKE_MONOTONIC: '1',
        NO_FAKE_STAT: '1',
      },
    });
    const acknowledged: Acknowledged[] = [];
    const offsets = ['+0', '-86400', '+604800', '-31536000', '+0'];
    for (const offset of offsets) {
      tell(offset);
      const made = await child.capture();
      if ('refused' in made) throw new Error(`${offset}: ${made.refused}`);
      acknowledged.push(made);
    }
    tell('-86400');
    await child.stop();

    const events = readFileSync(join(data, 'cases', id, 'custody.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { wall: string; mono: number; exerciseTime: string; type: string });
    const walls = events.map(({ wall }) => Date.parse(wall));
    const back = walls.filter((wall, at) => at > 0 && wall < (walls[at - 1] ?? 0)).length;
    expect(back).toBe(3);
    expect(Math.max(...walls) - Math.min(...walls)).toBeGreaterThan(365 * 86_400_000);
    for (const clock of ['mono', 'exerciseTime'] as const) {
      const read = events.map((event) => event[clock]);
      expect(read, clock).toEqual([...read].sort((a, b) => (a < b ? -1 : Number(a > b))));
    }
    // An hour of exercise passes in a minute: the year that the computer's clock jumped is no part of it.
    const passed = Date.parse(events.at(-1)?.exerciseTime ?? '') - Date.parse(events[0]?.exerciseTime ?? '');
    expect(passed).toBeLessThan(86_400_000);

    const last = engineOver(data);
    await last.call('session.chooseRole', { role: 'trainee' });
    await last.call('case.open', { case: id });
    await jobEnd(last, (await last.call('case.seal', {})).job);
    const { sealed } = await last.call('case.get', {});
    await last.stop();
    const { verification } = await readSubmission(join(data, 'cases', id, sealed?.file ?? ''));
    expect(verification.verdict).toBe('intact-unwitnessed');
    const flagged = verification.findings.filter(({ code }) => code === 'wallClockBack');
    expect(flagged.length).toBe(back);
    expect((await checkCase(data, id, acknowledged)).faults).toEqual([]);
    recordFigures('clock', {
      fault: 'the computer’s clock set back and forth (libfaketime)',
      about:
        'By a day, a week and a year, while a case is worked. Exercise clock and monotonic clock go on; every step back is in the verification of the submission, and none of them changes its verdict.',
      counts: {
        captures: acknowledged.length,
        'steps back': back,
        'of them told': flagged.length,
        'lost or half': 0,
      },
    });
  },
);
