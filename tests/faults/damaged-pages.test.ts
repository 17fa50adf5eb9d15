import { randomBytes } from 'node:crypto';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HirzError } from '../../core/domain/fault/fault';
import type { Engine } from '../../electron/engine/engine';
import { randomOf } from '../support/random-timeline';
import { temporaryFolder } from '../support/temporary-folder';
import { beginCase, engineOver, jobEnd, preserve } from '../support/worked-case';
import { type Acknowledged, checkCase } from './check-case';
import { isLong, seed, trials } from './extent';
import { recordFigures } from './record-figures';

const root = temporaryFolder('damaged-pages');
const random = randomOf(seed);

/** A worked and closed case; its database is one file, without a write-ahead log. */
async function closedCase(): Promise<{ data: string; id: string; acknowledged: Acknowledged[] }> {
  const data = join(root, 'hirz');
  const engine = engineOver(data);
  const id = await beginCase(engine, data);
  await engine.call('case.setBackupRules', { every: 0, kept: 1 });
  const acknowledged: Acknowledged[] = [];
  for (const url of ['https://gull.example/', 'https://gull.example/@sami_travel']) {
    const { number, wall, bytes } = await preserve(engine, url);
    const { id: tag } = await engine.call('tag.put', { number, term: 'travel', reason: 'A ticket.' });
    const { id: note } = await engine.call('note.write', { number, text: 'ملاحظة '.repeat(600) });
    acknowledged.push(
      { acknowledged: 'preserved', number, wall, bytes },
      { acknowledged: 'tagged', number, tag },
      { acknowledged: 'noted', number, note },
    );
  }
  await engine.stop();
  return { data, id, acknowledged };
}

/** Damages one page as a bad disk would: all of it, or a few octets. */
function damage(file: string, page: number, size: number): 'whole' | 'part' {
  const kind = random(2) === 0 ? 'whole' : 'part';
  const handle = openSync(file, 'r+');
  const octets = kind === 'whole' ? size : 1 + random(16);
  writeSync(
    handle,
    randomBytes(octets),
    0,
    octets,
    page * size + (kind === 'whole' ? 0 : random(size - octets)),
  );
  closeSync(handle);
  return kind;
}

async function opening(engine: Engine, id: string): Promise<string> {
  return engine.call('case.open', { case: id }).then(
    () => 'opened',
    (error: unknown) => (error instanceof HirzError ? error.fault.code : String(error)),
  );
}

it(
  'finds damaged pages of a case’s database, and builds it again without losing anything',
  async () => {
    const { data, id, acknowledged } = await closedCase();
    const file = join(data, 'cases', id, 'case.db');
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    const size = readFileSync(file).readUInt16BE(16);
    const pages = statSync(file).size / size;
    expect(pages).toBeGreaterThan(10);
    const faults: string[] = [];
    const total = { found: 0, harmless: 0, rebuilt: 0 };
    const rounds = trials(100, 5);
    for (let round = 0; round < rounds; round += 1) {
      const copy = join(root, `round-${round}`);
      mkdirSync(join(copy, 'cases'), { recursive: true });
      cpSync(join(data, 'cases', id), join(copy, 'cases', id), { recursive: true });
      cpSync(join(data, 'library.db'), join(copy, 'library.db'));
      symlinkSync(join(data, 'exercises'), join(copy, 'exercises'));
      const page = round === 0 ? 0 : random(pages);
      const how = damage(join(copy, 'cases', id, 'case.db'), page, size);
      const what = `round ${round}, ${how} of page ${page}`;
      const engine = engineOver(copy);
      await engine.call('session.chooseRole', { role: 'trainee' });
      const said = await opening(engine, id);
      if (said === 'opened') {
        total.harmless += 1;
      } else if (['databaseDamaged', 'caseDamaged', 'databaseTooNew'].includes(said)) {
        total.found += 1;
        await jobEnd(engine, (await engine.call('case.rebuild', { case: id })).job);
        total.rebuilt += 1;
      } else {
        faults.push(`${what}: it said ${said}`);
      }
      await engine.stop();
      const { faults: found } = await checkCase(copy, id, acknowledged).catch((error: unknown) => ({
        faults: [String(error)],
      }));
      faults.push(...found.map((fault) => `${what}: ${fault}`));
      rmSync(copy, { recursive: true, force: true });
    }
    expect(faults).toEqual([]);
    expect(total.found).toBeGreaterThan(0);
    recordFigures('damaged-pages', {
      fault: 'a page of a case’s database damaged',
      about:
        'All of a page or a few octets of it, at random; the case is opened, and where that finds the damage the database is built again from custody log and objects. “No harm” are free pages and octets that hold nothing.',
      counts: {
        'pages damaged': rounds,
        'found at opening': total.found,
        'built again': total.rebuilt,
        'no harm': total.harmless,
        'lost or half': faults.length,
      },
    });
  },
  isLong ? 3_600_000 : undefined,
);
