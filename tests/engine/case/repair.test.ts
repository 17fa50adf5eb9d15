import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseBackup, Rebuilt } from '../../../core/contract/repair';
import type { Engine } from '../../../electron/engine/engine';
import { beginCaseWithAll, eventsIn, everything, flipOctet, hashOfItem } from '../../support/case-with-all';
import { temporaryFolder } from '../../support/temporary-folder';
import { beginCase, engineOver, jobEnd, preserve, visit } from '../../support/worked-case';

const root = temporaryFolder('repair');
const page = 'https://gull.example/@sami_travel';
const engines: Engine[] = [];
let count = 0;

function start(data: string): Engine {
  const engine = engineOver(data);
  engines.push(engine);
  return engine;
}

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop();
});

/** A case with everything in it that the log tells of. */
async function workedCase() {
  count += 1;
  const data = join(root, String(count));
  const engine = start(data);
  const id = await beginCaseWithAll(engine, data);
  return { data, engine, id, folder: join(data, 'cases', id) };
}

function wreck(file: string): void {
  writeFileSync(file, Buffer.alloc(statSync(file).size, 'not a database '));
  for (const beside of ['-wal', '-shm']) rmSync(file + beside, { force: true });
}

describe('a case whose database is damaged', () => {
  it('is built again from log and objects, says so in the log, and goes on', async () => {
    const { data, engine, id, folder } = await workedCase();
    const before = await everything(engine);
    const checkpoints = readFileSync(join(folder, 'checkpoints.ndjson'), 'utf8');
    expect(checkpoints.split('\n').length).toBeGreaterThan(2);
    await engine.call('case.close', {});
    const size = eventsIn(folder).length;
    wreck(join(folder, 'case.db'));
    await expect(engine.call('case.open', { case: id })).rejects.toThrow('databaseDamaged');
    expect(await engine.call('case.damage', { case: id })).toMatchObject({
      fault: { code: 'databaseDamaged' },
      log: { events: size, fault: null },
    });
    const { job } = await engine.call('case.rebuild', { case: id });
    expect((await jobEnd(engine, job)).result).toMatchObject({
      events: size,
      exhibits: 2,
      recovered: 0,
      reportLost: false,
      lost: [],
    });
    await engine.call('case.open', { case: id });
    expect(await everything(engine)).toEqual(before);
    const [repaired] = eventsIn(folder).filter(({ type }) => type === 'case.repaired');
    expect(repaired).toMatchObject({
      actor: { role: 'hirz' },
      payload: { how: 'rebuilt', events: size, exhibits: 2 },
    });
    expect(existsSync(join(folder, 'set-aside', repaired.payload.setAside, 'case.db'))).toBe(true);
    expect(readFileSync(join(folder, 'checkpoints.ndjson'), 'utf8').startsWith(checkpoints)).toBe(true);
    // Told once, not at each opening.
    await engine.call('case.close', {});
    await engine.call('case.open', { case: id });
    expect(eventsIn(folder).filter(({ type }) => type === 'case.repaired')).toHaveLength(1);
    const sealing = await engine.call('case.seal', {});
    await jobEnd(engine, sealing.job);
    expect((await engine.call('case.get', {})).sealed).not.toBeNull();
    expect(existsSync(join(data, 'backups', id))).toBe(true);
  });

  it('takes the last lines from the damaged database where the log file lacks them', async () => {
    const { engine, id, folder } = await workedCase();
    await engine.call('case.close', {});
    const file = join(folder, 'custody.ndjson');
    const whole = readFileSync(file, 'utf8');
    const lines = whole.trimEnd().split('\n');
    writeFileSync(file, `${lines.slice(0, -3).join('\n')}\n${lines.at(-3)?.slice(0, 30)}`);
    rmSync(join(folder, 'checkpoints.ndjson'));
    // A database that opens, of which only one text is not what it was.
    const Database = (await import('better-sqlite3')).default;
    const database = new Database(join(folder, 'case.db'));
    database.prepare("UPDATE exhibit SET title = 'another'").run();
    database.close();
    const refused = engine.call('case.open', { case: id });
    await expect(refused).rejects.toMatchObject({
      fault: { code: 'databaseDamaged', details: [{ code: 'recordsDiffer' }] },
    });
    // Opening has brought the log up already; it is cut off again.
    writeFileSync(file, `${lines.slice(0, -3).join('\n')}\n${lines.at(-3)?.slice(0, 30)}`);
    const { job } = await engine.call('case.rebuild', { case: id });
    expect((await jobEnd(engine, job)).result).toMatchObject({ events: lines.length, recovered: 3 });
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect((await engine.call('case.open', { case: id })).exhibits).toBe(2);
  });

  it('is left alone where its log breaks, with the line', async () => {
    const { engine, id, folder } = await workedCase();
    await engine.call('case.close', {});
    wreck(join(folder, 'case.db'));
    const file = join(folder, 'custody.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').replace('A ticket.', 'A receipt'));
    const before = readdirSync(folder).sort();
    const { log } = await engine.call('case.damage', { case: id });
    expect(log.fault).toMatchObject({
      code: 'caseDamaged',
      where: { file: 'custody.ndjson', line: log.events + 1 },
    });
    const { job } = await engine.call('case.rebuild', { case: id });
    await expect(jobEnd(engine, job)).rejects.toThrow('caseDamaged');
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it('comes back sealed where it was sealed', async () => {
    const { engine, id, folder } = await workedCase();
    await jobEnd(engine, (await engine.call('case.seal', {})).job);
    const { sealed } = await engine.call('case.get', {});
    await engine.call('case.close', {});
    wreck(join(folder, 'case.db'));
    await jobEnd(engine, (await engine.call('case.rebuild', { case: id })).job);
    expect((await engine.call('case.open', { case: id })).sealed).toEqual(sealed);
  });
});

describe('backups of a case', () => {
  it('give the open case the files that it lost, as far as they have them whole; the log tells of it', async () => {
    const { engine, folder } = await workedCase();
    const object = async (item: string) => {
      const sha256 = await hashOfItem(engine, 'AK-001', item);
      return join(folder, 'objects', sha256.slice(0, 2), sha256.slice(2));
    };
    const bring = async () => (await jobEnd(engine, (await engine.call('case.bringFiles', {})).job)).result;
    expect(await bring()).toEqual({ brought: [], lost: [] });
    await jobEnd(engine, (await engine.call('case.backUp', {})).job);
    const [missing, altered, nowhere] = [
      await object('screenshot.png'),
      await object('records.ndjson'),
      await object('page.html'),
    ];
    rmSync(missing, { force: true });
    // One with octets of its own, so that the backup keeps the whole ones; and one that shares them.
    const whole = readFileSync(altered);
    rmSync(altered, { force: true });
    writeFileSync(altered, whole);
    flipOctet(altered);
    flipOctet(nowhere);
    expect(await bring()).toEqual({
      brought: [
        { number: 'AK-001', items: ['screenshot.png', 'records.ndjson'] },
        // Equal octets are stored once.
        { number: 'AK-002', items: ['screenshot.png'] },
      ],
      lost: [{ number: 'AK-001', items: ['page.html'] }],
    });
    expect(readFileSync(altered)).toEqual(whole);
    const [verified, repaired] = eventsIn(folder).toReversed();
    expect(verified).toMatchObject({ type: 'case.verified', payload: { altered: ['AK-001'] } });
    expect(repaired).toMatchObject({
      type: 'case.repaired',
      actor: { role: 'trainee' },
      payload: { how: 'files', lost: [{ number: 'AK-001', items: ['page.html'] }] },
    });
    expect(readdirSync(join(folder, 'set-aside', repaired.payload.setAside, 'objects'))).toHaveLength(1);
  });

  it('are made at will, after so many exhibits and at the closing; few are kept, each verified', async () => {
    const { data, engine, id } = await workedCase();
    await engine.call('case.setBackupRules', { every: 1, kept: 3 });
    expect(await engine.call('case.backups', {})).toEqual([]);
    const made = (await jobEnd(engine, (await engine.call('case.backUp', {})).job)).result as CaseBackup;
    expect(made).toMatchObject({ exhibits: 2 });
    expect(await engine.call('case.backups', {})).toEqual([made]);
    await preserve(engine, page);
    const jobs = await engine.call('job.list', {});
    const automatic = jobs.find(({ kind, id: job }) => kind === 'case.backUp' && job !== undefined);
    await jobEnd(engine, automatic?.id ?? '');
    expect((await engine.call('case.backups', {})).map(({ exhibits }) => exhibits)).toEqual([3, 2]);
    await engine.call('note.write', { number: 'AK-001', text: 'Later.' });
    await engine.call('case.close', {});
    await engine.call('case.open', { case: id });
    expect(await engine.call('case.backups', {})).toHaveLength(3);
    // Nothing was done: no further one.
    await engine.call('case.close', {});
    await engine.call('case.open', { case: id });
    const kept = await engine.call('case.backups', {});
    expect(kept).toHaveLength(3);
    await jobEnd(engine, (await engine.call('case.backUp', {})).job);
    const after = await engine.call('case.backups', {});
    expect(after.slice(1)).toEqual(kept.slice(0, 2));
    const folders = join(data, 'backups', id);
    expect(readdirSync(folders).sort()).toEqual(after.map(({ id: of }) => of).sort());
    expect(statSync(join(folders, after[0]?.id ?? '', 'seat.key')).mode & 0o777).toBe(0o600);
    // Sealed: nobody is to sign in this case's name any more, from a backup neither.
    await jobEnd(engine, (await engine.call('case.seal', {})).job);
    for (const { id: of } of after) expect(existsSync(join(folders, of, 'seat.key'))).toBe(false);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'leave no key where the case is sealed while one is made, %d steps after it began',
    async (steps) => {
      count += 1;
      const data = join(root, String(count));
      const engine = start(data);
      const id = await beginCase(engine, data);
      await preserve(engine, page);
      const begun = await engine.call('case.backUp', {});
      for (let step = 0; step < 4 * steps; step += 1) await new Promise((resolve) => setImmediate(resolve));
      const sealing = await engine.call('case.seal', {});
      expect(await jobEnd(engine, sealing.job)).toMatchObject({ state: 'done' });
      expect(await jobEnd(engine, begun.job)).toMatchObject({ state: 'done' });
      const folders = join(data, 'backups', id);
      const made = readdirSync(folders);
      expect(made).toHaveLength(1);
      expect(existsSync(join(folders, made[0] ?? '', 'seat.key'))).toBe(false);
    },
  );

  it('bring the case back, with its objects, and say so; one that is damaged is refused', async () => {
    const { data, engine, id, folder } = await workedCase();
    const made = (await jobEnd(engine, (await engine.call('case.backUp', {})).job)).result as CaseBackup;
    const before = await everything(engine);
    await engine.stop();
    // A disk that was copied keeps no links: damage to the one is none to the other.
    const copied = join(root, `copied-${count}`);
    mkdirSync(copied);
    for (const name of ['cases', 'backups', 'exercises']) {
      spawnSync('cp', ['-r', join(data, name), copied]);
    }
    spawnSync('cp', [join(data, 'library.db'), copied]);
    const there = join(copied, 'cases', id);
    wreck(join(there, 'case.db'));
    writeFileSync(join(there, 'custody.ndjson'), 'nothing that follows\n');
    const [item] = before.details[0]?.exhibit.items ?? [];
    const object = (sha256 = '') => join('objects', sha256.slice(0, 2), sha256.slice(2));
    chmodSync(join(there, object(item?.sha256)), 0o600);
    writeFileSync(join(there, object(item?.sha256)), 'altered');
    rmSync(join(there, 'seat.key'));

    const other = start(copied);
    await other.call('session.chooseRole', { role: 'trainee' });
    // Nothing of it can be read, and yet its folder is not gone.
    expect(await other.call('case.list', {})).toMatchObject([{ id, state: 'damaged', exhibits: 2 }]);
    await expect(other.call('case.open', { case: id })).rejects.toThrow('databaseDamaged');
    const { backups } = await other.call('case.damage', { case: id });
    expect(backups.map(({ id: of }) => of)).toContain(made.id);
    const { job } = await other.call('case.restore', { case: id, backup: made.id });
    const { setAside } = (await jobEnd(other, job)).result as { setAside: string };
    await other.call('case.open', { case: id });
    expect(await everything(other)).toEqual(before);
    expect(eventsIn(there).at(-1)).toMatchObject({
      type: 'case.repaired',
      payload: { how: 'restored', setAside },
    });
    expect(readFileSync(join(there, 'set-aside', setAside, 'custody.ndjson'), 'utf8')).toBe(
      'nothing that follows\n',
    );
    expect((await other.call('exhibit.verify', { number: 'AK-001' })).result).toBe('intact');
    await other.call('case.close', {});

    writeFileSync(join(copied, 'backups', id, made.id, 'custody.ndjson'), 'nothing that follows\n');
    const again = await other.call('case.restore', { case: id, backup: made.id });
    await expect(jobEnd(other, again.job)).rejects.toThrow('backupDamaged');
    expect((await other.call('case.open', { case: id })).exhibits).toBe(2);
    expect(existsSync(join(folder, 'case.db'))).toBe(true);
  });

  it.each(['restored', 'rebuilt'] as const)(
    'bring back all that is whole where an object that they share with the case is damaged, and name what is lost: %s',
    async (how) => {
      const { engine, id, folder } = await workedCase();
      const backup = (await jobEnd(engine, (await engine.call('case.backUp', {})).job)).result as CaseBackup;
      const altered = await hashOfItem(engine, 'AK-001', 'page.html');
      const unreadable = await hashOfItem(engine, 'AK-002', 'snapshot.mhtml');
      const object = (sha256: string) => join(folder, 'objects', sha256.slice(0, 2), sha256.slice(2));
      flipOctet(object(altered));
      await engine.call('case.close', {});
      for (const at of [folder, join(folder, '../../backups', id, backup.id)]) {
        const path = join(at, 'objects', unreadable.slice(0, 2), unreadable.slice(2));
        rmSync(path);
        // What the disk does not give: reading a folder fails as reading a bad sector does.
        mkdirSync(path);
      }
      wreck(join(folder, 'case.db'));

      const lost = [
        { number: 'AK-001', items: ['page.html'] },
        { number: 'AK-002', items: ['snapshot.mhtml'] },
      ];
      const { job } =
        how === 'rebuilt'
          ? await engine.call('case.rebuild', { case: id })
          : await engine.call('case.restore', { case: id, backup: backup.id });
      expect((await jobEnd(engine, job)).result).toMatchObject({ exhibits: 2, lost });
      expect(await engine.call('case.open', { case: id })).toMatchObject({ lastVerified: { altered: 2 } });
      expect(eventsIn(folder).at(-1)).toMatchObject({ type: 'case.repaired', payload: { how, lost } });
      const { items } = await engine.call('exhibit.list', {});
      expect(items.map(({ verified }) => verified)).toEqual(['altered', 'altered']);
      for (const { number, items: paths } of lost) {
        const { result, items: checks } = await engine.call('exhibit.verify', { number });
        expect(result).toBe('altered');
        expect(checks.filter(({ equal }) => !equal).map(({ path }) => path)).toEqual(paths);
      }

      // Of what is not whole any more a backup is made all the same, and says so; it loses nothing further.
      const later = (await jobEnd(engine, (await engine.call('case.backUp', {})).job)).result as CaseBackup;
      expect(later).toMatchObject({ exhibits: 2, itemsLost: 2 });
      // What the log says of the loss is enough to know it again.
      await engine.call('case.close', {});
      wreck(join(folder, 'case.db'));
      await jobEnd(engine, (await engine.call('case.rebuild', { case: id })).job);
      await engine.call('case.open', { case: id });
      expect((await engine.call('exhibit.list', {})).items.map(({ verified }) => verified)).toEqual([
        'altered',
        'altered',
      ]);
    },
  );

  it('give back what is damaged in the case and whole in one of them, into the next backup too', async () => {
    const { data, engine, id, folder } = await workedCase();
    const backup = (await jobEnd(engine, (await engine.call('case.backUp', {})).job)).result as CaseBackup;
    const [item] = (await everything(engine)).details[0]?.exhibit.items ?? [];
    const object = join('objects', item?.sha256.slice(0, 2) ?? '', item?.sha256.slice(2) ?? '');
    const damaged = join(folder, object);
    rmSync(damaged);
    writeFileSync(damaged, 'altered');
    const next = (await jobEnd(engine, (await engine.call('case.backUp', {})).job)).result as CaseBackup;
    expect(next.itemsLost).toBe(0);
    const kept = readFileSync(join(data, 'backups', id, next.id, object));
    expect(kept.equals(readFileSync(join(data, 'backups', id, backup.id, object)))).toBe(true);
    expect(readFileSync(damaged, 'utf8')).toBe('altered');
    await engine.call('case.close', {});
    const { job } = await engine.call('case.rebuild', { case: id });
    const { lost, setAside } = (await jobEnd(engine, job)).result as Rebuilt;
    expect(lost).toEqual([]);
    expect(readFileSync(damaged).equals(kept)).toBe(true);
    expect(readFileSync(join(folder, 'set-aside', setAside, 'objects', item?.sha256 ?? ''), 'utf8')).toBe(
      'altered',
    );
  });

  it('bring a case back whose folder is gone, or empty', async () => {
    const { data, engine, id, folder } = await workedCase();
    await jobEnd(engine, (await engine.call('case.backUp', {})).job);
    const before = await everything(engine);
    await engine.call('case.close', {});
    for (const left of ['nothing', 'an empty folder']) {
      rmSync(folder, { recursive: true });
      if (left === 'an empty folder') mkdirSync(folder);
      const missing = { id, state: 'missing', exhibits: 2, trainee: { name: 'Amal Karim' } };
      expect(await engine.call('case.list', {}), left).toMatchObject([missing]);
      await expect(engine.call('case.open', { case: id })).rejects.toThrow();
      const { backups, log } = await engine.call('case.damage', { case: id });
      expect(log).toMatchObject({ events: 0, fault: { code: 'fileMissing' } });
      if (left === 'nothing')
        await expect(engine.call('case.rebuild', { case: id })).rejects.toThrow('caseUnknown');
      const { job } = await engine.call('case.restore', { case: id, backup: backups.at(-1)?.id ?? '' });
      await jobEnd(engine, job);
      expect(await engine.call('case.list', {})).toMatchObject([{ id, state: 'open', exhibits: 2 }]);
      await engine.call('case.open', { case: id });
      expect(await everything(engine)).toEqual(before);
      expect(eventsIn(folder).at(-1)).toMatchObject({ type: 'case.repaired', payload: { how: 'restored' } });
      await engine.call('case.close', {});
    }
    await expect(engine.call('case.removeBackups', { case: id })).rejects.toThrow('caseFolderThere');
    rmSync(folder, { recursive: true });
    await engine.call('case.removeBackups', { case: id });
    expect(readdirSync(join(data, 'backups'))).toEqual([]);
    expect(await engine.call('case.list', {})).toEqual([]);
    await expect(engine.call('case.damage', { case: id })).rejects.toThrow('caseUnknown');
  });

  it('bring a case back for reading where the key of its seat is not here any more, and to work on with the key', async () => {
    const { data, engine, id, folder } = await workedCase();
    const made = (await jobEnd(engine, (await engine.call('case.backUp', {})).job)).result as CaseBackup;
    const before = await everything(engine);
    await engine.call('case.close', {});
    const backups = join(data, 'backups', id);
    const key = readFileSync(join(folder, 'seat.key'));
    rmSync(folder, { recursive: true });
    for (const name of readdirSync(backups)) rmSync(join(backups, name, 'seat.key'));
    const restore = async () => {
      const { job } = await engine.call('case.restore', { case: id, backup: made.id });
      return (await jobEnd(engine, job)).result;
    };
    expect(await engine.call('case.damage', { case: id })).toMatchObject({ seatKey: false });
    expect(await restore()).toMatchObject({ opens: 'reading' });
    expect(await engine.call('case.list', {})).toMatchObject([{ id, state: 'reading' }]);
    const size = eventsIn(folder).length;
    expect(await engine.call('case.open', { case: id })).toMatchObject({ state: 'reading', sealed: null });
    expect(await everything(engine)).toEqual(before);
    expect(await engine.call('exhibit.verify', { number: 'AK-001' })).toMatchObject({ result: 'intact' });
    const { job: verifying } = await engine.call('case.verify', {});
    expect((await jobEnd(engine, verifying)).result).toEqual({ exhibits: 2, altered: [] });
    await expect(preserve(engine, page)).rejects.toThrow('caseForReading');
    await expect(engine.call('note.write', { number: 'AK-001', text: 'Later.' })).rejects.toThrow(
      'caseForReading',
    );
    await expect(engine.call('case.seal', {})).rejects.toThrow('caseForReading');
    const { entries } = await engine.call('log.witness', {});
    expect(entries).toBeLessThanOrEqual(size);
    await visit(engine, page);
    await jobEnd(engine, (await engine.call('case.backUp', {})).job);
    await engine.call('case.close', {});
    expect(eventsIn(folder)).toHaveLength(size);

    // The key is put back: the same backup, and one that was made meanwhile, are worked on with it.
    writeFileSync(join(folder, 'seat.key'), key, { mode: 0o600 });
    expect(await restore()).toMatchObject({ opens: 'open' });
    expect(await engine.call('case.open', { case: id })).toMatchObject({ state: 'open' });
    expect(eventsIn(folder).at(-1)).toMatchObject({ type: 'case.repaired' });
    await preserve(engine, page);
  });

  it('bring a sealed case back with its submission', async () => {
    const { engine, id, folder } = await workedCase();
    await jobEnd(engine, (await engine.call('case.seal', {})).job);
    await engine.call('case.close', {});
    const submission = join(folder, `${id}.hirz-submission`);
    const sealed = readFileSync(submission);
    rmSync(folder, { recursive: true });
    const { backups } = await engine.call('case.damage', { case: id });
    const { job } = await engine.call('case.restore', { case: id, backup: backups[0]?.id ?? '' });
    await jobEnd(engine, job);
    expect(await engine.call('case.list', {})).toMatchObject([{ id, state: 'sealed' }]);
    expect((await engine.call('case.open', { case: id })).sealed).not.toBeNull();
    expect(readFileSync(submission).equals(sealed)).toBe(true);
  });
});
