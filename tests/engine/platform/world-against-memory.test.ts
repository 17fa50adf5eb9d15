import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityKey } from '../../../core/domain/dataset/entity-ref';
import { parseSearch } from '../../../core/domain/simulation/parse-search';
import type { Slice, World } from '../../../core/domain/simulation/world';
import { openWorld } from '../../../electron/engine/platform/world';
import { installTinyExercise } from '../../support/installed-exercise';
import { memoryWorld } from '../../support/memory-world';
import { randomOf, randomTimeline } from '../../support/random-timeline';
import { temporaryFolder } from '../../support/temporary-folder';
import { type TinyContent, tinyContent } from '../../support/tiny-exercise';

const folder = temporaryFolder('world-against-memory');

/** Follows that come and go while the clock runs. */
function randomFollows(content: TinyContent, seed: number): TinyContent['follows'] {
  const random = randomOf(seed + 100);
  const people = content.accounts.filter(({ platform }) => platform === 'gull').map(({ id }) => id);
  const at = (minutes: number) =>
    new Date(Date.UTC(2031, 3, 3, 7, minutes)).toISOString().replace('.000', '');
  return people.flatMap((follower) =>
    people
      .filter((followee) => followee !== follower && random(2) === 0)
      .filter(
        (followee) => !content.follows.some((one) => one.follower === follower && one.followee === followee),
      )
      .map((followee) => {
        const from = random(600);
        const span = { from: at(from), ...(random(2) === 0 ? { until: at(from + 1 + random(600)) } : {}) };
        return { follower, followee, ...span };
      }),
  );
}

/** Reposts of everything, so that what becomes of the originals is told of them too. */
function randomReposts(content: TinyContent, seed: number): TinyContent['posts'] {
  const random = randomOf(seed + 200);
  const people = content.accounts.filter(({ platform }) => platform === 'gull').map(({ id }) => id);
  return content.posts
    .filter(({ repostOf }) => repostOf === undefined)
    .map(({ id }, index) => ({
      ...{ id: `rp${index}`, platform: 'gull', author: people[random(people.length)] ?? '', text: '' },
      ...{ at: `2031-04-03T10:${30 + index}:00Z`, repostOf: id },
    }));
}

/** All pages of a list, a few at a time. */
function whole<T>(page: (after: string | undefined) => Slice<T>): T[] {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const slice = page(after);
    items.push(...slice.items);
    after = slice.next;
  } while (after !== undefined);
  return items;
}

const searches = [
  'ferry',
  'harbour',
  '#work',
  'الميناء',
  'ميناء',
  'وبالميناء',
  '"الميناء"',
  '@omar_port',
  '#الميناء',
  '"good jobs"',
  'from:sami_travel',
  'from:sami has:media',
  'stamp',
  'lang:ar',
  'pier',
  'until:2031-03-28',
  'since:2031-03-28 harbour',
];

/** Everything that a world says at an instant. */
function everything(world: World, content: TinyContent, at: string) {
  const limit = 3;
  return {
    accounts: content.accounts.map(({ id, platform, handle }) => ({
      state: world.account(id, at),
      byHandle: world.accountByHandle(platform, handle.toUpperCase(), at),
      posts: whole((after) => world.postsBy(id, at, { after, limit, replies: true })),
      topPosts: whole((after) => world.postsBy(id, at, { after, limit, replies: false })),
      count: world.postCount(id, at),
      followers: whole((after) => world.followers(id, at, { after, limit: 1 })),
      counts: world.followCounts(id, at),
      lists: world.lists(id, at),
      following: whole((after) => world.following(id, at, { after, limit: 1 })),
    })),
    posts: content.posts.map(({ id }) => ({
      state: world.post(id, at),
      replies: world.replies(id, at),
      count: world.replyCount(id, at),
    })),
    lists: content.lists.map(({ id }) => ({
      state: world.list(id, at),
      members: whole((after) => world.listMembers(id, at, { after, limit: 1 })),
      posts: whole((after) => world.listPosts(id, at, { after, limit })),
    })),
    feed: whole((after) => world.feed('gull', at, { after, limit })),
    tags: ['harbour', 'work', 'الميناء', 'port'].map((tag) =>
      whole((after) => world.hashtag('gull', tag, at, { after, limit })),
    ),
    trends: world.trends('gull', at, 10),
    found: searches.map((text) =>
      whole((after) => world.searchPosts('gull', parseSearch(text), at, { after, limit })),
    ),
    people: [['sami'], ['port'], ['name'], ['لينا'], ['news', 'port'], ['port', 'sami'], []].map((words) =>
      world.searchAccounts('gull', words, at, 10),
    ),
    channels: world.channels('quay', at),
    messages: content.messages.map(({ id }) => world.message(id, at)),
    rooms: content.channels.map(({ id, platform, handle }) => ({
      state: world.channel(id, at),
      byHandle: world.channelByHandle(platform, handle, at),
      messages: world.messages(id, at, { limit: 50 }).items,
      pinned: world.pinned(id, at),
      members: world.members(id, at),
    })),
    said: searches.map((text) =>
      whole((after) => world.searchMessages('quay', parseSearch(text), at, { after, limit })),
    ),
    media: content.media.map(({ id, file }) => [
      world.media(id, at),
      world.mediaByFile(file, at),
      new Set([...world.showing(id, at)].map(entityKey)),
    ]),
  };
}

const instants = [
  '2031-03-01T00:00:00Z',
  '2031-03-21T10:30:00Z',
  '2031-04-03T09:45:00Z',
  '2031-04-03T12:00:00Z',
  '2031-04-03T14:30:00Z',
  '2031-04-03T17:30:00Z',
  '2031-04-04T19:00:00Z',
];

describe('the world in SQLite says what the plain one says', () => {
  const cases: [string, ((content: TinyContent) => void) | undefined][] = [
    ['of the tiny exercise', undefined],
    ...[1, 2, 3, 4, 5, 6].map((seed): [string, (content: TinyContent) => void] => [
      `of random events ${seed}`,
      (content) => {
        content.timeline = randomTimeline(content, seed) as TinyContent['timeline'];
        content.follows.push(...randomFollows(content, seed));
        content.posts.push(...randomReposts(content, seed));
      },
    ]),
  ];
  it.each(cases)('%s', async (name, change) => {
    const { library, home } = await installTinyExercise(join(folder, name.replaceAll(' ', '-')), {
      content: change,
    });
    const content = tinyContent();
    change?.(content);
    const plain = memoryWorld({ platforms: content.exercise.platforms, ...content });
    const world = openWorld(home);
    for (const at of instants) {
      const expected = everything(plain, content, at);
      const said = everything(world, content, at);
      for (const subject of Object.keys(expected) as (keyof typeof expected)[]) {
        expect(said[subject], `${subject} at ${at}`).toEqual(expected[subject]);
      }
    }
    world.close();
    library.close();
  });
});
