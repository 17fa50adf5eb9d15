import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Found, Search, SearchResult } from '../../../core/contract/search';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { instantOf } from '../../../core/domain/text/instant';
import type { Engine } from '../../../electron/engine/engine';
import { temporaryFolder } from '../../support/temporary-folder';
import type { TinyContent } from '../../support/tiny-exercise';
import { announcements, beginCase, engineOver, jobEnd, preserve } from '../../support/worked-case';

const root = temporaryFolder('search-calls');
const engines: Engine[] = [];
let count = 0;

/** Pace of the tiny exercise: exercise milliseconds in one of ours. */
const pace = 60;
const starts = Date.parse('2031-04-03T08:00:00Z');

/** A case whose clock is moved by hand. */
async function start(content?: (content: TinyContent) => void) {
  count += 1;
  const data = join(root, String(count));
  const time = { ms: 0 };
  const engine = engineOver(data, { monotonic: () => time.ms });
  engines.push(engine);
  const id = await beginCase(engine, data, 'Amal Karim', content ? { content } : {});
  const find = (text: string, more: Partial<Search> = {}) => engine.call('search.make', { text, ...more });
  return {
    engine,
    data,
    id,
    /** Moves the exercise clock to a time of its day. */
    goTo(clock: string) {
      time.ms = (Date.parse(`2031-04-03T${clock}:00Z`) - starts) / pace;
    },
    find,
    /** All answers of a search. */
    async all(text: string, more: Partial<Search> = {}) {
      return answers(engine, await find(text, more));
    },
    log: () =>
      readFileSync(join(data, 'cases', id, 'custody.ndjson'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as TypedEvent),
  };
}

async function answers(engine: Engine, { id, total }: SearchResult): Promise<Found[]> {
  const items: Found[] = [];
  while (items.length < total) {
    const page = await engine.call('search.page', { id, offset: items.length, limit: 7 });
    if (page.items.length === 0) throw new Error('a page is empty');
    items.push(...page.items);
  }
  return items;
}
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const counts = (facet: readonly { value: string; count: number }[]) =>
  Object.fromEntries(facet.map(({ value, count: n }) => [value, n]));
const fault = (code: string) => ({ fault: expect.objectContaining({ code }) });

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop();
});

describe('a search', () => {
  it('finds over all platforms and kinds, marks what it found, and gives addresses that the platforms know', async () => {
    const { all } = await start();
    expect(await all('ferry papers')).toEqual([]);
    const [post] = await all('"good jobs"');
    expect(post).toMatchObject({
      kind: 'post',
      id: 'p2',
      platform: 'gull',
      author: { id: 'g-sami', handle: 'sami_travel' },
      address: 'https://gull.example/@sami_travel/post/p2',
      marks: [[0, 9]],
      media: 1,
      from: 'platform',
      exhibits: [],
    });
    const [message] = await all('photograph');
    expect(message).toMatchObject({
      kind: 'message',
      place: 'The Crossing',
      address: 'https://quay.example/c/crossing/x1#linked',
    });
    expect(ids(await all('arranged'))).toEqual(['g-sami']);
    expect((await all('m-poster')).map(({ kind, id }) => [kind, id])).toContainEqual(['media', 'm-poster']);
    expect(ids(await all('"the crossing"'))).toEqual(['c-crossing']);
  });

  it('is narrowed by filters, and says what each other filter would leave', async () => {
    const { find, engine } = await start();
    const whole = await find('');
    const everything = await answers(engine, whole);
    const ofKind = (kind: string) => everything.filter((one) => one.kind === kind).length;
    for (const { value, count: n } of whole.facets.kind) expect(n, value).toBe(ofKind(value));
    expect(whole.facets.kind.map(({ count: n }) => n).reduce((a, b) => a + b)).toBe(whole.total);
    expect(whole.facets.platform.map(({ count: n }) => n).reduce((a, b) => a + b)).toBe(whole.total);
    const filters = { kind: 'post', author: 'g-sami' } as const;
    const narrowed = await find('', { filters });
    const kept = everything.filter((one) => one.kind === 'post' && one.author?.id === 'g-sami');
    expect(ids(await answers(engine, narrowed))).toEqual(ids(kept));
    expect(narrowed.total).toBe(3);
    // Under its own filter a dimension counts what another choice would give; under the others what this one leaves.
    expect(counts(narrowed.facets.kind)).toMatchObject({ post: 3, account: 1 });
    expect(counts(narrowed.facets.author)).toMatchObject({ 'g-sami': 3, 'g-news': 7 });
    expect(counts(narrowed.facets.lang)).toEqual({ en: 2, ar: 1 });
    expect(narrowed.facets.media).toBe(2);
    expect(counts(narrowed.facets.when)).toEqual({ '2031-03': 3 });
    const month = await find('', { filters: { ...filters, when: '2031-03' } });
    expect(counts(month.facets.when)).toEqual({ '2031-03-21': 2, '2031-03-25': 1 });
    const day = await find('', { filters: { ...filters, when: '2031-03-21', media: true } });
    expect(ids(await answers(engine, day))).toEqual(['p2']);
    // What each filter promises is what it gives.
    for (const { value, count: promised } of whole.facets.lang) {
      const { total } = await find('', { filters: { lang: value as 'en' } });
      expect(total).toBe(promised);
    }
    for (const { value, count: promised } of whole.facets.when) {
      expect((await find('', { filters: { when: value } })).total).toBe(promised);
    }
  });

  it('knows the operators of the platforms, on all platforms at once', async () => {
    const { all, find } = await start();
    expect(ids(await all('from:sami_travel has:media'))).toEqual(['p7', 'm-ticket', 'p2', 'm-poster']);
    expect(ids(await all('from:sami_travel lang:ar'))).toEqual(['p4']);
    expect(ids(await all('from:sami since:2031-03-23'))).toContain('x5');
    expect(ids(await all('harbour until:2031-03-20'))).toEqual(['p1']);
    expect(await all('...')).toEqual([]);
    expect(await find('from:sami')).toMatchObject({ nobody: null });
    expect(await find('from:Nobody')).toMatchObject({ total: 0, nobody: 'nobody' });
  });

  it('is sorted by time either way, or by how well it answers', async () => {
    const { all, find } = await start((content) => {
      const base = { platform: 'gull', author: 'g-news', lang: 'en' as const };
      content.posts.splice(
        0,
        0,
        { ...base, id: 'often', at: '2031-02-01T00:00:00Z', text: 'Quarantine, quarantine, quarantine' },
        {
          ...base,
          id: 'long',
          at: '2031-02-02T00:00:00Z',
          text: `Quarantine ${'and other words that say nothing of it '.repeat(4)}`,
        },
      );
    });
    expect(ids(await all('quarantine'))).toEqual(['long', 'often']);
    expect(ids(await all('quarantine', { sort: 'oldest' }))).toEqual(['often', 'long']);
    expect(ids(await all('quarantine', { sort: 'relevance' }))).toEqual(['often', 'long']);
    expect(await find('quarantine', { sort: 'relevance' })).toMatchObject({ ranked: 2 });
    expect(await find('', { sort: 'relevance' })).toMatchObject({ ranked: null });
  });

  it('weighs the newest thousands and says how many, and counts them all', async () => {
    // Midnight on Gull.
    const first = Date.parse('2031-01-31T22:00:00Z');
    const weighed = 2_000;
    // The last one that is weighed answers best, and so does the one before it, which is not weighed any more.
    const written = Array.from({ length: weighed + 2 }, (_, at) => ({
      id: `q${at}`,
      platform: 'gull',
      author: 'g-news',
      lang: 'en' as const,
      at: instantOf(first + at * 60_000),
      text: at === 1 || at === 2 ? 'Quarantine, quarantine, quarantine' : `Quarantine, day ${at}`,
    }));
    const { find, engine } = await start((content) => void content.posts.splice(0, 0, ...written));
    const { id, ...result } = await find('quarantine', { sort: 'relevance' });
    expect(result).toMatchObject({ total: weighed + 2, ranked: weighed });
    expect(counts(result.facets.kind)).toEqual({ post: weighed + 2 });
    const at = async (offset: number, limit: number) =>
      ids((await engine.call('search.page', { id, offset, limit })).items);
    expect(await at(0, 3)).toEqual(['q2', `q${weighed + 1}`, `q${weighed}`]);
    expect(await at(weighed - 1, 3)).toEqual(['q3', 'q1', 'q0']);
    expect((await find('quarantine', { sort: 'relevance', filters: { when: '2031-02-01' } })).ranked).toBe(
      1440,
    );
  });

  it('gives its answers from any place on, as many and in the same order, as long as it is held', async () => {
    const { engine, find, goTo } = await start();
    const first = await find('ferry');
    const before = await answers(engine, first);
    goTo('17:30');
    expect(ids(await answers(engine, first))).toEqual(ids(before));
    expect((await find('ferry')).total).toBeLessThan(first.total);
    const whole = await find('');
    const all = await answers(engine, whole);
    const { items } = await engine.call('search.page', { id: whole.id, offset: 11, limit: 3 });
    expect(items).toEqual(all.slice(11, 14));
    expect((await engine.call('search.page', { id: whole.id, offset: 10_000, limit: 3 })).items).toEqual([]);
    for (let times = 0; times < 6; times += 1) await find('harbour');
    await expect(engine.call('search.page', { id: first.id, offset: 0, limit: 1 })).rejects.toMatchObject(
      fault('searchGone'),
    );
  });

  it('is logged with what was typed, what narrowed it, and how much it found', async () => {
    const { engine, find, log } = await start();
    const heard = announcements(engine);
    const { total } = await find('#work', { filters: { platform: 'gull', media: true } });
    expect(log().at(-1)).toMatchObject({
      type: 'search.made',
      payload: { text: '#work', filters: { platform: 'gull', media: 'true' }, found: total },
    });
    expect(heard).toContainEqual({ topic: 'changed', subjects: ['log'] });
    const length = log().length;
    const filters = { platform: 'gull', media: true } as const;
    const again = await find('#work', { filters, sort: 'oldest' });
    expect(log()).toHaveLength(length);
    expect(await engine.call('search.current', {})).toEqual(again);
    await find('#work', { filters, sort: 'oldest' });
    expect(log()).toHaveLength(length + 1);
  });

  it('refuses what is no filter, and nobody but a trainee with a case', async () => {
    const { engine } = await start();
    await expect(
      engine.call('search.make', { text: '', filters: { when: 'June' } } as never),
    ).rejects.toMatchObject(fault('inputInvalid'));
    await engine.call('case.close', {});
    await expect(engine.call('search.make', { text: 'x' })).rejects.toMatchObject(fault('noCaseOpen'));
    await engine.call('session.chooseRole', { role: 'assessor' });
    await expect(engine.call('search.make', { text: 'x' })).rejects.toMatchObject(fault('callNotAllowed'));
  });
});

describe('a search that is looked through later', () => {
  it('tells of what has gone meanwhile that it has gone, of the rest what is there now, each in its place', async () => {
    const { engine, all, find, goTo } = await start();
    const { number } = await preserve(engine, 'https://gull.example/@sami_travel');
    const early = await find('');
    const before = await answers(engine, early);
    expect(before.every(({ from }) => from === 'platform')).toBe(true);
    for (const clock of ['10:30', '17:30']) {
      goTo(clock);
      const later = await answers(engine, early);
      expect(ids(later)).toEqual(ids(before));
      const now = new Map((await all('')).map((found) => [`${found.kind}:${found.id}`, found]));
      for (const found of later) {
        const fresh = now.get(`${found.kind}:${found.id}`);
        if (fresh?.from === 'platform') expect(found).toEqual(fresh);
        else {
          expect(found).toMatchObject({
            from: 'gone',
            author: null,
            at: null,
            place: null,
            text: '',
            marks: [],
          });
        }
      }
    }
    const gone = (await answers(engine, early)).filter(({ from }) => from === 'gone');
    expect(ids(gone)).toEqual(expect.arrayContaining(['p2', 'p7', 'x5', 'g-sami']));
    expect(gone.find(({ id }) => id === 'p2')).toMatchObject({
      exhibits: [number],
      // Not by the name that its author has since.
      address: 'https://gull.example/@sami_travel/post/p2',
    });
    expect(gone.length).toBeLessThan(before.length);
  });

  it('shows a media file where something shows it by now, and only then', async () => {
    const { engine, find, goTo } = await start(({ posts }) => {
      const shown = posts.findIndex(({ id }) => id === 'p2');
      posts.splice(shown, 0, {
        id: 'p1b',
        platform: 'gull',
        author: 'g-news',
        at: posts[shown]?.at ?? '',
        text: 'Seen at the pier',
        media: ['m-poster'],
      });
    });
    const early = await find('poster');
    const media = async () => (await answers(engine, early)).find(({ id }) => id === 'm-poster');
    expect((await media())?.address).toBe('https://gull.example/@sami_travel/post/p2');
    // p2 is deleted.
    goTo('17:30');
    expect(await media()).toMatchObject({
      from: 'platform',
      address: 'https://gull.example/@PortNews/post/p1b',
    });
  });

  it('says what was edited as it is now, with what was asked for marked where it still stands', async () => {
    const { engine, find, goTo } = await start();
    const early = await find('ferry from:sami_travel');
    const text = async () => (await answers(engine, early)).find(({ id }) => id === 'p7');
    const first = await text();
    goTo('10:30');
    const second = await text();
    expect(second?.text).toBe('Ferry ticket ready. #work');
    expect(second?.text).not.toBe(first?.text);
    expect(second?.marks).toEqual([[0, 5]]);
  });
});

describe('what was captured', () => {
  it('is found after it vanished, as the exhibit shows it, and nothing else of it', async () => {
    const { engine, all, find, goTo } = await start();
    const first = await preserve(engine, 'https://gull.example/@sami_travel');
    const second = await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
    const channel = await preserve(engine, 'https://quay.example/c/crossing');
    const shown = await all('"good jobs"');
    expect(shown).toMatchObject([{ id: 'p2', from: 'platform', exhibits: [first.number] }]);

    // p2 deleted, p7 edited, Sami renamed and suspended, the channel private, x5 deleted.
    goTo('17:30');
    expect(await all('"good jobs"')).toMatchObject([
      {
        id: 'p2',
        from: 'exhibit',
        exhibits: [first.number],
        author: { id: 'g-sami', handle: 'sami_travel', name: 'Sami Travel' },
        text: 'Good jobs over the sea, write to me. #work #harbour',
        address: 'https://gull.example/@sami_travel/post/p2',
      },
    ]);
    // Whose it is can be chosen, too, by the name under which it was preserved.
    const { facets } = await find('"good jobs"');
    expect(facets.author).toEqual([
      { value: 'g-sami', count: 1, name: 'Sami Travel', handle: 'sami_travel', platform: 'gull' },
    ]);
    expect((await find('"good jobs"', { filters: { author: 'g-sami' } })).total).toBe(1);
    expect(await all('"two places"')).toMatchObject([
      { id: 'p7', from: 'exhibit', exhibits: [second.number, first.number] },
    ]);
    expect(await all('wages')).toMatchObject([{ id: 'x5', from: 'exhibit', exhibits: [channel.number] }]);
    expect(ids(await all('from:sami_travel'))).toEqual(expect.arrayContaining(['p2', 'p7']));
    expect((await find('from:sami_travel')).nobody).toBe('sami_travel');
    // What was said since, and by the name since, nobody is shown.
    for (const text of ['horizon', 'from:blue_horizon', '"plans change"', '"last call"', 'pier wait']) {
      expect(await all(text), text).toEqual([]);
    }
    const preserved = await find('', { filters: { preserved: true } });
    expect((await answers(engine, preserved)).every(({ exhibits }) => exhibits.length > 0)).toBe(true);
    expect(preserved.facets.preserved).toBe(preserved.total);
  });

  it('is found by the words that it had, beside what stands there now', async () => {
    const { engine, all, goTo } = await start();
    const { number } = await preserve(engine, 'https://gull.example/@sami_travel/post/p7');
    goTo('10:30');
    expect(await all('stamp')).toMatchObject([
      { id: 'p7', from: 'exhibit', text: expect.stringMatching(/stamp/) },
    ]);
    expect(await all('ferry from:sami_travel')).toMatchObject([
      { id: 'p7', from: 'platform', exhibits: [number], text: 'Ferry ticket ready. #work' },
    ]);
  });

  it('is not found by what the page did not show', async () => {
    const { engine, all, goTo } = await start();
    goTo('11:10');
    await preserve(engine, 'https://gull.example/@sami_travel');
    expect(await all('"good jobs"')).toEqual([]);
    goTo('17:30');
    expect(await all('stamp')).toEqual([]);
    expect(ids(await all('"ticket ready"'))).toEqual(['p7']);
  });

  it('is found in a sealed case too, where nothing is written any more', async () => {
    const { engine, all, find, goTo, log } = await start();
    await preserve(engine, 'https://gull.example/@sami_travel');
    goTo('17:30');
    await jobEnd(engine, (await engine.call('case.seal', {})).job);
    const length = log().length;
    expect(ids(await all('"good jobs"'))).toEqual(['p2']);
    const { id } = await find('harbour');
    expect(log()).toHaveLength(length);
    await expect(engine.call('search.save', { name: 'x', result: id })).rejects.toMatchObject(
      fault('caseSealed'),
    );
  });
});

describe('searches that are kept', () => {
  it('say how much was written since they were last made, until they are made again', async () => {
    const { engine, find, goTo } = await start();
    const { id, total, at } = await find('from:sami_travel', { sort: 'oldest' });
    const kept = await engine.call('search.save', { name: ' Sami’s posts ', result: id });
    expect(kept).toMatchObject({ name: 'Sami’s posts', found: total, ranAt: at, fresh: 0 });
    expect(await engine.call('search.saved', {})).toEqual([kept]);
    goTo('09:30');
    const [changed] = await engine.call('search.saved', {});
    expect(changed).toMatchObject({ found: total, fresh: 1 });
    const again = await engine.call('search.make', { ...kept.search, saved: kept.id });
    expect(again.total).toBe(total + 1);
    expect(await engine.call('search.saved', {})).toMatchObject([
      { found: total + 1, ranAt: again.at, fresh: 0 },
    ]);
  });

  it('can be named anew, taken away and put back, and are there when the case is opened again', async () => {
    const { engine, find, id } = await start();
    const first = await engine.call('search.save', { name: 'One', result: (await find('ferry')).id });
    const second = await engine.call('search.save', { name: 'Two', result: (await find('pier')).id });
    const names = async () => (await engine.call('search.saved', {})).map(({ name }) => name);
    await engine.call('search.rename', { saved: first.id, name: 'Tickets' });
    await engine.call('search.forget', { saved: second.id, forgotten: true });
    expect(await names()).toEqual(['Tickets']);
    await expect(engine.call('search.rename', { saved: second.id, name: 'Gone' })).rejects.toMatchObject(
      fault('savedSearchUnknown'),
    );
    await engine.call('search.forget', { saved: second.id, forgotten: false });
    expect(await names()).toEqual(['Tickets', 'Two']);
    await engine.call('search.forget', { saved: first.id, forgotten: true });
    await engine.call('case.close', {});
    await engine.call('case.open', { case: id });
    expect(await names()).toEqual(['Two']);
    // Whoever closed the case let go of it for good.
    await expect(engine.call('search.forget', { saved: first.id, forgotten: false })).rejects.toMatchObject(
      fault('savedSearchUnknown'),
    );
  });
});
