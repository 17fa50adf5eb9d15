import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Found, Search } from '../../../core/contract/search';
import { foldHandle } from '../../../core/domain/dataset/known-entities';
import { askedWords, textAnswers } from '../../../core/domain/simulation/asked-words';
import { parseSearch } from '../../../core/domain/simulation/parse-search';
import { accountText, channelText, isProfileShown } from '../../../core/domain/simulation/searched-text';
import { channelStanding, isListed, postStanding } from '../../../core/domain/simulation/standing';
import type { World } from '../../../core/domain/simulation/world';
import { instantOf } from '../../../core/domain/text/instant';
import { openObjectStore } from '../../../electron/engine/objects/object-store';
import { servePlatform } from '../../../electron/engine/platform/serve';
import { openWorld } from '../../../electron/engine/platform/world';
import { makeSearch } from '../../../electron/engine/search/make-search';
import type { SearchedCase } from '../../../electron/engine/search/searched-case';
import { showFound } from '../../../electron/engine/search/show-found';
import { openCaseDatabase } from '../../../electron/engine/storage/case/case-database';
import { installTinyExercise } from '../../support/installed-exercise';
import { memoryWorld } from '../../support/memory-world';
import { randomTimeline } from '../../support/random-timeline';
import { temporaryFolder } from '../../support/temporary-folder';
import { type TinyContent, tinyContent } from '../../support/tiny-exercise';

const folder = temporaryFolder('search');

/** The messenger's private accounts show no words about themselves: these must not be found by them. */
function withConfidante(content: TinyContent): void {
  const about = { joinedAt: '2030-06-01T09:00:00Z', bio: 'Confidante of the ferry', lang: 'en' as const };
  content.accounts.push(
    { id: 'q-nada', platform: 'quay', handle: 'nada', name: 'Nada', private: true, ...about },
    { id: 'g-nada', platform: 'gull', handle: 'nada', name: 'Nada', private: true, ...about },
    { id: 'q-hala', platform: 'quay', handle: 'hala', name: 'Hala', ...about },
  );
}

/** Gull's Sami takes another face, and later the news take his first one. */
function withFaces(content: TinyContent): void {
  const change = { kind: 'account-profile-changed' as const };
  content.timeline.push(
    { id: 'face-1', at: '2031-04-03T09:40:00Z', ...change, account: 'g-sami', avatar: 'm-ticket' },
    { id: 'face-2', at: '2031-04-03T14:00:00Z', ...change, account: 'g-news', avatar: 'm-sami' },
  );
  content.timeline.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
const key = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;

/** What a visitor is shown and a search therefore may find, by walking everything; and by which text. */
function searchable(world: World, content: TinyContent, at: string) {
  const people = content.accounts.flatMap(({ id }) => world.account(id, at) ?? []).filter(isListed);
  const posts = content.posts
    .flatMap(({ id }) => world.post(id, at) ?? [])
    .filter((post) => post.repostOf === undefined)
    .filter((post) => postStanding(post, world.account(post.author, at)) === 'shown');
  const rooms = content.channels
    .flatMap(({ id }) => world.channel(id, at) ?? [])
    .filter((channel) => channelStanding(channel) !== 'closed');
  const messages = content.messages
    .flatMap(({ id }) => world.message(id, at) ?? [])
    .filter((one) => !one.deleted && channelStanding(world.channel(one.channel, at)) === 'shown');
  const seen = new Set([
    ...posts.flatMap(({ media }) => media),
    ...messages.flatMap(({ media }) => media),
    ...people.flatMap(({ avatar, banner }) => [avatar, banner]),
  ]);
  const media = content.media
    .flatMap(({ id }) => world.media(id, at) ?? [])
    .filter(({ id, alt, removed }) => !removed && alt !== '' && seen.has(id));
  return [
    ...posts.map((one) => ({ ...one, kind: 'post', by: [one.author] })),
    ...messages.map((one) => ({ ...one, kind: 'message', by: [one.author] })),
    ...people.map((one) => ({
      kind: 'account',
      id: one.id,
      text: accountText(one, isProfileShown(one, one.platform === 'gull' ? 'microblog' : 'messenger')),
      by: [],
    })),
    ...rooms.map((one) => {
      const text = channelText(one, channelStanding(one) === 'shown');
      return { kind: 'channel', id: one.id, text, by: [] };
    }),
    ...media.map(({ id, alt }) => ({
      kind: 'media',
      id,
      text: alt,
      by: [...posts, ...messages].filter((one) => one.media.includes(id)).map(({ author }) => author),
    })),
  ];
}

/** What of it answers words and phrases alone, and `from:`. */
function answering(world: World, content: TinyContent, at: string, text: string): string[] {
  const query = parseSearch(text);
  const asked = askedWords(query);
  const holders = content.accounts.filter(
    ({ id }) => query.from !== undefined && foldHandle(world.account(id, at)?.handle ?? '') === query.from,
  );
  return searchable(world, content, at)
    .filter((one) => asked === null || (asked !== undefined && textAnswers(asked, one.text)))
    .filter(({ by }) => query.from === undefined || holders.some(({ id }) => by.includes(id)))
    .map(key)
    .sort();
}

function searched(home: string, name: string): { open: SearchedCase; close: () => void } {
  const place = join(folder, name);
  mkdirSync(place);
  const world = openWorld(home);
  const database = openCaseDatabase(join(place, 'case.db'));
  return {
    open: { exercise: { world }, database, objects: openObjectStore(join(place, 'objects')) },
    close() {
      database.close();
      world.close();
    },
  };
}

async function found(open: SearchedCase, at: string, search: Partial<Search>): Promise<Found[]> {
  const made = await makeSearch(open, { text: '', filters: {}, sort: 'newest', ...search }, at);
  return Array.from(made.codes, (code) => {
    const one = showFound(made, code, made.view);
    if (!one) throw new Error(`answer ${code} can't be shown`);
    return one;
  });
}

const searches = [
  '',
  'ferry',
  'harbour',
  '#work',
  'ميناء',
  '"good jobs"',
  'stamp',
  'name',
  '@omar_port',
  'sami',
  'photograph',
  'm-sami',
  'papers',
  'confidante',
  'from:sami_travel',
  'from:sami',
  'from:other_3',
];
const instants = [
  '2031-03-01T00:00:00Z',
  '2031-03-22T12:10:00Z',
  '2031-04-03T09:45:00Z',
  '2031-04-03T12:00:00Z',
  '2031-04-03T14:30:00Z',
  '2031-04-03T17:30:00Z',
  '2031-04-04T19:00:00Z',
];

describe('a search finds what a visitor is shown at that instant, and nothing else', () => {
  const cases: [string, (content: TinyContent) => void][] = [
    ['of the tiny exercise', withConfidante],
    ['of faces that are changed', withFaces],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed): [string, (content: TinyContent) => void] => [
      `of random events ${seed}`,
      (content) => {
        withConfidante(content);
        content.timeline = randomTimeline(content, seed) as TinyContent['timeline'];
      },
    ]),
  ];
  it.each(cases)('%s', async (name, change) => {
    const { library, home } = await installTinyExercise(join(folder, `${name} library`), { content: change });
    const content = tinyContent();
    change(content);
    const plain = memoryWorld({ platforms: content.exercise.platforms, ...content });
    const { open, close } = searched(home, name);
    for (const at of instants) {
      for (const text of searches) {
        const answers = await found(open, at, { text });
        expect(answers.map(key).sort(), `${text} at ${at}`).toEqual(answering(plain, content, at, text));
        expect(answers.every(({ from, exhibits }) => from === 'platform' && exhibits.length === 0)).toBe(
          true,
        );
        const times = answers.map((one) => (one.at === null ? Number.NEGATIVE_INFINITY : Date.parse(one.at)));
        expect(times, `${text} at ${at}`).toEqual([...times].sort((a, b) => b - a));
        expect(times.every((time) => time <= Date.parse(at))).toBe(true);
      }
    }
    close();
    library.close();
  });

  it('whichever instant was asked of before it', async () => {
    const change = (content: TinyContent) => {
      withConfidante(content);
      content.timeline = randomTimeline(content, 9) as TinyContent['timeline'];
    };
    const { library, home } = await installTinyExercise(join(folder, 'back library'), { content: change });
    const content = tinyContent();
    change(content);
    const plain = memoryWorld({ platforms: content.exercise.platforms, ...content });
    const { open, close } = searched(home, 'back');
    // The very instants of events, and those just before them, latest first.
    const edges = content.timeline
      .flatMap(({ at }) => [at, instantOf(Date.parse(at) - 1)])
      .sort()
      .reverse();
    for (const at of edges) {
      for (const text of ['', 'ferry', 'name']) {
        const answers = await found(open, at, { text });
        expect(answers.map(key).sort(), `${text} at ${at}`).toEqual(answering(plain, content, at, text));
      }
    }
    close();
    library.close();
  });

  it('with no more of whom the platform hides than its page shows: not when they joined, nor by what stands around them', async () => {
    const { library, home } = await installTinyExercise(join(folder, 'joined library'), {
      content: withConfidante,
    });
    const { open, close } = searched(home, 'joined');
    const at = '2031-04-03T09:45:00Z';
    const nada = (search: Partial<Search>) =>
      found(open, at, search).then((all) =>
        all.filter(({ author }) => author?.handle === 'nada').map(({ id, at: joined }) => [id, joined]),
      );
    const shown = ['g-nada', '2030-06-01T09:00:00Z'];
    const hidden = ['q-nada', null];
    expect(await nada({ text: '@nada' })).toEqual([shown, hidden]);
    expect(await nada({ text: '@nada', sort: 'oldest' })).toEqual([shown, hidden]);
    for (const text of ['@nada since:2030-06-01', '@nada until:2030-06-02'])
      expect(await nada({ text }), text).toEqual([shown]);
    expect(await nada({ text: '@nada', filters: { when: '2030-06' } })).toEqual([shown]);
    const { result } = await makeSearch(open, { text: '@nada', filters: {}, sort: 'newest' }, at);
    expect(result.facets.when).toEqual([{ value: '2030-06', count: 1 }]);
    const { address } = (await found(open, at, { text: '@nada' })).at(-1) ?? { address: '' };
    const page = servePlatform(open.exercise.world, { url: address, method: 'GET' }, at);
    expect(Buffer.from(page?.body ?? []).toString()).not.toContain('2030');
    close();
    library.close();
  });

  it('by since: and until: as the search of each platform does: by the days of its own clock', async () => {
    // The same hours are other days on either platform.
    const zones = (content: TinyContent) => {
      const [gull, quay] = content.exercise.platforms;
      Object.assign(gull ?? {}, { offsetMinutes: 210 });
      Object.assign(quay ?? {}, { offsetMinutes: -300 });
      for (let hour = 0; hour < 72; hour += 1) {
        const at = instantOf(Date.UTC(2031, 2, 24, hour));
        const said = { at, text: 'Tide table', lang: 'en' as const };
        content.posts.push({ id: `tide-p${hour}`, platform: 'gull', author: 'g-news', ...said });
        content.messages.push({ id: `tide-m${hour}`, channel: 'c-crossing', author: 'q-sami', ...said });
      }
      content.posts.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
      content.messages.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    };
    const { library, home } = await installTinyExercise(join(folder, 'zones library'), { content: zones });
    const { open, close } = searched(home, 'zones');
    const { world } = open.exercise;
    const at = '2031-04-03T09:45:00Z';
    for (const days of ['since:2031-03-25', 'until:2031-03-25', 'since:2031-03-25 until:2031-03-25']) {
      const answers = await found(open, at, { text: `tide ${days}` });
      for (const { id, kind, offsetMinutes } of world.platforms) {
        const query = parseSearch(`tide ${days}`, offsetMinutes);
        const own =
          kind === 'microblog'
            ? world.searchPosts(id, query, at, { limit: 200 })
            : world.searchMessages(id, query, at, { limit: 200 });
        const all = answers.filter(({ platform }) => platform === id).map((one) => one.id);
        expect(all, `${days} on ${id}`).toEqual(own.items.map((one) => one.id));
        expect(all.length).toBeGreaterThan(20);
      }
    }
    // So are the days by which a search is narrowed.
    const day = { text: 'tide since:2031-03-25 until:2031-03-25', filters: {}, sort: 'newest' } as const;
    const { result } = await makeSearch(open, day, at);
    expect(result.total).toBe(48);
    const narrowed = { ...day, filters: { when: '2031-03-25' } };
    expect((await makeSearch(open, narrowed, at)).result.facets.when).toEqual([
      { value: '2031-03-25', count: 48 },
    ]);
    expect((await makeSearch(open, narrowed, at)).result.total).toBe(48);
    close();
    library.close();
  });

  it('a face by its caption where it is worn now, and not where it was', async () => {
    const { library, home } = await installTinyExercise(join(folder, 'faces library'), {
      content: withFaces,
    });
    const { open, close } = searched(home, 'faces');
    const { world } = open.exercise;
    const worn = async (at: string) => {
      const [face, ...others] = (await found(open, at, { text: 'm-sami' })).filter(
        ({ id }) => id === 'm-sami',
      );
      expect(others).toEqual([]);
      if (!face) return undefined;
      const page = servePlatform(world, { url: face.address, method: 'GET' }, at);
      expect(Buffer.from(page?.body ?? []).toString()).toContain(`/media/${world.media('m-sami', at)?.file}`);
      return face.author?.id;
    };
    expect(await worn('2031-04-03T09:00:00Z')).toBe('g-sami');
    expect(await worn('2031-04-03T09:45:00Z')).toBeUndefined();
    expect(await worn('2031-04-03T14:30:00Z')).toBe('g-news');
    close();
    library.close();
  });

  it('no banner of a messenger, whose pages have none: it is not served either', async () => {
    const banner = (content: TinyContent) => {
      for (const account of content.accounts) if (account.avatar === 'm-sami') delete account.avatar;
      Object.assign(content.accounts.find(({ id }) => id === 'q-sami') ?? {}, { banner: 'm-sami' });
      Object.assign(content.accounts.find(({ id }) => id === 'g-omar') ?? {}, { banner: 'm-lina' });
    };
    const { library, home } = await installTinyExercise(join(folder, 'banner library'), { content: banner });
    const { open, close } = searched(home, 'banner');
    const { world } = open.exercise;
    const at = '2031-04-03T09:00:00Z';
    expect(await found(open, at, { text: 'm-sami' })).toEqual([]);
    expect(await found(open, at, { text: 'm-lina' })).toHaveLength(1);
    const status = (platform: number, media: string) => {
      const url = `https://${world.platforms[platform]?.domain}/media/${world.media(media, at)?.file}`;
      return servePlatform(world, { url, method: 'GET' }, at)?.status;
    };
    expect(status(0, 'm-lina')).toBe(200);
    expect([status(0, 'm-sami'), status(1, 'm-sami')]).toEqual([404, 404]);
    close();
    library.close();
  });

  it('so that each leads to a page that says it', async () => {
    const { library, home } = await installTinyExercise(join(folder, 'pages library'));
    const { open, close } = searched(home, 'pages');
    const { world } = open.exercise;
    let pages = 0;
    for (let hour = 8; hour < 21; hour += 1) {
      const at = `2031-04-03T${String(hour).padStart(2, '0')}:30:00Z`;
      for (const one of await found(open, at, {})) {
        const page = servePlatform(world, { url: one.address, method: 'GET' }, at);
        const isPrivate =
          (one.kind === 'account' && world.account(one.id, at)?.private) ||
          (one.kind === 'channel' && world.channel(one.id, at)?.access === 'closed');
        expect(page?.status, `${one.address} at ${at}`).toBe(isPrivate ? 403 : 200);
        const body = Buffer.from(page?.body ?? []).toString();
        const shows =
          one.kind === 'media'
            ? body.includes(`/media/${world.media(one.id, at)?.file}`)
            : isPrivate
              ? body.includes(one.place ?? one.author?.name ?? 'nobody')
              : page?.entities.some(({ kind, id }) => kind === one.kind && id === one.id);
        expect(shows, `${key(one)} on ${one.address} at ${at}`).toBe(true);
        pages += 1;
      }
    }
    expect(pages).toBeGreaterThan(300);
    close();
    library.close();
  });
});
