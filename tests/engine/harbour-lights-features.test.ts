/**
 * Harbour Lights is what instructors learn the format from and what trainees meet first: whatever a platform, the clock and
 * the messages of the case can do is in it. A kind that is added to Hirz and not to the sample fails here, by its name.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EntityRef } from '../../core/domain/dataset/entity-ref';
import type { Account, Channel, Follow, List, Media, Message, Post } from '../../core/domain/dataset/records';
import { VolatilityEvent } from '../../core/domain/dataset/volatility-event';
import type { Exercise } from '../../core/domain/exercise/exercise';
import { Inject, InjectDeed } from '../../core/domain/exercise/inject';
import { instantOf, millisecondsOf } from '../../core/domain/text/instant';
import { createExerciseLibrary, type ExerciseLibrary } from '../../electron/engine/exercise/exercise-library';
import { servePlatform } from '../../electron/engine/platform/serve';
import { type OpenWorld, openWorld } from '../../electron/engine/platform/world';
import { writePackage } from '../../scripts/harbour-lights/build/package';
import { idOf } from '../../scripts/harbour-lights/entity-ids';
import { at } from '../../scripts/harbour-lights/local-time';
import { temporaryFolder } from '../support/temporary-folder';

const fixtures = join(__dirname, '../../fixtures/harbour-lights');
const lines = <T>(path: string): T[] =>
  readFileSync(join(fixtures, path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const exercise = JSON.parse(readFileSync(join(fixtures, 'exercise.json'), 'utf8')) as Exercise;
const { platforms } = exercise;
const timeline = lines<VolatilityEvent>('timeline.ndjson');
const injects = lines<Inject>('injects.ndjson');
const accounts = lines<Account>('dataset/accounts.ndjson');
const posts = lines<Post>('dataset/posts.ndjson');
const channels = lines<Channel>('dataset/channels.ndjson');
const messages = lines<Message>('dataset/messages.ndjson');
const follows = lines<Follow>('dataset/follows.ndjson');
const lists = lines<List>('dataset/lists.ndjson');
const media = new Map(lines<Media>('dataset/media.ndjson').map((record) => [record.id, record]));

const { startsAt, endsAt } = exercise.clock;
/** While the trainee works. */
const during = (instant: string | undefined) =>
  instant !== undefined && instant > startsAt && instant < endsAt;
const members = channels.flatMap((channel) => channel.members.map((member) => ({ ...member, channel })));
const ofKind = <K extends VolatilityEvent['kind']>(kind: K) =>
  timeline.filter((event): event is Extract<VolatilityEvent, { kind: K }> => event.kind === kind);
const moves = ofKind('channel-subscribers-changed').filter((event) => during(event.at));
const roles = ofKind('channel-role-changed');
const given = roles.filter((event) => during(event.at));
const accessOf = (id: string) => channels.find((channel) => channel.id === id)?.access;
const typesOf = (ids: readonly string[]) => ids.map((id) => media.get(id)?.type ?? '');
const kindOf = (id: string) => platforms.find((platform) => platform.id === id)?.kind;
/** Reserved addresses that a text names, of other platforms than its own. */
const leadsElsewhere = (text: string, own: string) =>
  platforms.some(({ id, domain }) => id !== own && text.includes(domain));

/** What a kind of event, platform or record is used for: each must be found at least so many times. */
type Use = [what: string, found: number, atLeast: number];

const uses: Record<string, Use[]> = {
  'platforms and their looks': [
    ['microblogs', platforms.filter(({ kind }) => kind === 'microblog').length, 2],
    ['messengers', platforms.filter(({ kind }) => kind === 'messenger').length, 1],
    ['languages of platforms', new Set(platforms.map(({ language }) => language)).size, 3],
    ['platforms read right to left', platforms.filter(({ language }) => language === 'ar').length, 1],
    ['colours of their own', new Set(platforms.map(({ theme }) => theme.accent)).size, platforms.length],
    ['words of their own', platforms.filter(({ wording }) => wording !== undefined).length, platforms.length],
    ['zones', new Set(platforms.map(({ offsetMinutes }) => offsetMinutes)).size, 3],
  ],
  microblog: [
    ['replies', posts.filter(({ replyTo }) => replyTo !== undefined).length, 300],
    ['reposts', posts.filter(({ repostOf }) => repostOf !== undefined).length, 100],
    ['quotes', posts.filter(({ quoteOf }) => quoteOf !== undefined).length, 3],
    ['hashtags', posts.filter(({ text }) => /#\p{L}/u.test(text)).length, 20],
    ['mentions', posts.filter(({ text }) => /@\p{L}/u.test(text)).length, 5],
    ['lists', lists.length, 3],
    [
      'places on lists that ended',
      lists.flatMap((list) => list.members).filter(({ until }) => until).length,
      2,
    ],
    ['verified accounts', accounts.filter(({ verified }) => verified).length, 5],
    ['accounts private from the beginning', accounts.filter((one) => one.private).length, 1],
    ['banners', accounts.filter(({ banner }) => banner !== undefined).length, 2],
    [
      'pictures',
      posts.filter((post) => typesOf(post.media).some((type) => type.startsWith('image/'))).length,
      50,
    ],
    [
      'films',
      posts.filter((post) => typesOf(post.media).some((type) => type.startsWith('video/'))).length,
      3,
    ],
    ['several pictures on a post', posts.filter((post) => post.media.length > 1).length, 1],
  ],
  'follower counts that move': [
    ['follows that begin during the exercise', follows.filter(({ from }) => during(from)).length, 5],
    ['follows that end during the exercise', follows.filter(({ until }) => during(until)).length, 2],
    [
      'purges with named followers',
      timeline.filter((event) => event.kind === 'account-followers-purged' && event.followers.length > 0)
        .length,
      1,
    ],
  ],
  'subscriber counts that move': [
    ['changes during the exercise', moves.length, 5],
    ['that go on for a while', moves.filter(({ until }) => until !== undefined).length, 3],
    ['that come all at once', moves.filter(({ until }) => until === undefined).length, 1],
    ['readers who come', moves.filter(({ by }) => by > 0).length, 2],
    ['readers who leave', moves.filter(({ by }) => by < 0).length, 2],
  ],
  'roles that change': [
    ['before the exercise', roles.filter(({ at }) => at < startsAt).length, 1],
    ['promotions', given.filter(({ role }) => role === 'admin').length, 2],
    ['demotions', given.filter(({ role }) => role === 'member').length, 2],
    ['groups that are handed on', given.filter(({ role }) => role === 'owner').length, 2],
    ['groups of the town', given.filter((one) => accessOf(one.channel) === 'open').length, 2],
    ['groups of the story', given.filter((one) => accessOf(one.channel) === 'granted').length, 3],
  ],
  messenger: [
    ...(['channel', 'group', 'direct'] as const).map(
      (kind): Use => [`${kind}s`, channels.filter((channel) => channel.kind === kind).length, 2],
    ),
    ['open ones', channels.filter(({ access }) => access === 'open').length, 3],
    ['granted groups', channels.filter((one) => one.kind === 'group' && one.access === 'granted').length, 2],
    ['granted chats', channels.filter((one) => one.kind === 'direct' && one.access === 'granted').length, 2],
    ['closed ones', channels.filter(({ access }) => access === 'closed').length, 1],
    ...(['owner', 'admin', 'member'] as const).map(
      (role): Use => [`members that are ${role}`, members.filter((member) => member.role === role).length, 3],
    ),
    [
      'joins later than the beginning',
      members.filter(({ from, channel }) => from > channel.createdAt).length,
      5,
    ],
    ['joins during the exercise', members.filter(({ from }) => during(from)).length, 1],
    ['leaves', members.filter(({ until }) => until !== undefined).length, 2],
    ['leaves during the exercise', members.filter(({ until }) => during(until)).length, 1],
    ['replies', messages.filter(({ replyTo }) => replyTo !== undefined).length, 50],
    ['forwards', messages.filter(({ forwardedFrom }) => forwardedFrom !== undefined).length, 3],
    ['reactions', messages.filter(({ reactions }) => reactions.length > 0).length, 50],
    ['pinned messages', messages.filter(({ pinned }) => pinned).length, 2],
    ['voice notes', messages.filter((one) => typesOf(one.media).includes('audio/wav')).length, 5],
    ['papers', messages.filter((one) => typesOf(one.media).includes('application/pdf')).length, 2],
    ['films', messages.filter((one) => typesOf(one.media).includes('video/webm')).length, 1],
    ['pictures', messages.filter((one) => typesOf(one.media).includes('image/jpeg')).length, 10],
  ],
  files: [
    [
      'papers with a picture of their first page',
      [...media.values()].filter(({ type, preview }) => type === 'application/pdf' && preview).length,
      3,
    ],
    [
      'films with a still',
      [...media.values()].filter(({ type, preview }) => type === 'video/webm' && preview).length,
      3,
    ],
    [
      'files described for those who cannot see them',
      [...media.values()].filter(({ alt }) => alt).length,
      100,
    ],
  ],
  'ways from platform to platform': [
    [
      'from a microblog to the messenger or another microblog',
      posts.filter(({ text, platform }) => leadsElsewhere(text, platform)).length +
        accounts.filter(
          ({ bio, platform }) => kindOf(platform) === 'microblog' && leadsElsewhere(bio, platform),
        ).length,
      3,
    ],
    [
      'from the messenger to a microblog',
      messages.filter(({ text }) => leadsElsewhere(text, 'dhow')).length,
      2,
    ],
  ],
  'messages of the case': [
    ['with a recording', injects.filter((one) => typesOf(one.attachments).includes('audio/wav')).length, 2],
    ['with a paper', injects.filter((one) => typesOf(one.attachments).includes('application/pdf')).length, 2],
    ['that come by the clock alone', injects.filter(({ after }) => after === undefined).length, 5],
    ['that come a while after a deed', injects.filter((one) => one.after && one.delaySeconds).length, 3],
  ],
};

for (const [part, rows] of Object.entries(uses)) {
  describe(`Harbour Lights uses ${part}`, () => {
    it.each(rows)('%s', (_, found, atLeast) => expect(found).toBeGreaterThanOrEqual(atLeast));
  });
}

describe('Harbour Lights uses every kind', () => {
  it.each(VolatilityEvent.options.map(({ shape }) => shape.kind.value))('of change: %s', (kind) => {
    expect(timeline.filter((event) => event.kind === kind && during(event.at)).length).toBeGreaterThan(0);
  });

  it.each(InjectDeed.options.map(({ shape }) => shape.did.value))(
    'of deed that brings a message: %s',
    (did) => {
      expect(injects.filter(({ after }) => after?.did === did).length).toBeGreaterThan(0);
    },
  );

  it.each(Inject.shape.kind.options)('of message in the case: %s', (kind) => {
    expect(injects.filter((inject) => inject.kind === kind).length).toBeGreaterThan(0);
  });
});

describe('Harbour Lights is answered in every way', () => {
  let library: ExerciseLibrary;
  let world: OpenWorld;

  beforeAll(async () => {
    const folder = temporaryFolder('harbour-lights-features');
    const file = join(folder, 'harbour-lights.hirz-exercise');
    await writePackage(fixtures, file);
    library = createExerciseLibrary({ folder: join(folder, 'library') });
    world = openWorld(library.get((await library.import(file)).key).folder);
  }, 120_000);
  afterAll(() => {
    world?.close();
    library?.close();
  });

  const second = (instant: string) => instantOf(millisecondsOf(instant) + 1000);
  const changed = <K extends VolatilityEvent['kind']>(kind: K) => ofKind(kind)[0]!;
  const handle = (id: string) => accounts.find((account) => account.id === id)!.handle;
  const home = (id: string) => {
    const { platform } = accounts.find((account) => account.id === id)!;
    return `https://${platforms.find((one) => one.id === platform)!.domain}/@${handle(id)}`;
  };
  const deleted = changed('post-deleted');
  const renamed = changed('account-renamed');
  const suspended = changed('account-suspended');
  const withheld = changed('account-withheld');
  const hidden = changed('channel-made-private');
  const closed = changed('channel-closed');
  const { author } = posts.find(({ id }) => id === deleted.post)!;
  const isFilm = (id: string) => media.get(id)?.type === 'video/webm';
  const filmed = posts.filter((post) => post.media.some(isFilm));
  const fileOf = (post: (typeof posts)[number]) => {
    const { domain } = platforms.find((one) => one.id === post.platform)!;
    return `https://${domain}/media/${media.get(post.media.find(isFilm)!)!.file}`;
  };
  const early = filmed.find(({ at }) => at < startsAt)!;
  const late = filmed.find(({ at }) => at > startsAt)!;

  it.each<[status: number, what: string, address: string, when: string]>([
    [200, 'a profile', home(author), startsAt],
    [200, 'a film', fileOf(early), startsAt],
    [404, 'a film that is still to come', fileOf(late), startsAt],
    [200, 'the same once it is there', fileOf(late), late.at],
    [301, 'the old handle of a renamed account', home(renamed.account), second(renamed.at)],
    [403, 'a group that was made private', `https://dhow.example/c/${hidden.channel}`, second(hidden.at)],
    [404, 'nobody', 'https://murmur.example/@nobody.at.all', startsAt],
    [410, 'a deleted post', `${home(author)}/post/${deleted.post}`, second(deleted.at)],
    [410, 'a group that was closed', `https://dhow.example/c/${closed.channel}`, second(closed.at)],
    [403, 'a suspended account', home(suspended.account), second(suspended.at)],
    [451, 'an account withheld by order', home(withheld.account), second(withheld.at)],
  ])('%i for %s', (status, _, url, when) => {
    expect(servePlatform(world, { url, method: 'GET' }, when)?.status).toBe(status);
  });

  it('404 on every platform, at the beginning, for all that the injects bring', () => {
    const brought = injects.flatMap(({ attachments }) => attachments);
    expect(brought.length).toBeGreaterThan(3);
    for (const { file } of brought.flatMap((id) => media.get(id) ?? [])) {
      for (const { domain } of platforms) {
        const url = `https://${domain}/media/${file}`;
        expect(servePlatform(world, { url, method: 'GET' }, startsAt)?.status, url).toBe(404);
      }
    }
  });

  it('speaks of every kind of entity on its pages', () => {
    const addresses = [
      `${home(idOf('account', 'm-sami'))}/followers`,
      `${home(idOf('account', 'm-sami'))}/list/deck`,
      'https://dhow.example/c/blue_door',
      'https://embarcadere.example/',
    ];
    const met = addresses.flatMap(
      (url) => servePlatform(world, { url, method: 'GET' }, at('04-14 12:30'))?.entities ?? [],
    );
    expect([...new Set(met.map(({ kind }) => kind))].sort()).toEqual(
      [...EntityRef.shape.kind.options].sort(),
    );
  });
});
