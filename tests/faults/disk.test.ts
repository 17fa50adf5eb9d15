import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect } from 'vitest';
import type { CaseBackup } from '../../core/contract/repair';
import { HirzError } from '../../core/domain/fault/fault';
import type { Engine } from '../../electron/engine/engine';
import { randomOf } from '../support/random-timeline';
import { temporaryFolder } from '../support/temporary-folder';
import { beginCase, engineOver, jobEnd, preserve } from '../support/worked-case';
import { type Acknowledged, checkCase } from './check-case';
import { isLong, seed, trials } from './extent';
import { needing } from './needing';
import { recordFigures } from './record-figures';

const root = temporaryFolder('disk');
const page = 'https://gull.example/@sami_travel';
const isRoot = process.getuid?.() === 0;
const random = randomOf(seed);

const onWindows =
  process.platform === 'win32' ? 'Windows has other rights, and holds what is open in its place' : undefined;

/** Undone after each test, last first. */
const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

function start(data: string): Engine {
  const engine = engineOver(data);
  undo.push(() => engine.stop());
  return engine;
}

/** What a call came to: its value, or the code of the fault. */
async function outcome<T>(call: Promise<T>): Promise<T | string> {
  return call.catch((error: unknown) => (error instanceof HirzError ? error.fault.code : String(error)));
}

async function capture(engine: Engine): Promise<Acknowledged | string> {
  const made = await outcome(preserve(engine, page));
  if (typeof made === 'string') return made;
  const { number, wall, bytes } = made;
  return { acknowledged: 'preserved', number, wall, bytes };
}

function whyNoTmpfs(): string | undefined {
  if (process.platform !== 'linux' || !isRoot) return 'only root on Linux can mount a small disk';
  const folder = join(root, 'probe');
  mkdirSync(folder);
  const tried = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  if (tried.status !== 0) return 'no disk may be mounted here';
  spawnSync('umount', [folder]);
  return undefined;
}
const noTmpfs = whyNoTmpfs();

describe('a full disk', () => {
  needing(noTmpfs).it(
    'refuses what finds no room, whole, and goes on when there is room again',
    async () => {
      const data = join(root, 'small-disk');
      mkdirSync(data);
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', data]).status).toBe(0);
      undo.push(() => void spawnSync('umount', ['-l', data]));
      const engine = start(data);
      const id = await beginCase(engine, data);
      const filler = join(data, 'filler');
      /** Leaves so many octets of room. */
      const leave = (room: number) => {
        const { bavail, bsize } = statfsSync(data);
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
      };
      const acknowledged: Acknowledged[] = [];
      const faults: string[] = [];
      const total = { full: 0, refused: 0 };
      for (let trial = 0; trial < trials(120, 8); trial += 1) {
        // From nothing at all to a little more than a capture needs.
        const room = trial === 0 ? 0 : random(160) * 1024;
        leave(room);
        total.full += 1;
        const made = await capture(engine);
        if (made === 'diskFull') total.refused += 1;
        else if (typeof made === 'string') faults.push(`${room} octets of room: it said ${made}`);
        else acknowledged.push(made);
        rmSync(filler);
        const after = await capture(engine);
        if (typeof after === 'string') faults.push(`with room again it said ${after}`);
        else acknowledged.push(after);
      }
      expect(faults).toEqual([]);
      expect(total.refused).toBeGreaterThan(0);

      // Sealing needs room for a second copy of everything.
      leave(64 * 1024);
      const { job } = await engine.call('case.seal', {});
      await expect(jobEnd(engine, job)).rejects.toThrow('diskFull');
      rmSync(filler);
      await engine.stop();
      const found = await checkCase(data, id, acknowledged);
      expect(found).toMatchObject({ sealed: true, faults: [] });
      recordFigures('full-disk', {
        fault: 'disk full (a tmpfs filled to the last octets)',
        about:
          'Captures with room for nothing up to a little more than they need, each followed by one with room; then a sealing without room, which is refused and ends at the next opening.',
        counts: {
          'captures on a full disk': total.full,
          'refused, as full': total.refused,
          'acknowledged in all': acknowledged.length,
          'lost or half': found.faults.length,
        },
      });
    },
    isLong ? 3_600_000 : undefined,
  );
});

describe('a stick that a backup is copied to', () => {
  needing(noTmpfs).it(
    'is full, or read-only: nothing half is left on it, and an earlier copy stays',
    async () => {
      const data = join(root, 'copied');
      const stick = join(root, 'stick');
      mkdirSync(stick);
      const mount = (...options: string[]) =>
        spawnSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', stick]).status;
      expect(mount('-o', 'size=24m')).toBe(0);
      undo.push(() => void spawnSync('umount', ['-l', stick]));
      const engine = start(data);
      await beginCase(engine, data);
      for (let made = 0; made < 3; made += 1) await capture(engine);
      const { job } = await engine.call('case.backUp', {});
      const { id: backup } = (await jobEnd(engine, job)).result as CaseBackup;
      const copy = async (name: string) => {
        const { grant } = await engine.shellCall('grant.make', { path: join(stick, name), purpose: 'write' });
        const copying = await engine.call('case.copyBackup', { backup, grant });
        return outcome(jobEnd(engine, copying.job));
      };
      expect(await copy('first.hirz-backup')).toMatchObject({ state: 'done', result: { onSameDisk: false } });
      const whole = readFileSync(join(stick, 'first.hirz-backup'));
      const { bavail, bsize } = statfsSync(stick);
      writeFileSync(join(stick, 'filler'), Buffer.alloc(bavail * bsize - whole.length / 2));
      expect(await copy('second.hirz-backup')).toBe('diskFull');
      expect(await copy('first.hirz-backup')).toBe('diskFull');
      rmSync(join(stick, 'filler'));
      expect(mount('-o', 'remount,ro')).toBe(0);
      expect(await copy('second.hirz-backup')).toBe('notWritable');
      expect(mount('-o', 'remount,rw')).toBe(0);
      expect(readdirSync(stick)).toEqual(['first.hirz-backup']);
      expect(readFileSync(join(stick, 'first.hirz-backup')).equals(whole)).toBe(true);
      expect(await copy('first.hirz-backup')).toMatchObject({ state: 'done' });
      const { entries } = await engine.call('log.list', { limit: 100 });
      expect(entries.filter(({ event }) => event.type === 'backup.copied')).toHaveLength(2);
    },
  );
});

/** Runs something without root's rights, to whom nothing is read-only. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (!isRoot) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

function walk(path: string, visit: (path: string, isFolder: boolean) => void): void {
  const isFolder = statSync(path).isDirectory();
  visit(path, isFolder);
  if (isFolder) for (const name of readdirSync(path)) walk(join(path, name), visit);
}

/** Takes away the right to write in a folder and all below, or gives it back. Objects are read-only anyway. */
function setWritable(folder: string, writable: boolean): void {
  walk(folder, (path, isFolder) => {
    if (isFolder) chmodSync(path, writable ? 0o700 : 0o500);
    else if (!path.includes('/objects/')) chmodSync(path, writable ? 0o600 : 0o400);
  });
}

describe('a folder that may only be read', () => {
  needing(onWindows).it('is told at opening and at a capture, and nothing is lost', async () => {
    const data = join(root, 'read-only');
    mkdirSync(data);
    if (isRoot) {
      chmodSync(root, 0o755);
      chownSync(data, 65_534, 65_534);
    }
    const acknowledged: Acknowledged[] = [];
    const said = await asOrdinaryUser(async () => {
      const engine = start(data);
      const id = await beginCase(engine, data);
      const first = await capture(engine);
      if (typeof first === 'string') throw new Error(first);
      acknowledged.push(first);
      const folder = join(data, 'cases', id);
      setWritable(folder, false);
      const whileOpen = await capture(engine);
      await engine.call('case.close', {});
      const atOpening = await outcome(engine.call('case.open', { case: id }));
      const listed = await engine.call('case.list', {});
      setWritable(folder, true);
      const again = await outcome(engine.call('case.open', { case: id }));
      const after = await capture(engine);
      if (typeof after !== 'string') acknowledged.push(after);
      await engine.stop();
      return { id, whileOpen, atOpening, listed, again, after };
    });
    expect(said.whileOpen).toBe('notWritable');
    expect(said.atOpening).toBe('notWritable');
    expect(said.listed).toMatchObject([{ id: said.id }]);
    expect(said.again).toMatchObject({ state: 'open', exhibits: 1 });
    expect(acknowledged).toHaveLength(2);
    const found = await asOrdinaryUser(() => checkCase(data, said.id, acknowledged));
    expect(found.faults).toEqual([]);
    recordFigures('read-only', {
      fault: 'a folder that may only be read',
      about:
        'While the case is open a capture is refused, and closed it is not opened; both say that Hirz may not write there. With the right given back, the work goes on.',
      counts: { refusals: 2, 'acknowledged in all': acknowledged.length, 'lost or half': 0 },
    });
  });
});

describe.each(['moved', 'removed'] as const)('a folder that is %s while its case is open', (how) => {
  needing(onWindows).it('stops every deed, and says why', async () => {
    const data = join(root, `pulled-away-${how}`);
    const engine = start(data);
    const id = await beginCase(engine, data);
    const first = await capture(engine);
    if (typeof first === 'string') throw new Error(first);
    const number = first.number ?? '';
    const folder = join(data, 'cases', id);
    const elsewhere = join(root, `elsewhere-${how}`);
    if (how === 'moved') {
      renameSync(folder, elsewhere);
    } else {
      cpSync(folder, elsewhere, { recursive: true });
      rmSync(folder, { recursive: true });
    }
    expect(await capture(engine)).toBe('caseFolderGone');
    // These would go to a file that is open and has no name any more, and be acknowledged for nothing.
    expect(await outcome(engine.call('tag.put', { number, term: 'travel', reason: 'A ticket.' }))).toBe(
      'caseFolderGone',
    );
    expect(await outcome(engine.call('note.write', { number, text: 'Seen.' }))).toBe('caseFolderGone');
    expect(await engine.call('case.list', {})).toEqual([]);
    await engine.call('case.close', {});
    expect(await outcome(engine.call('case.open', { case: id }))).toBe('caseUnknown');
    renameSync(elsewhere, folder);
    expect(await engine.call('case.open', { case: id })).toMatchObject({ state: 'open', exhibits: 1 });
    expect(await outcome(engine.call('note.write', { number, text: 'Seen.' }))).toMatchObject({
      text: 'Seen.',
    });
    await engine.stop();
    expect((await checkCase(data, id, [first])).faults).toEqual([]);
    recordFigures(`pulled-away-${how}`, {
      fault: `a case's folder that is ${how} while it is open`,
      about:
        'Capture, tag and note are each refused, as what is written to an open file without a name would be lost; put back and opened again, the case goes on.',
      counts: { refusals: 3, 'lost or half': 0 },
    });
  });
});
