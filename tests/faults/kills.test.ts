import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { randomOf } from '../support/random-timeline';
import { temporaryFolder } from '../support/temporary-folder';
import { engineOver, installTiny } from '../support/worked-case';
import { type Acknowledged, checkCase } from './check-case';
import { buildChild } from './children/build-children';
import { isLong, seed, trials } from './extent';
import { recordFigures } from './record-figures';

/** One line that the program says. */
type Said = Acknowledged | { begins: string };

const data = temporaryFolder('kills');
const kills = trials(200, 12);
const random = randomOf(seed);
let program = '';
let exercise = '';

beforeAll(async () => {
  program = await buildChild('work-until-killed');
  const engine = engineOver(data);
  exercise = await installTiny(engine, data);
  await engine.stop();
});

async function newCase(): Promise<string> {
  const engine = engineOver(data);
  await engine.call('session.chooseRole', { role: 'trainee' });
  const { id } = await engine.call('case.create', { exercise, name: 'Amal Karim', seat: '7' });
  await engine.call('case.start', {});
  await engine.stop();
  return id;
}

/** Where in the work the program is to be killed: after so many lines, and so many milliseconds more. */
interface Instant {
  lines: number;
  milliseconds: number;
}

/** Lets the program work and kills it (-9). Resolves to what was heard of it until then. */
async function workAndKill(id: string, sealAfter: number, at: Instant): Promise<Said[]> {
  const child: ChildProcess = spawn(
    process.execPath,
    [program, data, id, String(random(1_000_000)), String(sealAfter)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said: Said[] = [];
  let complaint = '';
  child.stderr?.on('data', (text) => {
    complaint += text;
  });
  const enough = new Promise<void>((resolve) => {
    const lines = createInterface({ input: child.stdout! });
    lines.on('line', (line) => {
      said.push(JSON.parse(line) as Said);
      if (said.length >= at.lines) resolve();
    });
    lines.on('close', () => resolve());
  });
  const ended = once(child, 'close');
  await enough;
  await sleep(at.milliseconds);
  child.kill('SIGKILL');
  await ended;
  expect(complaint).toBe('');
  return said;
}

it(
  'keeps every acknowledged deed, whole, when it is killed at any instant',
  async () => {
    const during: Record<string, number> = {};
    const total = { acknowledged: 0, cases: 0, sealed: 0 };
    const faults: string[] = [];
    let id = '';
    let acknowledged: Acknowledged[] = [];
    let exhibits = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      if (id === '') {
        id = await newCase();
        acknowledged = [];
        exhibits = 0;
        total.cases += 1;
      }
      // Every third is killed while it seals, the others in the middle of their work.
      const sealing = kill % 3 === 2;
      const deeds = exhibits === 0 ? 2 : 0;
      const said = await workAndKill(
        id,
        sealing ? deeds : 1_000,
        sealing
          ? { lines: 3 + 2 * deeds, milliseconds: random(160) }
          : { lines: 1 + random(16), milliseconds: random(30) },
      );
      const last = said.at(-1);
      const doing = last && 'begins' in last ? last.begins : 'between two deeds';
      during[doing] = (during[doing] ?? 0) + 1;
      const heard = said.filter((line) => 'acknowledged' in line);
      acknowledged.push(...heard);
      total.acknowledged += heard.length;
      const found = await checkCase(data, id, acknowledged);
      faults.push(...found.faults.map((fault) => `kill ${kill} while ${doing}: ${fault}`));
      exhibits = found.exhibits;
      if (found.sealed) total.sealed += 1;
      if (found.sealed || exhibits > 15) id = '';
    }
    expect(faults).toEqual([]);
    expect(total.acknowledged).toBeGreaterThan(kills);
    expect(total.sealed).toBeGreaterThan(0);
    recordFigures('kills', {
      fault: 'kill -9 at a random instant',
      about:
        'The engine, with native SQLite, preserves, tags, notes and seals; after each kill the case is opened again, every deed that an observer outside had been told of is looked for, every exhibit rehashed, every sealed submission verified, and whatever lies in the folder accounted for.',
      counts: {
        kills,
        ...Object.fromEntries(Object.entries(during).map(([doing, count]) => [`while ${doing}`, count])),
        'acknowledged deeds': total.acknowledged,
        cases: total.cases,
        'sealed submissions': total.sealed,
        'lost or half': faults.length,
      },
    });
  },
  isLong ? 3_600_000 : undefined,
);
