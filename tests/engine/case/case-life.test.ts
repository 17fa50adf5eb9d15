import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import {
  announcements,
  beginCase,
  engineOver,
  installTiny,
  jobEnd,
  preserve,
} from '../../support/worked-case';

const root = temporaryFolder('case-life');
const engines: Engine[] = [];
let count = 0;

function fresh(): string {
  count += 1;
  return join(root, String(count));
}

function start(data: string, options: Parameters<typeof engineOver>[1] = {}): Engine {
  const engine = engineOver(data, options);
  engines.push(engine);
  return engine;
}

/** What a crash leaves: the files as they are, without any good-bye. */
function crashCopy(data: string): string {
  const copy = fresh();
  mkdirSync(copy, { recursive: true });
  spawnSync('cp', ['-a', `${data}/.`, copy]);
  return copy;
}

async function openAgain(data: string, id: string) {
  const engine = start(data);
  await engine.call('session.chooseRole', { role: 'trainee' });
  return { engine, state: await engine.call('case.open', { case: id }) };
}

const lines = (data: string, id: string) =>
  readFileSync(join(data, 'cases', id, 'custody.ndjson'), 'utf8')
    .trimEnd()
    .split('\n');

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop();
});

describe('a case', () => {
  it('begins with event 0, the seat key for this user alone, and a standing clock', async () => {
    const data = fresh();
    const engine = start(data);
    const exercise = await installTiny(engine, data);
    const state = await engine.call('case.create', { exercise, name: 'Amal Karim', seat: '7' });
    expect(state).toMatchObject({
      state: 'open',
      exhibits: 0,
      authorityRead: false,
      exerciseTime: '2031-04-03T08:00:00Z',
    });
    const [first = '', second = ''] = lines(data, state.id);
    expect(JSON.parse(first)).toMatchObject({
      seq: 0,
      type: 'case.opened',
      prev: '0'.repeat(64),
      payload: {
        case: state.id,
        exercise: { id: 'tiny-crossing', manifestSha256: exercise },
        trainee: { name: 'Amal Karim', seat: '7' },
        // No key store was offered.
        seatKey: 'file',
      },
    });
    expect(JSON.parse(second).type).toBe('session.started');
    expect(statSync(join(data, 'cases', state.id, 'seat.key')).mode & 0o777).toBe(0o600);
    expect((await engine.call('clock.get', {})).running).toBe(false);
    const started = await engine.call('case.start', {});
    expect(started.authorityRead).toBe(true);
    expect(await engine.call('clock.get', {})).toMatchObject({ running: true, pace: 60 });
    expect(lines(data, state.id).map((line) => JSON.parse(line).type)).toContain('clock.started');
    await expect(engine.call('exercise.remove', { key: exercise })).rejects.toThrow('exerciseInUse');
  });

  it('is on disk before the capture answers', async () => {
    const data = fresh();
    const engine = start(data);
    const id = await beginCase(engine, data);
    const exhibit = await preserve(engine, 'https://gull.example/@sami_travel');
    expect(exhibit).toMatchObject({ number: 'AK-001', verified: 'never', cited: false });
    const copy = crashCopy(data);
    const { state, engine: after } = await openAgain(copy, id);
    expect(state.exhibits).toBe(1);
    const { exhibit: found, custody } = await after.call('exhibit.get', { number: 'AK-001' });
    expect(found.items.map(({ path }) => path)).toEqual([
      'screenshot.png',
      'page.html',
      'page.wacz',
      'snapshot.mhtml',
      'records.ndjson',
      'text.txt',
      ...found.items.filter(({ role }) => role === 'media').map(({ path }) => path),
      'overlay.png',
      'capture.json',
    ]);
    expect(found.items.filter(({ role }) => role === 'media').length).toBeGreaterThan(0);
    expect(custody.map(({ event }) => event.type)).toEqual(['exhibit.preserved']);
    for (const { sha256 } of found.items) {
      const object = join(copy, 'cases', id, 'objects', sha256.slice(0, 2), sha256.slice(2));
      expect(statSync(object).mode & 0o222).toBe(0);
    }
    expect(await after.call('exhibit.verify', { number: 'AK-001' })).toMatchObject({ result: 'intact' });
  });

  it('writes the missing tail of the log file after a crash between commit and append', async () => {
    const data = fresh();
    const engine = start(data);
    const id = await beginCase(engine, data);
    await preserve(engine, 'https://gull.example/@sami_travel');
    const copy = crashCopy(data);
    const file = join(copy, 'cases', id, 'custody.ndjson');
    const whole = readFileSync(file);
    // The last line torn in its middle, the one before it gone.
    const kept = lines(copy, id)
      .slice(0, -2)
      .map((line) => `${line}\n`)
      .join('');
    truncateSync(file, 0);
    appendFileSync(file, `${kept}${lines(data, id).at(-2)?.slice(0, 40)}`);
    const { state } = await openAgain(copy, id);
    expect(state.exhibits).toBe(1);
    expect(readFileSync(file).subarray(0, whole.length)).toEqual(whole);
  });

  it('sweeps what a crash before the commit left', async () => {
    const data = fresh();
    const engine = start(data);
    const id = await beginCase(engine, data);
    await preserve(engine, 'https://gull.example/@sami_travel');
    const copy = crashCopy(data);
    const objects = join(copy, 'cases', id, 'objects');
    mkdirSync(join(objects, 'ab'), { recursive: true });
    writeFileSync(join(objects, 'ab', 'c'.repeat(62)), 'orphan');
    writeFileSync(join(objects, 'tmp', 'unfinished'), 'x');
    const { engine: after } = await openAgain(copy, id);
    expect(existsSync(join(objects, 'ab', 'c'.repeat(62)))).toBe(false);
    expect(readdirSync(join(objects, 'tmp'))).toEqual([]);
    expect((await after.call('exhibit.verify', { number: 'AK-001' })).result).toBe('intact');
  });

  it('says that it is damaged, and where, when its log or database were changed', async () => {
    const data = fresh();
    const engine = start(data);
    const id = await beginCase(engine, data);
    await engine.call('case.close', {});
    const file = join(data, 'cases', id, 'custody.ndjson');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('"seat":"7"', '"seat":"8"'));
    await expect(engine.call('case.open', { case: id })).rejects.toMatchObject({
      fault: { code: 'caseDamaged', where: { file: 'custody.ndjson', line: 1 } },
    });
    expect(await engine.call('case.list', {})).toMatchObject([{ id, state: 'damaged' }]);
    writeFileSync(file, `${whole}${whole.split('\n')[1]}\n`);
    await expect(engine.call('case.open', { case: id })).rejects.toThrow('caseDamaged');
    writeFileSync(file, whole);
    expect((await engine.call('case.open', { case: id })).state).toBe('open');
    expect(await engine.call('case.list', {})).toMatchObject([{ id, state: 'open' }]);
    await engine.call('case.close', {});

    const database = new Database(join(data, 'cases', id, 'case.db'));
    database
      .prepare(
        'UPDATE event SET line = CAST(replace(line, \'"seat":"7"\', \'"seat":"9"\') AS BLOB) WHERE seq = 2',
      )
      .run();
    database.close();
    await expect(engine.call('case.open', { case: id })).rejects.toThrow('caseDamaged');
    writeFileSync(
      join(data, 'cases', id, 'case.db'),
      'not a database at all, but long enough to be looked at'.repeat(100),
    );
    rmSync(join(data, 'cases', id, 'case.db-wal'), { force: true });
    expect(await engine.call('case.list', {})).toMatchObject([
      { id, state: 'damaged', trainee: { name: 'Amal Karim' } },
    ]);
    await expect(engine.call('case.open', { case: id })).rejects.toThrow('databaseDamaged');
  });

  it('is open in one Hirz at a time, and free again when that one died', async () => {
    const data = fresh();
    const engine = start(data);
    const id = await beginCase(engine, data);
    const script = `
      const Database = require('better-sqlite3');
      const database = new Database(process.argv[1], { timeout: 0 });
      try { database.exec('BEGIN EXCLUSIVE'); console.log('free'); } catch (error) { console.log(error.code); }
    `;
    const tried = () =>
      spawnSync(process.execPath, ['-e', script, join(data, 'cases', id, 'case.lock')], {
        encoding: 'utf8',
      }).stdout.trim();
    expect(tried()).toBe('SQLITE_BUSY');
    const second = start(data);
    await second.call('session.chooseRole', { role: 'trainee' });
    await expect(second.call('case.open', { case: id })).rejects.toThrow('caseOpenElsewhere');
    await engine.call('case.close', {});
    expect(tried()).toBe('free');
    expect((await second.call('case.open', { case: id })).state).toBe('open');
  });

  it('pauses and resumes, logged', async () => {
    const data = fresh();
    const engine = start(data);
    const id = await beginCase(engine, data);
    expect(await engine.call('clock.pause', {})).toMatchObject({ running: false });
    const stood = (await engine.call('clock.get', {})).now;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await engine.call('clock.get', {})).now).toBe(stood);
    await engine.call('case.close', {});
    expect((await engine.call('case.open', { case: id })).exerciseTime).toBe(stood);
    expect(await engine.call('clock.resume', {})).toMatchObject({ running: true });
    const types = lines(data, id).map((line) => JSON.parse(line).type);
    expect(types.filter((type) => type.startsWith('clock.'))).toEqual([
      'clock.started',
      'clock.paused',
      'clock.resumed',
    ]);
  });

  it('brings injects when the clock reaches them, logs and announces them', async () => {
    const data = fresh();
    const engine = start(data, { clockPace: 2_000 });
    const heard = announcements(engine);
    const id = await beginCase(engine, data);
    let injects = await engine.call('inject.list', {});
    for (let tries = 0; injects.length === 0 && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      injects = await engine.call('inject.list', {});
    }
    expect(injects.length).toBeGreaterThan(0);
    expect(injects[0]?.openedAt).toBeNull();
    expect(heard).toContainEqual({ topic: 'changed', subjects: ['inject', 'case', 'log'] });
    const opened = await engine.call('inject.open', { inject: injects[0]?.inject.id ?? '' });
    expect(opened.openedAt).not.toBeNull();
    const delivered = lines(data, id)
      .map((line) => JSON.parse(line))
      .find(({ type }) => type === 'inject.delivered');
    expect(delivered).toMatchObject({ actor: { role: 'hirz' } });
    expect(delivered.exerciseTime).toBe(injects[0]?.deliveredAt);
    expect(Date.parse(delivered.exerciseTime)).toBeGreaterThanOrEqual(Date.parse('2031-04-03T08:00:00Z'));
    await expect(engine.call('inject.open', { inject: 'nothing' })).rejects.toThrow('injectUnknown');
  });

  it('finds the altered copy, refuses to seal with it, and seals once it is whole again', async () => {
    const data = fresh();
    const engine = start(data);
    const id = await beginCase(engine, data);
    const exhibit = await preserve(engine, 'https://gull.example/@sami_travel');
    const { exhibit: detail } = await engine.call('exhibit.get', { number: exhibit.number });
    const page = detail.items.find(({ role }) => role === 'page');
    const object = join(data, 'cases', id, 'objects', page!.sha256.slice(0, 2), page!.sha256.slice(2));
    const whole = readFileSync(object);
    chmodSync(object, 0o644);
    writeFileSync(object, Buffer.concat([whole, Buffer.from(' ')]));
    const comparing = await engine.call('hash.compare', {
      source: { number: exhibit.number, item: 'page.html' },
      value: ` ${page!.sha256.toUpperCase()} `,
    });
    const { result: compared } = await jobEnd(engine, comparing.job);
    expect(compared).toMatchObject({ algorithm: 'sha256', equal: false, compared: page!.sha256 });
    const check = await engine.call('exhibit.verify', { number: exhibit.number });
    expect(check.result).toBe('altered');
    expect(check.items.filter(({ equal }) => !equal).map(({ path }) => path)).toEqual(['page.html']);
    const { job } = await engine.call('case.seal', {});
    await expect(jobEnd(engine, job)).rejects.toMatchObject({
      fault: { code: 'sealRefused', params: { altered: 1, numbers: 'AK-001' } },
    });
    expect(await engine.call('case.get', {})).toMatchObject({ state: 'open', lastVerified: { altered: 1 } });
    rmSync(object, { force: true });
    expect(
      (await engine.call('exhibit.verify', { number: exhibit.number })).items.find(
        ({ path }) => path === 'page.html',
      ),
    ).toMatchObject({ computed: null });
    await expect(
      engine.call('hash.compute', {
        source: { number: exhibit.number, item: 'page.html' },
        algorithms: ['md5'],
      }),
    ).rejects.toThrow('itemFileMissing');
    writeFileSync(object, whole);
    const again = await engine.call('case.seal', {});
    await jobEnd(engine, again.job);
    expect((await engine.call('case.get', {})).state).toBe('sealed');
  });

  it('ends a sealing that a crash interrupted, when it is opened', async () => {
    const data = fresh();
    const engine = start(data);
    const id = await beginCase(engine, data);
    await preserve(engine, 'https://gull.example/@sami_travel');
    // No room for the bundle: the log is closed, the submission is not written.
    mkdirSync(join(data, 'cases', id, `${id}.hirz-submission`));
    const { job } = await engine.call('case.seal', {});
    await expect(jobEnd(engine, job)).rejects.toThrow();
    await expect(engine.call('note.write', { number: 'AK-001', text: 'x' })).rejects.toThrow('caseSealed');
    const copy = crashCopy(data);
    rmSync(join(copy, 'cases', id, `${id}.hirz-submission`), { recursive: true });
    const { state } = await openAgain(copy, id);
    expect(state.state).toBe('sealed');
    expect(existsSync(join(copy, 'cases', id, 'seat.key'))).toBe(false);
    expect(statSync(join(copy, 'cases', id, `${id}.hirz-submission`)).size).toBe(state.sealed?.bytes);
  });
});
