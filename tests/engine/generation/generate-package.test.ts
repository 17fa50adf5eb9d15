import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AnswerKey } from '../../../core/domain/assessment/answer-key';
import { SealedKey } from '../../../core/domain/assessment/sealed-key';
import { answerKeyFile } from '../../../core/domain/dataset/dataset-files';
import type { Account, Follow, Media, Message, Post } from '../../../core/domain/dataset/records';
import { generationOptions } from '../../../core/domain/generation/generation-request';
import { generatorVersion } from '../../../core/domain/generation/town/measures';
import { openAssessorKey } from '../../../electron/engine/assessment/assessor-key';
import { openSealedKey } from '../../../electron/engine/assessment/sealed-key';
import { openBagArchive } from '../../../electron/engine/bag/bag-archive';
import { generatePackage } from '../../../electron/engine/generation/generate-package';
import {
  practiceAssessorKeyFile,
  practicePassphrase,
} from '../../../electron/engine/generation/practice-keys';
import { reportPackage } from '../../../electron/engine/package/package-report';
import { generated, recordsIn } from '../../support/generated-package';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('generation');

/** SHA-256 of the package of seed 1 with 60 posts, by version of the generator: the same on every system and processor. */
const known: Readonly<Record<number, string>> = {
  3: '9a03112b244a20030238b741b5863571d06260c57b089419a238953d700cc033',
};

describe('the same seed', () => {
  it('gives the same octets, and another seed others', async () => {
    const first = await generated(folder, 'first', { posts: 150 });
    const second = await generated(folder, 'second', { posts: 150 });
    const other = await generated(folder, 'other', { posts: 150, seed: 2 });
    expect(second.sha256).toBe(first.sha256);
    expect(first.made.sha256).toBe(first.sha256);
    expect(other.sha256).not.toBe(first.sha256);
  });

  it('gives the package that this version of the generator gives everywhere', async () => {
    const { sha256 } = await generated(folder, 'known', { posts: 60 });
    expect(sha256).toBe(known[generatorVersion]);
  });
});

describe('a generated package', () => {
  it.each([
    { posts: 0 },
    { posts: 1 },
    { posts: 10, language: 'ar' as const, seed: -3 },
    { posts: 300, language: 'fr' as const, seed: Number.MAX_SAFE_INTEGER },
    // Shapes that nobody would ask for.
    { posts: 0, messages: 900 },
    { posts: 500, messages: 0, accounts: 12, days: 1 },
    { posts: 3, accounts: 500, days: 1000 },
  ])('is valid with %j', async (request) => {
    const { path, made } = await generated(folder, 'valid', request);
    const report = await reportPackage(path);
    expect(report.problems).toEqual([]);
    expect(report.valid).toBe(true);
    expect(report.summary?.counts.posts).toBe(request.posts);
    expect(report.summary?.signedBy).not.toBeNull();
    expect(report.summary?.key).toBe(made.key);
    expect(report.sha256).toBe(made.sha256);
  });

  it('says in every language that a program made it up', async () => {
    const { path } = await generated(folder, 'honest', { posts: 5 });
    const { summary } = await reportPackage(path);
    expect(summary?.summary.en).toMatch(/synthetic.*program/);
    expect(summary?.summary.fr).toMatch(/synthétique.*programme/);
    expect(summary?.summary.ar).toMatch(/مصطنع.*برنامج/);
  });

  it('seals its answers to the practice key, and expects only what it holds', async () => {
    const { path } = await generated(folder, 'answers', { posts: 2, messages: 1 });
    const bag = await openBagArchive(path);
    const sealed = SealedKey.parse(JSON.parse((await bag.read(answerKeyFile)).toString('utf8')));
    await bag.close();
    const opener = await openAssessorKey(practiceAssessorKeyFile(), practicePassphrase);
    const key = AnswerKey.parse(JSON.parse(Buffer.from(openSealedKey(sealed, opener)).toString('utf8')));
    const there = new Set(
      [
        ...(await recordsIn(path, 'posts')),
        ...(await recordsIn(path, 'messages')),
        ...(await recordsIn(path, 'accounts')),
        ...(await recordsIn(path, 'channels')),
      ].map(({ id }) => id),
    );
    const expected = [...key.items, ...key.traps].flatMap(({ targets }) => targets);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter(({ id }) => !there.has(id))).toEqual([]);
  });
});

describe('cancelling', () => {
  it('leaves no file, whether it comes before, among the media or among the records', async () => {
    const options = generationOptions({ seed: 5, posts: 1200, language: 'en' });
    const empty = join(temporaryFolder('generation-cancelled'));
    for (const from of [0, 0.01, 0.6]) {
      const controller = new AbortController();
      const told: number[] = [];
      if (from === 0) controller.abort();
      const work = generatePackage(options, join(empty, 'never.hirz-exercise'), {
        signal: controller.signal,
        progress(done, total) {
          told.push(done / total);
          if (done / total >= from) controller.abort();
        },
      });
      await expect(work).rejects.toMatchObject({ name: 'AbortError' });
      expect(told.every((share) => share < 1)).toBe(true);
      expect(readdirSync(empty)).toEqual([]);
    }
  });
});

describe('the town', () => {
  let posts: Post[];
  let messages: Message[];
  let accounts: Account[];
  let media: Media[];
  let follows: Follow[];
  beforeAll(async () => {
    const { path } = await generated(folder, 'town', { seed: 11, posts: 3000 });
    posts = await recordsIn(path, 'posts');
    messages = await recordsIn(path, 'messages');
    accounts = await recordsIn(path, 'accounts');
    media = await recordsIn(path, 'media');
    follows = await recordsIn(path, 'follows');
  });
  const share = <T>(list: readonly T[], test: (one: T) => boolean) => list.filter(test).length / list.length;
  const median = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

  it('has few who write much, and many who write little or nothing', () => {
    const own = accounts.filter(({ platform }) => platform === posts[0]?.platform);
    const wrote = new Map(own.map(({ id }) => [id, 0]));
    for (const { author } of posts) wrote.set(author, (wrote.get(author) ?? 0) + 1);
    const most = [...wrote.values()].sort((a, b) => b - a);
    const tenth = most.slice(0, Math.ceil(most.length / 10)).reduce((sum, count) => sum + count, 0);
    expect(tenth / posts.length).toBeGreaterThan(0.35);
    expect(share(most, (count) => count === 0)).toBeGreaterThan(0.1);
  });

  it('answers, shares and quotes, in threads several answers deep', () => {
    const above = new Map(posts.map(({ id, replyTo }) => [id, replyTo]));
    const depth = (id: string): number => {
      const next = above.get(id);
      return next === undefined ? 0 : 1 + depth(next);
    };
    expect(share(posts, ({ replyTo }) => replyTo !== undefined)).toBeGreaterThan(0.2);
    expect(share(posts, ({ repostOf }) => repostOf !== undefined)).toBeGreaterThan(0.08);
    expect(share(posts, ({ quoteOf }) => quoteOf !== undefined)).toBeGreaterThan(0.01);
    expect(Math.max(...posts.map(({ id }) => depth(id)))).toBeGreaterThanOrEqual(3);
  });

  it('sleeps at night, and speaks three languages', () => {
    const local = (at: string) => new Date(Date.parse(at) + 2 * 3_600_000).getUTCHours();
    const night = share(posts, ({ at }) => local(at) >= 2 && local(at) < 5);
    const evening = share(posts, ({ at }) => local(at) >= 19 && local(at) < 22);
    expect(evening).toBeGreaterThan(5 * night);
    for (const language of ['en', 'ar', 'fr']) {
      expect(
        share(posts, ({ lang }) => lang === language),
        language,
      ).toBeGreaterThan(0.08);
    }
    const arabic = posts.filter(({ lang, text }) => lang === 'ar' && text !== '');
    expect(share(arabic, ({ text }) => /\p{Script=Arabic}{3}/u.test(text))).toBeGreaterThan(0.97);
  });

  it('writes whole sentences: no gap is left open, and few say the same', () => {
    const texts = [...posts, ...messages].flatMap(({ text }) => text || []);
    expect(texts.filter((text) => /[{}[\]|]|undefined|NaN| {2}/.test(text))).toEqual([]);
    const times = new Map<string, number>();
    for (const text of texts) if (text.length > 40) times.set(text, (times.get(text) ?? 0) + 1);
    expect(median([...times.values()])).toBe(1);
  });

  it('tells by no id what belongs to the story', () => {
    const shapes = new Set(posts.map(({ id }) => id.length));
    expect(shapes.size).toBe(1);
    for (const platform of new Set(accounts.map((account) => account.platform))) {
      const own = accounts.filter((account) => account.platform === platform);
      expect(new Set(own.map(({ id }) => `${id.length}${id.charAt(0)}`)).size, platform).toBe(1);
    }
  });

  it('shows as many followers as there are, those of the story among them, and leads from one of them to another', () => {
    const startsAt = '2031-05-19T06:00:00Z';
    const before = follows.filter(({ from }) => from <= startsAt);
    const own = accounts.filter(({ platform }) => platform === posts[0]?.platform);
    for (const { id, handle, followers, following } of own) {
      expect(before.filter(({ followee }) => followee === id).length, handle).toBe(followers);
      expect(before.filter(({ follower }) => follower === id).length, handle).toBe(following);
    }
    const named = (handle: string) => own.find((account) => account.handle === handle);
    const [landlord, tenant] = [named('blue.shutters'), named('keys_in_three_days')];
    expect(landlord?.followers).toBeGreaterThan(20);
    expect(tenant?.followers).toBeLessThan(10);
    expect(before.some((one) => one.follower === tenant?.id && one.followee === landlord?.id)).toBe(true);
  });

  it('tags, and shows pictures that are there', () => {
    expect(share(posts, ({ text }) => /#\p{L}/u.test(text))).toBeGreaterThan(0.03);
    expect(share(posts, (post) => post.media.length > 0)).toBeGreaterThan(0.02);
    const sounds = media.filter(({ type }) => type.startsWith('audio/'));
    expect(sounds.length).toBeGreaterThan(0);
  });
});
