import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCaseClock } from '../../../electron/engine/case/case-clock';
import { openErrorLog } from '../../../electron/engine/error-log';
import { openCaseDatabase } from '../../../electron/engine/storage/case/case-database';
import { temporaryFolder } from '../../support/temporary-folder';

const data = temporaryFolder('kept-clock');
const database = openCaseDatabase(join(data, 'case.db'));
const time = { ms: 1_000 };
const clock = createCaseClock({
  database,
  clock: { startsAt: '2031-04-03T08:00:00Z', endsAt: '2031-04-03T10:00:00Z', pace: 60, mayPause: true },
  time: { pace: 1, monotonic: () => time.ms },
  errors: openErrorLog(data),
});
const kept = () => database.settings.get('clock');

afterAll(() => {
  clock.close();
  database.close();
});

describe('what the database holds of the clock', () => {
  it('lies at no event behind what was told, and is not written anew where it lies ahead', () => {
    clock.start();
    clock.save();
    expect(kept()).toMatchObject({ started: true, paused: false });
    time.ms += 10;
    clock.now();
    const ahead = kept();
    expect(ahead).toMatchObject({ elapsed: 60 * 2_010 });
    time.ms += 2_000;
    clock.save();
    expect(kept()).toEqual(ahead);
    time.ms += 1;
    clock.save();
    expect(kept()).toMatchObject({ elapsed: 60 * 2_011 });
  });

  it('says of itself whether the clock runs, whatever it held before', () => {
    clock.now();
    clock.pause();
    clock.save();
    expect(kept()).toMatchObject({ paused: true, elapsed: 60 * 2_011 });
    clock.resume();
    clock.save();
    expect(kept()).toMatchObject({ paused: false, elapsed: 60 * 2_011 });
  });

  it('stays as it was, as the clock does, where a pause or its end could not be noted', () => {
    const failing = () =>
      database.transaction(() => {
        clock.save();
        throw new Error('full');
      });
    expect(() => clock.pause(failing)).toThrow('full');
    expect(clock.state()).toMatchObject({ running: true });
    const before = clock.now();
    time.ms += 1_000;
    expect(Date.parse(clock.now()) - Date.parse(before)).toBe(60_000);
    clock.pause(() => clock.save());
    expect(() => clock.resume(failing)).toThrow('full');
    expect(clock.state()).toMatchObject({ running: false });
    expect(kept()).toMatchObject({ paused: true });
    clock.resume(() => clock.save());
    expect(kept()).toMatchObject({ paused: false });
  });

  it('is written again at the next event where a transaction with it was undone', () => {
    clock.pause();
    clock.save();
    clock.resume();
    const undone = () =>
      database.transaction(() => {
        clock.save();
        throw new Error('undone');
      });
    expect(undone).toThrow('undone');
    expect(kept()).toMatchObject({ paused: true });
    clock.save();
    expect(kept()).toMatchObject({ paused: false });
  });
});
