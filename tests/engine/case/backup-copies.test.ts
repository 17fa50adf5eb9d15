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
import type { BroughtBackup, CaseBackup, CopiedBackup } from '../../../core/contract/repair';
import { besideLogIn } from '../../../electron/engine/case/repair/beside-log';
import { sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import { makeSeatKey } from '../../../electron/engine/custody/seat-key';
import type { Engine } from '../../../electron/engine/engine';
import { beginCaseWithAll, eventsIn, everything, flipOctet, hashOfItem } from '../../support/case-with-all';
import { reseal } from '../../support/resealed-backup';
import { rebag, unpack, zipAsIs } from '../../support/tampered-submission';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, installTiny, jobEnd, preserve } from '../../support/worked-case';

const root = temporaryFolder('backup-copies');
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

/** A data folder of its own, and a stick beside it. */
function machine(): { data: string; stick: string; engine: Engine } {
  count += 1;
  const data = join(root, String(count), 'hirz');
  const stick = join(root, String(count), 'stick');
  mkdirSync(data, { recursive: true });
  mkdirSync(stick);
  return { data, stick, engine: start(data) };
}

async function backUp(engine: Engine): Promise<CaseBackup> {
  return (await jobEnd(engine, (await engine.call('case.backUp', {})).job)).result as CaseBackup;
}

async function copy(engine: Engine, backup: string, path: string): Promise<CopiedBackup> {
  const { grant } = await engine.shellCall('grant.make', { path, purpose: 'write' });
  const { job } = await engine.call('case.copyBackup', { backup, grant });
  return (await jobEnd(engine, job)).result as CopiedBackup;
}

interface Brought {
  case: string;
  backup: CaseBackup;
}

async function bring(engine: Engine, path: string): Promise<Brought> {
  const { grant } = await engine.shellCall('grant.make', { path, purpose: 'read' });
  const { job } = await engine.call('case.bringBackup', { grant });
  const { case: of, backup } = (await jobEnd(engine, job)).result as BroughtBackup;
  return { case: of.id, backup };
}

async function restore(engine: Engine, { case: id, backup }: Brought) {
  const { job } = await engine.call('case.restore', { case: id, backup: backup.id });
  return (await jobEnd(engine, job)).result;
}

/** A worked case, backed up, and the backup copied to a stick. */
async function copied() {
  const { data, stick, engine } = machine();
  const id = await beginCaseWithAll(engine, data);
  const backup = await backUp(engine);
  const file = join(stick, 'case.hirz-backup');
  return {
    data,
    stick,
    engine,
    id,
    folder: join(data, 'cases', id),
    backup,
    file,
    said: await copy(engine, backup.id, file),
  };
}

describe('a backup that is copied to a file', () => {
  it('has octets of its own and no key, is logged, and opens for reading on another computer', async () => {
    const { data, stick, engine, id, folder, backup, file, said } = await copied();
    const bytes = readFileSync(file);
    expect(said).toEqual({
      name: 'case.hirz-backup',
      bytes: bytes.length,
      sha256: sha256Hex(bytes),
      itemsLost: 0,
      onSameDisk: true,
    });
    expect(readdirSync(stick)).toEqual(['case.hirz-backup']);
    expect(statSync(file).nlink).toBe(1);
    expect(eventsIn(folder).at(-1)).toMatchObject({
      type: 'backup.copied',
      payload: { backup: backup.id, events: backup.events, file: { name: said.name, sha256: said.sha256 } },
    });
    expect(bytes.includes(readFileSync(join(folder, 'seat.key')))).toBe(false);
    const before = await everything(engine);
    await engine.stop();

    const other = machine();
    await installTiny(other.engine, other.data);
    const brought = await bring(other.engine, file);
    expect(brought).toEqual({ case: id, backup });
    expect(await other.engine.call('case.list', {})).toMatchObject([{ id, state: 'missing', exhibits: 2 }]);
    expect(await other.engine.call('case.damage', { case: id })).toMatchObject({
      seatKey: false,
      backups: [backup],
    });
    expect(await restore(other.engine, brought)).toMatchObject({ exhibits: 2, lost: [], opens: 'reading' });
    expect(await other.engine.call('case.open', { case: id })).toMatchObject({ state: 'reading' });
    expect(await everything(other.engine)).toEqual(before);
    const { job } = await other.engine.call('case.verify', {});
    expect((await jobEnd(other.engine, job)).result).toEqual({ exhibits: 2, altered: [] });
    // What the log does not hold came along too.
    const [there, here] = [other.data, data].map((at) =>
      besideLogIn(join(at, 'backups', id, backup.id, 'case.db')),
    );
    expect({ ...there, clock: here?.clock }).toEqual(here);
    expect(there?.clock?.elapsed).toBe(here?.clock?.elapsed);
    expect(Object.keys(there?.timestamps ?? {})).toContain('AK-001');
    // Nobody can seal a copy of it there.
    const { grant } = await other.engine.shellCall('grant.make', {
      path: join(other.stick, 'x'),
      purpose: 'write',
    });
    await expect(other.engine.call('case.copyBackup', { backup: backup.id, grant })).rejects.toThrow(
      'caseForReading',
    );
    expect(spawnSync('unzip', ['-q', file, '-d', other.stick]).status).toBe(0);
    const checked = spawnSync('sha256sum', ['--quiet', '-c', 'manifest-sha256.txt'], {
      cwd: join(other.stick, id),
    });
    expect(checked.status).toBe(0);
  });

  it('lets the case go on where the key still is, and gives back objects that case and backups lost', async () => {
    const { data, engine, id, folder, backup, file } = await copied();
    const page = await hashOfItem(engine, 'AK-001', 'page.html');
    // Later backups have the key; the damage is in all of them.
    await preserve(engine, 'https://gull.example/');
    await engine.call('case.close', {});
    flipOctet(join(folder, 'objects', page.slice(0, 2), page.slice(2)));
    rmSync(join(data, 'backups', id, backup.id), { recursive: true });
    rmSync(folder, { recursive: true });
    const brought = await bring(engine, file);
    const [later] = await engine.call('case.damage', { case: id }).then(({ backups }) => backups);
    expect(later?.exhibits).toBe(3);
    expect(await restore(engine, { case: id, backup: later ?? backup })).toMatchObject({
      exhibits: 3,
      lost: [],
      opens: 'open',
    });
    expect(await engine.call('case.open', { case: id })).toMatchObject({ state: 'open', exhibits: 3 });
    expect(await engine.call('exhibit.verify', { number: 'AK-001' })).toMatchObject({ result: 'intact' });
    await engine.call('case.close', {});
    // Taken in twice, it is there once, and its key is not lost with it.
    rmSync(folder, { recursive: true });
    expect(await bring(engine, file)).toEqual(brought);
    expect(await restore(engine, brought)).toMatchObject({ exhibits: 2, opens: 'open' });
  });

  it('says what is lost of it already, and brings back the rest', async () => {
    const { data, stick, engine, id, folder, backup } = await copied();
    const page = await hashOfItem(engine, 'AK-001', 'page.html');
    flipOctet(join(folder, 'objects', page.slice(0, 2), page.slice(2)));
    const file = join(stick, 'lost.hirz-backup');
    expect(await copy(engine, backup.id, file)).toMatchObject({ itemsLost: 1 });
    await engine.stop();
    const other = machine();
    await installTiny(other.engine, other.data);
    const brought = await bring(other.engine, file);
    expect(brought.backup.itemsLost).toBe(1);
    expect(await restore(other.engine, brought)).toMatchObject({
      lost: [{ number: 'AK-001', items: ['page.html'] }],
    });
    expect(existsSync(join(data, 'cases', id))).toBe(true);
  });

  it('with a flipped octet in an object gives back all others, and names what is lost', async () => {
    const { engine, file } = await copied();
    const snapshot = await hashOfItem(engine, 'AK-001', 'snapshot.mhtml');
    const { files } = await unpack(file);
    const object = files.get(`data/objects/${snapshot.slice(0, 2)}/${snapshot.slice(2)}`) ?? Buffer.alloc(0);
    flipOctet(file, readFileSync(file).indexOf(object) + 10);
    await engine.stop();
    const other = machine();
    await installTiny(other.engine, other.data);
    const brought = await bring(other.engine, file);
    expect(brought.backup.itemsLost).toBe(1);
    const lost = [{ number: 'AK-001', items: ['snapshot.mhtml'] }];
    expect(await restore(other.engine, brought)).toMatchObject({ exhibits: 2, lost });
    await other.engine.call('case.open', { case: brought.case });
    const { result, items } = await other.engine.call('exhibit.verify', { number: 'AK-001' });
    expect(result).toBe('altered');
    expect(items.filter(({ equal }) => !equal)).toMatchObject([{ path: 'snapshot.mhtml' }]);
    expect(await other.engine.call('exhibit.verify', { number: 'AK-002' })).toMatchObject({
      result: 'intact',
    });
  });

  it.each([
    'data/beside-log.json',
    'data/custody.ndjson',
    'data/backup.json',
    'manifest-sha256.txt',
    'hirz-backup-seal.dsse.json',
  ])('is refused with a flipped octet in %s, and leaves nothing', async (path) => {
    const { engine, file } = await copied();
    const { files } = await unpack(file);
    flipOctet(file, readFileSync(file).indexOf(files.get(path) ?? '') + 20);
    await engine.stop();
    const other = machine();
    await installTiny(other.engine, other.data);
    await expect(bring(other.engine, file)).rejects.toThrow('backupDamaged');
    expect(await other.engine.call('case.list', {})).toEqual([]);
    expect(readdirSync(join(other.data, 'backups'))).toEqual([]);
  });

  it('is refused where somebody made it anew without the key of the seat, or it is none', async () => {
    const { stick, engine, id, file, data } = await copied();
    const bag = await unpack(file);
    const log = bag.files.get('data/custody.ndjson')?.toString('utf8') ?? '';
    bag.files.set('data/custody.ndjson', Buffer.from(log.split('\n').slice(0, -3).join('\n')));
    const forged = await rebag(join(stick, 'forged.hirz-backup'), bag);
    await expect(bring(engine, forged)).rejects.toThrow('backupDamaged');
    const another = await makeSeatKey(join(stick, 'another.key'), null);
    await expect(bring(engine, await reseal(forged, bag, another))).rejects.toThrow('backupDamaged');
    const added = await unpack(file);
    added.files.set('data/seat.key', Buffer.alloc(32));
    await expect(bring(engine, await zipAsIs(join(stick, 'added.hirz-backup'), added))).rejects.toThrow(
      'backupDamaged',
    );
    await expect(bring(engine, join(data, 'tiny.hirz-exercise'))).rejects.toThrow('backupNoFile');
    writeFileSync(join(stick, 'text'), 'nothing of the kind');
    await expect(bring(engine, join(stick, 'text'))).rejects.toThrow('backupNoFile');
    expect(await engine.call('case.backups', {})).toHaveLength(1);
    expect(readdirSync(join(data, 'backups', id))).toHaveLength(1);
  });

  it('leaves what stood in its place, and no half of its own, where it is cancelled or may not be written', async () => {
    const { stick, engine, folder, backup, file } = await copied();
    const whole = readFileSync(file);
    const size = eventsIn(folder).length;
    const { grant } = await engine.shellCall('grant.make', { path: file, purpose: 'write' });
    const { job } = await engine.call('case.copyBackup', { backup: backup.id, grant });
    await engine.call('job.cancel', { job });
    expect(await jobEnd(engine, job)).toMatchObject({ state: 'cancelled' });
    chmodSync(stick, 0o500);
    try {
      // Who may do everything writes there all the same.
      if (process.getuid?.() !== 0)
        await expect(copy(engine, backup.id, join(stick, 'second.hirz-backup'))).rejects.toThrow(
          'notWritable',
        );
    } finally {
      chmodSync(stick, 0o700);
    }
    await expect(copy(engine, backup.id, join(stick, 'pulled', 'out.hirz-backup'))).rejects.toThrow(
      'fileMissing',
    );
    expect(readdirSync(stick)).toEqual(['case.hirz-backup']);
    expect(readFileSync(file).equals(whole)).toBe(true);
    expect(eventsIn(folder)).toHaveLength(size);
  });
});
