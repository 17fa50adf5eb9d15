import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EventPayload, TypedEvent } from '../../../core/domain/custody/event';
import { readLine } from '../../../core/domain/custody/event-line';
import { exhibitPath } from '../../../core/domain/custody/submission-layout';
import type { VolatilityEvent } from '../../../core/domain/dataset/volatility-event';
import { Capture } from '../../../core/domain/evidence/capture';
import { type BagArchive, openBagArchive } from '../../../electron/engine/bag/bag-archive';
import type { Engine } from '../../../electron/engine/engine';
import {
  createExerciseLibrary,
  type ExerciseLibrary,
} from '../../../electron/engine/exercise/exercise-library';
import { replayVisit } from '../../../electron/engine/platform/replay-visit';
import { type OpenWorld, openWorld } from '../../../electron/engine/platform/world';
import { writePackage } from '../../../scripts/harbour-lights/build/package';
import { laterStops, stops } from '../../../scripts/harbour-lights/walkthrough';
import { temporaryFolder } from '../../support/temporary-folder';
import { engineOver, jobEnd, preserve, visit } from '../../support/worked-case';

const folder = temporaryFolder('replay');
const packed = join(folder, 'harbour-lights.hirz-exercise');
/** Exercise milliseconds between two rounds over the same addresses. */
const step = 6 * 3600 * 1000;
let engine: Engine;
let archive: BagArchive;
let library: ExerciseLibrary;
let world: OpenWorld;
let log: TypedEvent[];

/** Works the exercise from its start to its end: round after round over the same addresses, reloading, capturing, following redirects. */
async function work(): Promise<string> {
  const data = join(folder, 'data');
  // Time is moved by hand: how quick this machine is decides nothing.
  const time = { ms: 0 };
  engine = engineOver(data, { monotonic: () => time.ms });
  await engine.call('session.chooseRole', { role: 'trainee' });
  const { grant } = await engine.shellCall('grant.make', { path: packed, purpose: 'read' });
  await jobEnd(engine, (await engine.call('exercise.import', { grant })).job);
  const [exercise] = await engine.call('exercise.list', {});
  const { id } = await engine.call('case.create', { exercise: exercise!.key, name: 'Nour Ben', seat: '3' });
  await engine.call('case.start', {});
  const { exercise: document } = await engine.call('exercise.get', { key: exercise!.key });
  const [microblog, messenger] = document.platforms;
  const { pace } = document.clock;
  const addresses = [
    ...document.platforms.flatMap(({ domain }) => [
      `https://${domain}/`,
      `https://${domain}/search?q=harbour`,
      `https://${domain}/no/such/page`,
      // Longer than a platform answers, and than the log holds.
      `https://${domain}/search?q=${'%D8%A7'.repeat(2_000)}`,
      `https://${domain}/mark.svg`,
    ]),
    `https://${microblog!.domain}/?after=40`,
    `https://${messenger!.domain}/search?q=%D8%B9%D9%85%D9%84`,
    ...[...stops, ...laterStops].map(({ address }) => address),
  ];
  for (let round = 0; ; round += 1) {
    const { ended } = await engine.call('clock.get', {});
    for (const address of addresses) {
      const { url, served } = await visit(engine, address);
      if (round % 4 === 0 && served.status === 200 && served.subject) await preserve(engine, url);
    }
    if (ended) break;
    time.ms += step / pace;
    // Over a restart too: the log says what was shown, whichever session showed it.
    if (round === 1) {
      await engine.call('case.close', {});
      await engine.call('case.open', { case: id });
    }
  }
  await jobEnd(engine, (await engine.call('case.seal', {})).job);
  const { sealed } = await engine.call('case.get', {});
  return join(data, 'cases', id, sealed!.file);
}

beforeAll(async () => {
  await writePackage(join(__dirname, '../../../fixtures/harbour-lights'), packed);
  const submission = await work();
  await engine.stop();
  // From here on nothing but the submission's own log and the package.
  archive = await openBagArchive(submission);
  library = createExerciseLibrary({ folder: join(folder, 'elsewhere') });
  world = openWorld(library.get((await library.import(packed)).key).folder);
  log = (await archive.read('data/custody/log.ndjson'))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const read = readLine(Buffer.from(line));
      if (!read.ok) throw new Error(read.why);
      return read.event;
    });
}, 120_000);
afterAll(async () => {
  world?.close();
  library?.close();
  await archive?.close();
});

const visits = (): EventPayload<'page.visited'>[] =>
  log.flatMap((event) => (event.type === 'page.visited' ? [event.payload] : []));

it('computes every page that was visited again, octet for octet, from the log and the package alone', () => {
  const all = visits();
  expect(all.length).toBeGreaterThan(60);
  const different = all.filter((visited) => replayVisit(world, visited)?.same !== true);
  expect(different).toEqual([]);
});

it('did so over what the clock changed: one address showed different things, and none of it is taken for another', async () => {
  const timeline = (await archiveOfPackage('data/timeline.ndjson')) as VolatilityEvent[];
  const { startsAt } = library.get(library.list()[0]!.key).exercise.clock;
  const first = visits()[0]!.servedAt;
  const last = visits().at(-1)!.servedAt;
  expect(timeline.filter(({ at }) => at > first && at <= last).length).toBe(
    timeline.filter(({ at }) => at > startsAt).length,
  );
  const addresses = [...new Set(visits().map(({ url }) => url))];
  const byAddress = addresses.map((address) => visits().filter(({ url }) => url === address));
  const changed = byAddress.filter((all) => new Set(all.map(({ sha256 }) => sha256)).size > 1);
  expect(changed.length).toBeGreaterThan(10);
  expect(new Set(visits().map(({ status }) => status))).toEqual(new Set([200, 403, 404, 410, 414, 451]));
  for (const all of changed) {
    const [early, late] = [all[0]!, all.find(({ sha256 }) => sha256 !== all[0]!.sha256)!];
    expect(replayVisit(world, { ...early, servedAt: late.servedAt })?.same).toBe(false);
    expect(replayVisit(world, { ...early, status: 500 })?.same).toBe(false);
  }
  expect(replayVisit(world, { ...visits()[0]!, url: 'https://elsewhere.example/' })).toBeNull();
});

it('holds for captured pages: the page in the exhibit is the one that is computed for its instant', async () => {
  const preserved = log.flatMap((event) => (event.type === 'exhibit.preserved' ? [event.payload] : []));
  expect(preserved.length).toBeGreaterThan(10);
  for (const { number, address, items } of preserved) {
    const capture = Capture.parse(
      JSON.parse((await archive.read(exhibitPath(number, 'capture.json'))).toString('utf8')),
    );
    const page = items.find(({ role }) => role === 'page')!;
    const { status, servedAt } = capture;
    const again = replayVisit(world, { url: address, status, title: '', servedAt, sha256: page.sha256 });
    expect(again?.same, number).toBe(true);
    expect(Buffer.from(again!.body).equals(await archive.read(exhibitPath(number, page.path)))).toBe(true);
  }
});

async function archiveOfPackage(path: string): Promise<unknown[]> {
  const bag = await openBagArchive(packed);
  try {
    const lines = (await bag.read(path)).toString('utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as unknown);
  } finally {
    await bag.close();
  }
}
