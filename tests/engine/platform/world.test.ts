import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldText } from '../../../core/domain/simulation/fold-text';
import type { SearchQuery } from '../../../core/domain/simulation/world';
import type { ExerciseLibrary } from '../../../electron/engine/exercise/exercise-library';
import { type OpenWorld, openWorld } from '../../../electron/engine/platform/world';
import { installTinyExercise } from '../../support/installed-exercise';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('world');
let library: ExerciseLibrary;
let world: OpenWorld;
beforeAll(async () => {
  const installed = await installTinyExercise(folder);
  library = installed.library;
  world = openWorld(installed.home);
});
afterAll(() => {
  world.close();
  library.close();
});

const morning = '2031-04-03T09:30:00Z';
const night = '2031-04-03T20:00:00Z';
const ids = (items: { id: string }[]) => items.map(({ id }) => id);
const query = (values: Partial<SearchQuery>): SearchQuery => ({
  words: [],
  phrases: [],
  hasMedia: false,
  ...values,
});
const all = { limit: 100 };

describe('posts as of an instant', () => {
  it('show nothing that is later', () => {
    expect(world.post('p10', morning)).toBeUndefined();
    expect(ids(world.feed('gull', morning, all).items)).not.toContain('p10');
    expect(ids(world.feed('gull', night, all).items)[0]).toBe('p9');
    expect(world.feed('gull', '2031-01-01T00:00:00Z', all).items).toEqual([]);
  });

  it('are edited, deleted, renamed and purged as the clock runs', () => {
    expect(world.post('p7', morning)?.text).toContain('two places left');
    expect(world.post('p7', '2031-04-03T10:00:00Z')).toMatchObject({
      text: 'Ferry ticket ready. #work',
      editedAt: '2031-04-03T10:00:00Z',
    });
    expect(world.post('p2', '2031-04-03T10:59:59Z')?.deleted).toBe(false);
    expect(world.post('p2', '2031-04-03T11:00:00Z')).toMatchObject({
      deleted: true,
      text: expect.stringContaining('Good jobs'),
    });
    expect(world.post('p3', night)).toMatchObject({ deleted: true, deletedAt: '2031-04-03T18:00:00Z' });
  });

  it('of private and suspended accounts, deleted ones and reposts of them are in no list', () => {
    expect(ids(world.postsBy('g-closed', morning, { ...all, replies: true }).items)).toEqual([]);
    expect(ids(world.feed('gull', morning, all).items)).toContain('p5');
    const gone = ids(world.feed('gull', '2031-04-03T11:00:00Z', all).items);
    expect(gone).not.toContain('p2');
    expect(gone).not.toContain('p5');
    expect(ids(world.feed('gull', '2031-04-03T17:30:00Z', all).items)).not.toContain('p7');
    expect(ids(world.feed('gull', night, all).items)).toContain('p7');
  });

  it('come in pages that are full in spite of what does not show, and never twice', () => {
    const whole = ids(world.feed('gull', night, all).items);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = world.feed('gull', night, { after, limit: 4 });
      if (page.next !== undefined) expect(page.items).toHaveLength(4);
      paged.push(...ids(page.items));
      after = page.next;
    } while (after !== undefined);
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(paged.length);
    expect(ids(world.feed('gull', night, { after: 'DROP TABLE', limit: 3 }).items)).toEqual(
      whole.slice(0, 3),
    );
  });

  it('are counted as they are listed, a repost as long as its original is there', () => {
    const count = (at: string) => world.postCount('g-omar', at);
    expect(count('2031-04-03T11:00:00Z')).toBe(count('2031-04-03T10:59:00Z') - 1);
    for (const at of [morning, '2031-04-03T11:00:00Z', night]) {
      for (const account of ['g-sami', 'g-lina', 'g-news', 'g-omar']) {
        if (world.account(account, at)?.private) continue;
        const listed = world.postsBy(account, at, { ...all, replies: true }).items.length;
        expect(world.postCount(account, at)).toBe(listed);
      }
    }
  });

  it('have replies, oldest first, with deleted ones marked', () => {
    expect(ids(world.replies('p2', morning))).toEqual(['p3']);
    expect(world.replyCount('p2', morning)).toBe(1);
    expect(world.replies('p2', night)[0]?.deleted).toBe(true);
    expect(world.replyCount('p2', night)).toBe(0);
    expect(ids(world.postsBy('g-sami', morning, { ...all, replies: false }).items)).not.toContain('p4');
  });
});

describe('hashtags, trends and search', () => {
  it('list no reposts, by whatever is asked', () => {
    const reposts = world
      .postsBy('g-omar', morning, { ...all, replies: true })
      .items.filter(({ repostOf }) => repostOf !== undefined);
    expect(reposts).not.toEqual([]);
    for (const asked of [
      {},
      { from: world.account('g-omar', morning)?.handle },
      { lang: reposts[0]?.lang },
      { since: '2031-01-01T00:00:00Z' },
    ]) {
      const found = ids(world.searchPosts('gull', query(asked), morning, all).items);
      expect(found.filter((id) => reposts.some((one) => one.id === id))).toEqual([]);
    }
    expect(world.searchPosts('gull', query({}), morning, all).items).not.toEqual([]);
  });

  it('follow the text of the moment', () => {
    expect(ids(world.hashtag('gull', 'work', morning, all).items)).toEqual(['p7', 'p2']);
    expect(world.trends('gull', morning, 3)[0]).toEqual({ tag: 'harbour', posts: 4 });
    expect(ids(world.searchPosts('gull', query({ words: ['stamp'] }), morning, all).items)).toEqual(['p7']);
    expect(ids(world.searchPosts('gull', query({ words: ['stamp'] }), night, all).items)).toEqual([]);
    expect(ids(world.searchPosts('gull', query({ words: ['ferry', 'ready'] }), night, all).items)).toEqual([
      'p7',
    ]);
  });

  it('find Arabic however it is written', () => {
    expect(ids(world.searchPosts('gull', query({ words: ['الاوراق'] }), morning, all).items)).toEqual(['p4']);
    expect(world.hashtag('gull', foldText('المِينَــاء'), morning, all).items.length).toBeGreaterThan(0);
  });

  it('know phrases, authors, languages, media and days', () => {
    const search = (values: Partial<SearchQuery>, at = morning) =>
      ids(world.searchPosts('gull', query(values), at, all).items);
    expect(search({ phrases: ['good jobs'] })).toEqual(['p2']);
    expect(search({ phrases: ['jobs good'] })).toEqual([]);
    expect(search({ from: 'sami_travel' })).toEqual(['p9', 'p7', 'p4', 'p2']);
    expect(search({ from: 'sami_travel', hasMedia: true })).toEqual(['p7', 'p2']);
    expect(search({ from: 'blue_horizon', words: ['crossing'] }, night)).toEqual(['p9']);
    expect(search({ lang: 'fr' })).toEqual(['p6']);
    expect(
      search({ from: 'sami_travel', since: '2031-03-21T10:10:00Z', until: '2031-04-03T00:00:00Z' }),
    ).toEqual(['p7', 'p4']);
    expect(search({ from: 'nobody' })).toEqual([]);
    expect(search({ words: ['"', '*', 'OR'] })).toEqual([]);
    expect(search({ words: ['work'] })).not.toContain('p8');
  });

  it('find accounts by the name of the moment', () => {
    expect(ids(world.searchAccounts('gull', ['sami'], morning, 10))).toEqual(['g-sami']);
    expect(ids(world.searchAccounts('gull', ['sami'], '2031-04-03T16:00:00Z', 10))).toEqual([]);
    expect(ids(world.searchAccounts('gull', ['hor', '@blue'], '2031-04-03T16:00:00Z', 10))).toEqual([
      'g-sami',
    ]);
    expect(ids(world.searchAccounts('gull', ['blue', 'hor'], '2031-04-03T17:30:00Z', 10))).toEqual([]);
  });
});

describe('accounts', () => {
  it('are found by the handle they have, and by one they had', () => {
    expect(world.accountByHandle('gull', 'SAMI_Travel', morning)?.handle).toBe('sami_travel');
    expect(world.accountByHandle('gull', 'blue_horizon', morning)).toBeUndefined();
    expect(world.accountByHandle('gull', 'sami_travel', night)).toMatchObject({
      id: 'g-sami',
      handle: 'blue_horizon',
    });
    expect(world.accountByHandle('gull', 'Blue_Horizon', night)?.id).toBe('g-sami');
    expect(world.accountByHandle('quay', 'sami_travel', night)).toBeUndefined();
    expect(world.account('g-sami', '2031-01-01T00:00:00Z')).toBeUndefined();
    expect(world.account('g-sami', '2031-04-03T18:00:00Z')?.suspended).toBe(true);
  });

  it('have followers, latest first, in pages', () => {
    expect(ids(world.followers('g-sami', morning, all).items)).toEqual(['g-omar', 'g-lina']);
    const first = world.followers('g-sami', morning, { limit: 1 });
    expect(ids(first.items)).toEqual(['g-omar']);
    expect(ids(world.followers('g-sami', morning, { limit: 1, after: first.next }).items)).toEqual([
      'g-lina',
    ]);
    expect(ids(world.followers('g-sami', '2031-03-21T10:30:00Z', all).items)).toEqual(['g-lina']);
    expect(ids(world.following('g-omar', morning, all).items)).toEqual(['g-sami', 'g-news']);
  });
});

describe('channels and messages', () => {
  it('are listed by their last message, and go private', () => {
    expect(world.channels('quay', night).map(({ channel, last }) => [channel.id, last?.id])).toEqual([
      ['c-advice', 'x3'],
      ['c-crossing', undefined],
    ]);
    expect(world.channels('quay', morning).map(({ channel, last }) => [channel.id, last?.id])).toEqual([
      ['c-crossing', 'x6'],
      ['c-advice', 'x3'],
    ]);
    expect(world.channelByHandle('quay', 'Crossing', night)?.access).toBe('closed');
    expect(world.channels('quay', '2031-01-01T00:00:00Z')).toEqual([]);
  });

  it('come oldest first, with deleted ones marked, and page back and forth', () => {
    const at = '2031-04-03T13:30:00Z';
    const page = world.messages('c-crossing', at, { limit: 2 });
    expect(page.items.map(({ id, deleted }) => [id, deleted])).toEqual([
      ['x5', true],
      ['x6', false],
    ]);
    expect(page.newer).toBeUndefined();
    const older = world.messages('c-crossing', at, { limit: 2, before: page.older });
    expect(ids(older.items)).toEqual(['x1', 'x4']);
    expect(older.older).toBeUndefined();
    expect(ids(world.messages('c-crossing', at, { limit: 2, before: older.newer }).items)).toEqual([
      'x5',
      'x6',
    ]);
    expect(ids(world.messages('c-crossing', at, { limit: 3, around: 'x4' }).items)).toEqual([
      'x1',
      'x4',
      'x5',
    ]);
    expect(world.message('x6', at)?.text).toBe('Plans change, wait.');
    expect(ids(world.pinned('c-crossing', at))).toEqual(['x1']);
  });

  it('have members over time', () => {
    expect(world.members('c-crossing', '2031-03-10T00:00:00Z').map(({ account }) => account.id)).toEqual([
      'q-sami',
    ]);
    expect(world.members('c-crossing', night)).toHaveLength(2);
  });

  it('are searched where they may be read', () => {
    const search = (values: Partial<SearchQuery>, at: string) =>
      ids(world.searchMessages('quay', query(values), at, all).items);
    expect(search({ words: ['pier'] }, '2031-04-03T11:00:00Z')).toEqual(['x6']);
    expect(search({ words: ['pier'] }, '2031-04-03T12:00:00Z')).toEqual([]);
    expect(search({ words: ['plans'] }, '2031-04-03T12:00:00Z')).toEqual(['x6']);
    expect(search({ words: ['papers'] }, night)).toEqual([]);
    expect(search({ from: 'advocate' }, night)).toEqual(['x3']);
  });
});

describe('media', () => {
  it('are there until they are removed', () => {
    expect(world.mediaByFile('m-ticket.png', morning)).toMatchObject({ id: 'm-ticket', removed: false });
    expect(world.media('m-ticket', night)?.removed).toBe(true);
    expect(world.mediaFile('m-ticket', night)).toBeUndefined();
    expect(world.mediaFile('m-ticket', morning)?.path).toMatch(/m-ticket\.png$/);
    expect(world.mediaByFile('../exercise.json', morning)).toBeUndefined();
  });
});
