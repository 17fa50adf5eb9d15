import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsOf } from '../../../core/domain/simulation/news/news';
import { absolute, paths } from '../../../core/domain/simulation/platform-address';
import type { World } from '../../../core/domain/simulation/world';
import { type OpenWorld, openWorld } from '../../../electron/engine/platform/world';
import { addBusyDay, dayMinutes, deepThread, longThread } from '../../support/busy-day';
import { installTinyExercise } from '../../support/installed-exercise';
import { randomOf } from '../../support/random-timeline';
import { renderedPage } from '../../support/rendered-entries';
import { temporaryFolder } from '../../support/temporary-folder';
import { type TinyContent, tinyContent } from '../../support/tiny-exercise';
import { beginCase, engineOver, jobEnd, visit } from '../../support/worked-case';

const folder = temporaryFolder('news');
const seed = 20_310_403;
let content: TinyContent;
let world: OpenWorld;

beforeAll(async () => {
  content = tinyContent();
  addBusyDay(content, seed);
  const { library, home } = await installTinyExercise(folder, {
    content: (changed) => Object.assign(changed, content),
  });
  world = openWorld(home);
  library.close();
}, 60_000);
afterAll(() => world?.close());

/** Every kind of page that has a list, and some that have none. */
function addresses(of: World, at: string): string[] {
  const [gull, quay] = of.platforms;
  const handles = content.accounts
    .filter(({ platform }) => platform === 'gull')
    .flatMap(({ id }) => of.account(id, at)?.handle ?? []);
  const cursor = of.feed('gull', at, { limit: 30 }).next;
  const answers = of.replies(longThread, at);
  const author = of.account('g-news', at)!.handle;
  return [
    ...[
      paths.home,
      `/?show=5&after=${cursor}`,
      paths.tag('Harbour'),
      paths.search('ferry'),
      paths.search('"harbour news"'),
      paths.search('الميناء since:2031-04-03'),
      paths.search('from:PortNews'),
      ...handles.flatMap((handle) => [paths.profile(handle), paths.replies(handle)]),
      paths.post(author, longThread),
      ...[answers[39], answers[44]].flatMap((last) =>
        last ? [`${paths.post(author, longThread)}?after=${last.id}`] : [],
      ),
      paths.post(author, deepThread),
      `${paths.post(author, deepThread)}?open=${of.replies(deepThread, at)[0]?.id}`,
      paths.list(author, content.lists[0]!.id),
    ].map((path) => absolute(gull!, path)),
    ...[
      paths.home,
      paths.search('ferry'),
      ...content.channels.map(({ handle }) => paths.channel(handle)),
      ...content.channels.map(({ handle }) => `${paths.channel(handle)}#latest`),
    ].map((path) => absolute(quay!, path)),
  ];
}

/** What is new by reading the pages themselves: each entry that stands on a page of the list as of now and was written since. */
function readNews(of: World, address: string, shownAt: string, now: string): string[] {
  const isChat = (id: string) => content.channels.some((channel) => channel.id === id);
  const writtenAt = (id: string): string => {
    const chat = isChat(id) && of.channels('quay', now).find(({ channel }) => channel.id === id);
    if (chat)
      return chat.last && chat.last.at > chat.channel.createdAt ? chat.last.at : chat.channel.createdAt;
    return (of.post(id, now) ?? of.message(id, now))!.at;
  };
  const isNew = (id: string) => writtenAt(id) > shownAt;
  const first = address.replace(/[?&#](after=|latest|reply-).*$/, '');
  const here = new Set(renderedPage(of, address, now).entries.map(({ id }) => id));
  const found = new Set<string>();
  for (let next: string | undefined = first; next !== undefined; ) {
    const page = renderedPage(of, next, now);
    if (page.status !== 200) return [];
    const inThread = next.includes('/post/');
    for (const { id, root, card } of page.entries)
      if (isNew(id) && (!inThread || here.has(id) || isNew(root))) found.add(card);
    // Lists are newest first: a page with old entries alone has none but such after it.
    next = inThread || page.entries.some(({ id }) => isNew(id)) ? page.next : undefined;
  }
  return [...found];
}

const moments = () => {
  const random = randomOf(seed);
  const one = () => random(dayMinutes.last);
  return Array.from({ length: 7 }, (_, index) => {
    // Near pairs, where little is new, and far ones, where it is more than is counted.
    const shown = one();
    return [shown, Math.min(dayMinutes.last, shown + 1 + random(index % 2 === 0 ? 30 : 500))] as const;
  });
};

describe('what is new on an open page', () => {
  it('is what the page shows more of when it is rendered again, whatever happened meanwhile', () => {
    const counts = new Map<string, number>();
    let most = 0;
    for (const [from, until] of moments()) {
      const [shownAt, now] = [dayMinutes.instant(from), dayMinutes.instant(until)];
      for (const address of addresses(world, shownAt)) {
        const read =
          renderedPage(world, address, shownAt).status === 200 ? readNews(world, address, shownAt, now) : [];
        const news = newsOf(world, address, shownAt, now);
        expect(news?.count ?? 0, `${address} ${shownAt} ${now}`).toBe(Math.min(100, read.length));
        if (!news) continue;
        most = Math.max(most, news.count);
        counts.set(news.what, (counts.get(news.what) ?? 0) + 1);
        // Where it leads, some of it stands.
        const there = renderedPage(world, news.address, now).entries.map(({ card }) => card);
        expect(there.filter((card) => read.includes(card)).length, news.address).toBeGreaterThan(0);
      }
    }
    expect(most).toBe(100);
    for (const what of ['posts', 'replies', 'messages', 'chats'])
      expect(counts.get(what), what).toBeGreaterThan(3);
  }, 120_000);
});

describe('the question for it', () => {
  it('is answered as of the exercise clock, and in a sealed case with nothing', async () => {
    const data = join(folder, 'case');
    const time = { ms: 0 };
    const engine = engineOver(data, { monotonic: () => time.ms });
    await beginCase(engine, data, 'Amal Karim', {
      content: (changed) => Object.assign(changed, content),
    });
    const address = 'https://gull.example/';
    const { at: shownAt } = (await visit(engine, address)).served;
    const ask = () => engine.call('browser.news', { address, shownAt });
    expect(await ask()).toBeNull();
    await engine.call('clock.pause', {});
    time.ms += 600_000;
    expect(await ask()).toBeNull();
    await engine.call('clock.resume', {});
    time.ms += 10_000;
    const { now } = await engine.call('clock.get', {});
    expect(await ask()).toEqual(newsOf(world, address, shownAt, now));
    expect(await ask()).toMatchObject({ what: 'posts', count: expect.any(Number) });
    const { job } = await engine.call('case.seal', {});
    await jobEnd(engine, job);
    expect(await ask()).toBeNull();
    await engine.stop();
  });
});
