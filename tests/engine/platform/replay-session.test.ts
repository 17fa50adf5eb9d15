import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventPayload, TypedEvent } from '../../../core/domain/custody/event';
import { Capture } from '../../../core/domain/evidence/capture';
import type { Item } from '../../../core/domain/evidence/item';
import { recordsFile } from '../../../electron/engine/capture/records-file';
import { sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import { replayVisit } from '../../../electron/engine/platform/replay-visit';
import { servePlatform } from '../../../electron/engine/platform/serve';
import { type OpenWorld, openWorld } from '../../../electron/engine/platform/world';
import { addBusyDay } from '../../support/busy-day';
import { installTinyExercise } from '../../support/installed-exercise';
import { randomOf } from '../../support/random-timeline';
import { temporaryFolder } from '../../support/temporary-folder';
import { type TinyContent, tinyContent } from '../../support/tiny-exercise';
import { beginCase, capturedPage, engineOver, visit } from '../../support/worked-case';

const folder = temporaryFolder('replay-session');
const data = join(folder, 'data');
const seed = 20_310_405;
const minute = 60_000;
/** Instants on which everything of the day falls: two an hour, so that several things always happen at once. */
const coarse = (at: string) =>
  new Date(Math.floor(Date.parse(at) / (30 * minute)) * 30 * minute).toISOString().replace('.000Z', 'Z');
let content: TinyContent;
let world: OpenWorld;
let log: TypedEvent[];
let objects: string;

/** The busy day with everything at a few instants: posts, answers, edits, deletions, restorations, renamings of the same at once. */
function addCrowdedDay(to: TinyContent): void {
  addBusyDay(to, seed);
  const random = randomOf(seed);
  const busy = ({ id }: { id: string }) => /^(busy|said)-/.test(id);
  for (const record of [...to.posts.filter(busy), ...to.messages.filter(busy)]) record.at = coarse(record.at);
  for (const event of to.timeline) event.at = coarse(event.at);
  // Orders that undo and redo the same at one instant.
  to.timeline = to.timeline.flatMap((event) => {
    const again = random(3) === 0;
    if (again && event.kind === 'post-deleted')
      return [
        event,
        { ...event, id: `${event.id}-back`, kind: 'post-restored' as const },
        { ...event, id: `${event.id}-gone` },
      ];
    if (again && event.kind === 'account-renamed')
      return [event, { ...event, id: `${event.id}-more`, handle: `${event.handle}_b` }];
    return [event];
  });
}

/** Wanders for so many steps: follows links that are new, types addresses, reloads, comes back to what was seen; captures what was loaded a while ago. */
async function wander(steps: number): Promise<string> {
  const random = randomOf(seed + 1);
  const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const time = { ms: 0 };
  const start = () => engineOver(data, { monotonic: () => time.ms });
  let engine = start();
  const id = await beginCase(engine, data, 'Amal Karim', {
    content: (changed) => Object.assign(changed, content),
  });
  const { pace, startsAt } = await engine.call('clock.get', {});
  const instants = [...new Set(content.timeline.map(({ at }) => Date.parse(at) - Date.parse(startsAt)))];
  const typed = [
    'https://gull.example/',
    'https://quay.example/',
    'https://gull.example/search?q=%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
    'https://gull.example/search?q=harbour',
    'https://gull.example/no/such/page',
    'https://gull.example/@PortNews/post/busy-0',
    'https://gull.example/@PortNews/post/busy-1',
    'https://gull.example/@sami_travel',
    'https://gull.example/@sami_travel/post/p7',
    ...content.channels.map(({ id: channel }) => `https://quay.example/c/${channel}`),
  ];
  const seen: string[] = [];
  let here = one(typed);
  for (let step = 0; step < steps; step += 1) {
    const { url, served } = await visit(engine, here);
    const page =
      step % 5 === 0 && served.status === 200 && served.subject ? await capturedPage(engine, url) : null;
    // Nothing passes, or a little, or just so much that it is the very instant at which things happen, or a second before.
    const next = instants.find((at) => at / pace > time.ms);
    const kind = random(4);
    if (kind === 1) time.ms += random(1_000);
    else if (next !== undefined && kind === 2) time.ms = next / pace;
    else if (next !== undefined && kind === 3) time.ms = Math.max(time.ms, (next - 1_000) / pace);
    // Preserved as it was loaded, whatever happened since.
    if (page) await engine.shellCall('capture.store', page);
    if (step === Math.floor(steps / 2)) {
      await engine.stop();
      engine = start();
      await engine.call('session.chooseRole', { role: 'trainee' });
      await engine.call('case.open', { case: id });
    }
    const links = [
      ...Buffer.from(served.body)
        .toString('utf8')
        .matchAll(/<a [^>]*href="([^"#]+)"/g),
    ].map(([, link = '']) => new URL(link.replaceAll('&amp;', '&'), url).href);
    const inside = links.filter(
      (link) => /^https:\/\/(gull|quay)\.example\//.test(link) && !seen.includes(link),
    );
    seen.push(url);
    const way = random(10);
    here = way < 1 ? url : way < 3 ? one(seen) : way < 5 || inside.length === 0 ? one(typed) : one(inside);
  }
  await engine.stop();
  return id;
}

beforeAll(async () => {
  content = tinyContent();
  addCrowdedDay(content);
  const id = await wander(130);
  objects = join(data, 'cases', id, 'objects');
  log = readFileSync(join(data, 'cases', id, 'custody.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TypedEvent);
  // Another import of the same package: nothing of the session's own databases takes part.
  const { library, home } = await installTinyExercise(join(folder, 'elsewhere'), {
    content: (changed) => Object.assign(changed, content),
  });
  world = openWorld(home);
  library.close();
}, 120_000);
afterAll(() => world?.close());

const visits = (): EventPayload<'page.visited'>[] =>
  log.flatMap((event) => (event.type === 'page.visited' ? [event.payload] : []));
const objectOf = ({ sha256 }: Item) => readFileSync(join(objects, sha256.slice(0, 2), sha256.slice(2)));

describe('a long session among events that happen at the same instant', () => {
  it('went where it is hard: many pages, seen before, at and after the instants at which things happened', () => {
    const at = new Set(content.timeline.map((event) => event.at));
    const addresses = new Set(visits().map(({ url }) => url));
    expect(visits().length).toBe(130);
    expect(addresses.size).toBeGreaterThan(25);
    expect(new Set(visits().map(({ status }) => status)).size).toBeGreaterThan(1);
    expect(visits().filter(({ servedAt }) => at.has(servedAt)).length).toBeGreaterThan(10);
    expect(new Set(visits().map(({ servedAt }) => servedAt)).size).toBeGreaterThan(25);
    expect(content.timeline.length / at.size).toBeGreaterThan(4);
  });

  it('is computed again, every page octet for octet, from log and package alone', () => {
    const different = visits().filter((visited) => replayVisit(world, visited)?.same !== true);
    expect(different).toEqual([]);
  });

  it('and so is every item that a capture took from the platform', () => {
    const preserved = log.flatMap((event) => (event.type === 'exhibit.preserved' ? [event.payload] : []));
    expect(preserved.length).toBeGreaterThan(8);
    let media = 0;
    for (const { number, address, items } of preserved) {
      const capture = Capture.parse(
        JSON.parse(objectOf(items.find(({ role }) => role === 'capture')!).toString('utf8')),
      );
      const served = servePlatform(world, { url: address, method: 'GET' }, capture.servedAt)!;
      const expected: Record<string, Uint8Array> = {
        'page.html': served.body,
        'records.ndjson': recordsFile(world, served.entities, capture.servedAt, { ...capture, layout: [] })
          .bytes,
      };
      for (const { url } of capture.responses) {
        const answer = servePlatform(world, { url, method: 'GET' }, capture.servedAt)!;
        expect(capture.responses.find((one) => one.url === url)?.sha256, `${number} ${url}`).toBe(
          sha256Hex(answer.body),
        );
        if (answer.status === 200) expected[new URL(url).pathname.slice(1)] = answer.body;
      }
      for (const item of items.filter(({ role }) => ['page', 'records', 'media'].includes(role))) {
        expect(Buffer.from(expected[item.path]!).equals(objectOf(item)), `${number} ${item.path}`).toBe(true);
        if (item.role === 'media') media += 1;
      }
    }
    expect(media).toBeGreaterThan(2);
  });

  it('was logged in an order in which no clock runs back', () => {
    const times = log.map(({ exerciseTime }) => exerciseTime);
    expect(times).toEqual([...times].sort());
    for (const event of log)
      if (event.type === 'page.visited') expect(event.payload.servedAt <= event.exerciseTime).toBe(true);
  });
});
