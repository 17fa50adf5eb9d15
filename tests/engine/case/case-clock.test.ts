import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TypedEvent } from '../../../core/domain/custody/event';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import type { TinyContent } from '../../support/tiny-exercise';
import {
  announcements,
  beginCase,
  capturedPage,
  engineOver,
  installTiny,
  preserve,
  visit,
} from '../../support/worked-case';

const root = temporaryFolder('case-clock');
const engines: Engine[] = [];
const minute = 60_000;
const startsAt = Date.parse('2031-04-03T08:00:00Z');
const endsAt = '2031-04-04T20:00:00Z';
/** Exercise time so many milliseconds after the start. */
const passed = (milliseconds: number) =>
  new Date(startsAt + milliseconds).toISOString().replace('.000Z', 'Z');
let count = 0;

/** An engine whose time stands until the test moves it. */
function engineAt(data: string, time: { ms: number }): Engine {
  const engine = engineOver(data, { monotonic: () => time.ms });
  engines.push(engine);
  return engine;
}

async function begin(clock: Partial<TinyContent['exercise']['clock']> = {}) {
  count += 1;
  const data = join(root, String(count));
  const time = { ms: 40_000 };
  const engine = engineAt(data, time);
  const id = await beginCase(engine, data, 'Amal Karim', {
    content: ({ exercise }) => {
      Object.assign(exercise.clock, clock);
    },
  });
  return { data, time, engine, id };
}

async function openAgain(data: string, id: string, time: { ms: number }): Promise<Engine> {
  const engine = engineAt(data, time);
  await engine.call('session.chooseRole', { role: 'trainee' });
  await engine.call('case.open', { case: id });
  return engine;
}

const now = async (engine: Engine) => (await engine.call('clock.get', {})).now;
const logOf = (data: string, id: string): TypedEvent[] =>
  readFileSync(join(data, 'cases', id, 'custody.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TypedEvent);
const neverBack = (times: string[]) => expect(times).toEqual([...times].sort());

afterEach(async () => {
  vi.useRealTimers();
  for (const engine of engines.splice(0)) await engine.stop();
});

describe('the clock of a case', () => {
  it.each([1, 60, 720])('runs at the pace of the package, %i times as quick as real time', async (pace) => {
    const { engine, time } = await begin({ pace });
    expect(await engine.call('clock.get', {})).toMatchObject({ now: passed(0), pace, running: true });
    time.ms += 90_000;
    expect(await now(engine)).toBe(passed(90_000 * pace));
  });

  it('stands before the authority was read', async () => {
    const { engine, time, id } = await begin();
    await engine.call('case.close', {});
    const { key } = (await engine.call('exercise.list', {}))[0]!;
    await engine.call('case.create', { exercise: key, name: 'Sami Noor', seat: '8' });
    time.ms += 10 * minute;
    expect(await engine.call('clock.get', {})).toMatchObject({ now: passed(0), running: false });
    await expect(engine.call('clock.pause', {})).resolves.toMatchObject({ running: false });
    await expect(engine.call('clock.resume', {})).rejects.toThrow('clockNotStarted');
    await engine.call('case.open', { case: id });
    // Nor does it run while its case is closed.
    expect(await now(engine)).toBe(passed(0));
  });

  it('pauses only where the exercise allows it', async () => {
    const strict = await begin({ mayPause: false });
    const before = logOf(strict.data, strict.id).length;
    await expect(strict.engine.call('clock.pause', {})).rejects.toThrow('clockMayNotPause');
    strict.time.ms += minute;
    expect(await strict.engine.call('clock.get', {})).toMatchObject({
      now: passed(60 * minute),
      running: true,
    });
    expect(
      logOf(strict.data, strict.id)
        .slice(before)
        .map(({ type }) => type),
    ).not.toContain('clock.paused');

    const lenient = await begin({ mayPause: true });
    await lenient.engine.call('clock.pause', {});
    lenient.time.ms += minute;
    expect(await lenient.engine.call('clock.get', {})).toMatchObject({ now: passed(0), running: false });
    await lenient.engine.stop();
    const again = await openAgain(lenient.data, lenient.id, lenient.time);
    lenient.time.ms += minute;
    expect(await again.call('clock.get', {})).toMatchObject({ now: passed(0), running: false });
    await again.call('clock.resume', {});
    lenient.time.ms += 1_000;
    expect(await now(again)).toBe(passed(minute));
  });

  it('does not run after Hirz ended where the log could not take its start, though time passed meanwhile', async () => {
    const data = join(root, 'unlogged-start');
    let ms = 0;
    // A clock that is later each time that it is read, as clocks are.
    const open = () => engineOver(data, { monotonic: () => (ms += 0.01) });
    let engine = open();
    const exercise = await installTiny(engine, data);
    const { id } = await engine.call('case.create', { exercise, name: 'Amal Karim', seat: '7' });
    const database = new Database(join(data, 'cases', id, 'case.db'));
    try {
      for (const [call, type, running] of [
        ['case.start', 'clock.started', false],
        ['clock.pause', 'clock.paused', true],
        ['clock.resume', 'clock.resumed', false],
      ] as const) {
        database.exec(
          `CREATE TRIGGER full BEFORE INSERT ON event WHEN new.type = '${type}' BEGIN SELECT RAISE(ABORT, 'full'); END`,
        );
        await expect(engine.call(call, {}), call).rejects.toThrow();
        database.exec('DROP TRIGGER full');
        // As it stands in the database: a crash leaves that.
        const value = database.prepare("SELECT value FROM setting WHERE name = 'clock'").pluck().get();
        const stored = JSON.parse(String(value ?? '{}'));
        expect(stored.started === true && !stored.paused, call).toBe(running);
        await engine.stop();
        engine = open();
        await engine.call('session.chooseRole', { role: 'trainee' });
        await engine.call('case.open', { case: id });
        expect((await engine.call('clock.get', {})).running, call).toBe(running);
        await engine.call(call, {});
        expect(logOf(data, id).map((event) => event.type)).toContain(type);
      }
    } finally {
      database.close();
      await engine.stop();
    }
  });

  it('neither starts, stops nor goes on where the log could not take it, and does once it can', async () => {
    const data = join(root, 'unlogged');
    const time = { ms: 0 };
    const engine = engineAt(data, time);
    const exercise = await installTiny(engine, data);
    const { id } = await engine.call('case.create', { exercise, name: 'Amal Karim', seat: '7' });
    const database = new Database(join(data, 'cases', id, 'case.db'));
    const refused = async (call: 'case.start' | 'clock.pause' | 'clock.resume', type: string) => {
      database.exec(
        `CREATE TRIGGER full BEFORE INSERT ON event WHEN new.type = '${type}' BEGIN SELECT RAISE(ABORT, 'full'); END`,
      );
      await expect(engine.call(call, {})).rejects.toThrow();
      time.ms += 1_000;
      const { running } = await engine.call('clock.get', {});
      database.exec('DROP TRIGGER full');
      await engine.call(call, {});
      expect(logOf(data, id).map((event) => event.type)).toContain(type);
      return running;
    };
    try {
      expect(await refused('case.start', 'clock.started')).toBe(false);
      expect(await now(engine)).toBe(passed(0));
      expect(await refused('clock.pause', 'clock.paused')).toBe(true);
      expect(await now(engine)).toBe(passed(minute));
      expect(await refused('clock.resume', 'clock.resumed')).toBe(false);
      expect(await now(engine)).toBe(passed(minute));
    } finally {
      database.close();
    }
  });

  it('goes on where it was after a restart, to the second, however long the case was closed', async () => {
    const { data, engine, time, id } = await begin();
    time.ms += 12_345;
    const before = await now(engine);
    await engine.stop();
    // The computer was started anew meanwhile: its monotonic clock begins again.
    const reborn = { ms: 3 };
    const again = await openAgain(data, id, reborn);
    expect(await now(again)).toBe(before);
    reborn.ms += 1_000;
    expect(Date.parse(await now(again)) - Date.parse(before)).toBe(minute);
  });

  it('ends with the exercise: it stands there, is told so, and stays there', async () => {
    const { data, engine, time, id } = await begin();
    const heard = announcements(engine);
    time.ms += 36 * 60 * minute;
    expect(await engine.call('clock.get', {})).toMatchObject({ now: endsAt, ended: true, running: false });
    time.ms += 36 * 60 * minute;
    const { served } = await visit(engine, 'https://gull.example/');
    expect(served.at).toBe(endsAt);
    expect((await preserve(engine, 'https://gull.example/')).exerciseTime).toBe(endsAt);
    const types = () => logOf(data, id).map(({ type }) => type);
    await engine.call('clock.resume', {});
    await engine.call('clock.pause', {});
    expect(types().filter((type) => type.startsWith('clock.'))).toEqual(['clock.started']);
    await engine.stop();
    const again = await openAgain(data, id, time);
    expect(await again.call('clock.get', {})).toMatchObject({ now: endsAt, ended: true, running: false });
    expect(heard).not.toContainEqual(expect.objectContaining({ topic: 'engineStopped' }));
  });

  it('has nothing to do with the date of the computer, set back by years or far ahead', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26T09:00:00Z') });
    const { data, engine, time, id } = await begin();
    const told: string[] = [];
    const dates = [
      '2026-11-26T09:01:00Z',
      '1999-12-31T23:59:59Z',
      '2099-01-01T00:00:00Z',
      '2026-11-26T08:59:00Z',
    ];
    for (const [index, date] of dates.entries()) {
      vi.setSystemTime(Date.parse(date));
      time.ms += minute / 60;
      told.push((await visit(engine, 'https://gull.example/')).served.at);
      expect(told.at(-1)).toBe(passed((index + 1) * minute));
    }
    await engine.stop();
    vi.setSystemTime(Date.parse('1985-06-01T00:00:00Z'));
    const again = await openAgain(data, id, time);
    expect(await now(again)).toBe(passed(dates.length * minute));
    const log = logOf(data, id);
    neverBack(log.map(({ exerciseTime }) => exerciseTime));
    // The log says what the computer's clock said, for an assessor to see.
    const years = log.filter(({ type }) => type === 'page.visited').map(({ wall }) => wall.slice(0, 4));
    expect(years.filter((year) => year > '2098' || year < '2001').length).toBe(2);
  });

  it('is in order in the log, also where something is logged while a capture is being written', async () => {
    const { data, engine, time, id } = await begin();
    const storing = engine.shellCall(
      'capture.store',
      await capturedPage(engine, 'https://gull.example/@sami_travel'),
    );
    for (let visits = 0; visits < 5; visits += 1) {
      time.ms += 5_000;
      await visit(engine, 'https://gull.example/');
    }
    await storing;
    const log = logOf(data, id);
    const types = log.map(({ type }) => type);
    expect(types.indexOf('page.visited')).toBeLessThan(types.indexOf('exhibit.preserved'));
    neverBack(log.map(({ exerciseTime }) => exerciseTime));
    expect(log.map(({ mono }) => mono)).toEqual(log.map(({ mono }) => mono).sort((a, b) => a - b));
  });

  it('tells no time twice the other way round when the engine is killed again and again', async () => {
    const { data, engine, id } = await begin();
    await engine.stop();
    const told: string[] = [];
    const loader = pathToFileURL(join(__dirname, '../../../node_modules/tsx/dist/loader.mjs')).href;
    for (const seed of ['3', '4']) {
      const script = join(__dirname, '../../support/killed-case.ts');
      const run = ['--conditions=import', '--import', loader, script, data, id, seed, '25'];
      const { stdout, stderr, signal } = spawnSync(process.execPath, run, { encoding: 'utf8' });
      expect({ stderr, signal }).toEqual({ stderr: '', signal: 'SIGKILL' });
      const session = stdout.trimEnd().split('\n');
      expect(session.length).toBe(26);
      // At most what is kept ahead is left out: two seconds, at the pace of sixty.
      if (told.length > 0)
        expect(Date.parse(session[0]!) - Date.parse(told.at(-1)!)).toBeLessThanOrEqual(2 * minute);
      told.push(...session);
    }
    neverBack(told);
    expect(Date.parse(told.at(-1)!) - startsAt).toBeGreaterThan(60 * minute);
    const again = await openAgain(data, id, { ms: 0 });
    neverBack([told.at(-1)!, await now(again)]);
    await again.stop();
    neverBack(logOf(data, id).map(({ exerciseTime }) => exerciseTime));
  });
});
