import { describe, expect, it } from 'vitest';
import { problemsOfPackage } from '../../support/problems-of-package';
import { temporaryFolder } from '../../support/temporary-folder';
import type { TinyContent } from '../../support/tiny-exercise';

const folder = temporaryFolder('check-package');

const errorsOf = async (content: (content: TinyContent) => void) =>
  (await problemsOfPackage(folder, { content })).errors;

/** Changes one record of a list. */
function change<K extends keyof TinyContent>(kind: K, index: number, values: object) {
  return (content: TinyContent) => {
    Object.assign((content[kind] as object[])[index] ?? {}, values);
  };
}

/** Two hours before anything else changes. */
const early = '2031-04-03T08:00:00Z';

/** Puts an event into the timeline, before all others unless a place is given. */
function event(values: object, place = 0) {
  return ({ timeline }: TinyContent) => {
    timeline.splice(place, 0, {
      id: `early-${place}`,
      at: early,
      ...values,
    } as TinyContent['timeline'][number]);
  };
}

describe('a whole and correct package', () => {
  it('has no problem', async () => {
    expect(await problemsOfPackage(folder, {})).toEqual({ errors: [], warnings: [] });
  });
  it('without a signature has a warning', async () => {
    expect(await problemsOfPackage(folder, { signed: false })).toEqual({
      errors: [],
      warnings: ['signatureMissing hirz-signature.dsse.json'],
    });
  });
});

const posts = 'data/dataset/posts.ndjson';
const messages = 'data/dataset/messages.ndjson';
const accounts = 'data/dataset/accounts.ndjson';
const channels = 'data/dataset/channels.ndjson';
const media = 'data/dataset/media.ndjson';
const lists = 'data/dataset/lists.ndjson';
const exerciseJson = 'data/exercise.json';

describe('records at fault are named by file, line and field', () => {
  const cases: [string, (content: TinyContent) => void, string][] = [
    [
      'an author who does not exist',
      change('posts', 1, { author: 'nobody' }),
      `referenceDangling ${posts}:2 author`,
    ],
    [
      'an author of another platform',
      change('posts', 1, { author: 'q-sami' }),
      `referenceElsewhere ${posts}:2 author`,
    ],
    [
      'a post before its author joined',
      change('accounts', 0, { joinedAt: '2031-03-22T00:00:00Z' }),
      `authorNotJoined ${posts}:2 at`,
    ],
    ['a reply to nothing', change('posts', 2, { replyTo: 'p99' }), `referenceDangling ${posts}:3 replyTo`],
    [
      'a reply to a later post',
      change('posts', 2, { replyTo: 'p7' }),
      `referenceNotEarlier ${posts}:3 replyTo`,
    ],
    ['a reply to itself', change('posts', 2, { replyTo: 'p3' }), `referenceNotEarlier ${posts}:3 replyTo`],
    [
      'media that do not exist',
      change('posts', 1, { media: ['m-poster', 'm-none'] }),
      `referenceDangling ${posts}:2 media[1]`,
    ],
    [
      'media twice',
      change('posts', 1, { media: ['m-poster', 'm-poster'] }),
      `listRepeats ${posts}:2 media[1]`,
    ],
    [
      'a platform that does not exist',
      change('posts', 0, { platform: 'none' }),
      `referenceDangling ${posts}:1 platform`,
    ],
    ['a post on a messenger', change('posts', 0, { platform: 'quay' }), `platformKind ${posts}:1 platform`],
    ['a repost with words', change('posts', 4, { text: 'look' }), `repostHasContent ${posts}:5 repostOf`],
    ['a post without words', change('posts', 0, { text: ' ' }), `textEmpty ${posts}:1 text`],
    [
      'a prefix of exhibit numbers that no folder could begin with',
      ({ exercise }) => Object.assign(exercise.numbering, { prefix: 'MR/31' }),
      `formatExhibitPrefix ${exerciseJson} numbering.prefix`,
    ],
    [
      'a separator that no folder could have',
      ({ exercise }) => Object.assign(exercise.numbering, { separator: '/' }),
      `fieldValue ${exerciseJson} numbering.separator`,
    ],
    [
      'a part of exhibit numbers that there is none of',
      ({ exercise }) => Object.assign(exercise.numbering, { month: true }),
      `fieldUnknown ${exerciseJson} numbering.month`,
    ],
    ['posts out of order', change('posts', 3, { at: '2031-03-20T09:00:00Z' }), `timeOrder ${posts}:4 at`],
    [
      'a post after the end',
      change('posts', 29, { at: '2031-05-01T00:00:00Z' }),
      `timeAfterEnd ${posts}:30 at`,
    ],
    [
      'a day that does not exist',
      change('posts', 0, { at: '2031-02-30T08:00:00Z' }),
      `formatInstant ${posts}:1 at`,
    ],
    ['an id twice', change('posts', 1, { id: 'p1' }), `idTwice ${posts}:2 id`],
    ['an unknown field', change('posts', 0, { colour: 'red' }), `fieldUnknown ${posts}:1 colour`],
    ['a missing field', change('posts', 0, { author: undefined }), `fieldMissing ${posts}:1 author`],
    ['a wrong type', change('posts', 0, { likes: 'many' }), `fieldType ${posts}:1 likes`],
    ['a negative count', change('posts', 0, { likes: -1 }), `fieldTooSmall ${posts}:1 likes`],
    ['a text too long', change('posts', 0, { text: 'x'.repeat(20_001) }), `fieldTooLong ${posts}:1 text`],
    ['a handle with a space', change('accounts', 0, { handle: 'a b' }), `formatHandle ${accounts}:1 handle`],
    [
      'a handle twice, in other letters',
      change('accounts', 1, { handle: 'SAMI_travel' }),
      `handleTaken ${accounts}:2 handle`,
    ],
    [
      'an avatar that does not exist',
      change('accounts', 0, { avatar: 'x' }),
      `referenceDangling ${accounts}:1 avatar`,
    ],
    [
      'a member who does not exist',
      (c) => Object.assign(c.channels[0]?.members[1] ?? {}, { account: 'x' }),
      `referenceDangling ${channels}:1 members[1].account`,
    ],
    [
      'a member who left before coming',
      (c) => Object.assign(c.channels[0]?.members[1] ?? {}, { until: '2031-03-21T00:00:00Z' }),
      `timeSpan ${channels}:1 members[1].until`,
    ],
    [
      'a channel on a microblog',
      change('channels', 0, { platform: 'gull' }),
      `platformKind ${channels}:1 platform`,
    ],
    [
      'a message in no channel',
      change('messages', 0, { channel: 'c-none' }),
      `referenceDangling ${messages}:1 channel`,
    ],
    [
      'a reply to another channel',
      change('messages', 3, { replyTo: 'x2' }),
      `referenceElsewhere ${messages}:4 replyTo`,
    ],
    [
      'following oneself',
      change('follows', 0, { followee: 'g-lina' }),
      'followSelf data/dataset/follows.ndjson:1 followee',
    ],
    [
      'a follow that ends before it began',
      change('follows', 0, { until: '2031-03-21T10:06:00Z' }),
      'timeSpan data/dataset/follows.ndjson:1 until',
    ],
    [
      'a list of somebody elsewhere',
      change('lists', 0, { owner: 'q-sami' }),
      `referenceElsewhere ${lists}:1 owner`,
    ],
    ['a list on a messenger', change('lists', 0, { platform: 'quay' }), `platformKind ${lists}:1 platform`],
    [
      'a list of nobody',
      (c) => Object.assign(c.lists[0]?.members?.[1] ?? {}, { account: 'x' }),
      `referenceDangling ${lists}:1 members[1].account`,
    ],
    [
      'somebody twice on a list',
      (c) => Object.assign(c.lists[0]?.members?.[1] ?? {}, { account: 'g-omar' }),
      `listRepeats ${lists}:1 members[1]`,
    ],
    [
      'somebody on a list before it was made',
      (c) => Object.assign(c.lists[0]?.members?.[0] ?? {}, { from: '2031-02-01T00:00:00Z' }),
      `timeBeforeTarget ${lists}:1 members[0].from`,
    ],
    ['two lists of one name', (c) => c.lists.push(...structuredClone(c.lists)), `idTwice ${lists}:2 id`],
    [
      'a preview that does not exist',
      change('media', 3, { preview: 'x' }),
      `referenceDangling ${media}:4 preview`,
    ],
    [
      'a wording of nothing',
      (c) => Object.assign(c.exercise.platforms[0] ?? {}, { wording: { 'place.nowhere': 'Nowhere' } }),
      `wordingUnknown ${exerciseJson} platforms[0].wording.place.nowhere`,
    ],
    [
      'a wording that asks for what is not given',
      (c) => Object.assign(c.exercise.platforms[0] ?? {}, { wording: { joined: 'Since {day}' } }),
      `wordingPlaceholder ${exerciseJson} platforms[0].wording.joined`,
    ],
    [
      'a wording with a tag',
      (c) => Object.assign(c.exercise.platforms[0] ?? {}, { wording: { joined: '<b>Since {when}' } }),
      `wordingUnreadable ${exerciseJson} platforms[0].wording.joined`,
    ],
    [
      'a wording that can not be said',
      (c) => Object.assign(c.exercise.platforms[0] ?? {}, { wording: { joined: 'Since {when, date}' } }),
      `wordingUnreadable ${exerciseJson} platforms[0].wording.joined`,
    ],
    [
      'a wording of the training mark',
      (c) => Object.assign(c.exercise.platforms[0] ?? {}, { wording: { synthetic: 'All real' } }),
      `wordingFixed ${exerciseJson} platforms[0].wording.synthetic`,
    ],
    [
      'an ink that can not be read',
      (c) => Object.assign(c.exercise.platforms[0]?.theme ?? {}, { ink: '#9aa4a8' }),
      `themeContrast ${exerciseJson} platforms[0].theme.ink`,
    ],
    [
      'a purge of messages on a microblog',
      (c) => Object.assign(c.timeline[10] ?? {}, { kind: 'account-messages-purged' }),
      'platformKind data/timeline.ndjson:11 account',
    ],
    [
      'a purge that names more than it strikes',
      (c) =>
        Object.assign(c.timeline[10] ?? {}, {
          kind: 'account-followers-purged',
          count: 1,
          followers: ['g-omar', 'g-news'],
        }),
      'purgeCount data/timeline.ndjson:11 count',
    ],
    [
      'a purge of nobody',
      (c) =>
        Object.assign(c.timeline[10] ?? {}, { kind: 'account-followers-purged', count: 1, followers: ['x'] }),
      'referenceDangling data/timeline.ndjson:11 followers[0]',
    ],
    [
      'a change of subscribers by none',
      event({ kind: 'channel-subscribers-changed', channel: 'c-crossing', by: 0 }),
      'eventChangesNothing data/timeline.ndjson:1 by',
    ],
    [
      'a change of subscribers that ends before it began',
      event({ kind: 'channel-subscribers-changed', channel: 'c-crossing', by: 3, until: early }),
      'timeSpan data/timeline.ndjson:1 until',
    ],
    [
      'a change of subscribers that ends after the exercise',
      event({
        ...{ kind: 'channel-subscribers-changed', channel: 'c-crossing', by: 3 },
        until: '2032-01-01T00:00:00Z',
      }),
      'timeAfterEnd data/timeline.ndjson:1 until',
    ],
    [
      'subscribers of a chat of two',
      event({ kind: 'channel-subscribers-changed', channel: 'c-advice', by: 3 }),
      'chatKind data/timeline.ndjson:1 channel',
    ],
    [
      'a role in a chat of two',
      event({ kind: 'channel-role-changed', channel: 'c-advice', member: 'q-lina', role: 'admin' }),
      'chatKind data/timeline.ndjson:1 channel',
    ],
    [
      'a role of somebody who is not there',
      event({ kind: 'channel-role-changed', channel: 'c-crossing', member: 'q-omar', role: 'admin' }),
      'memberNotThere data/timeline.ndjson:1 member',
    ],
    [
      'a role given by somebody who is not there',
      event({
        ...{ kind: 'channel-role-changed', channel: 'c-crossing', member: 'q-lina', role: 'admin' },
        by: 'q-omar',
      }),
      'memberNotThere data/timeline.ndjson:1 by',
    ],
    [
      'a role that the member has already',
      event({ kind: 'channel-role-changed', channel: 'c-crossing', member: 'q-sami', role: 'owner' }),
      'eventChangesNothing data/timeline.ndjson:1 role',
    ],
    [
      'a role that the member was given already',
      (c) => {
        const role = { kind: 'channel-role-changed', channel: 'c-crossing', role: 'owner' } as const;
        event({ ...role, member: 'q-lina' })(c);
        event({ ...role, member: 'q-sami', role: 'admin' }, 1)(c);
      },
      'eventChangesNothing data/timeline.ndjson:2 role',
    ],
    [
      'a role that nobody knows',
      event({ kind: 'channel-role-changed', channel: 'c-crossing', member: 'q-lina', role: 'king' }),
      'fieldValue data/timeline.ndjson:1 role',
    ],
    [
      'an event on nothing',
      change('timeline', 0, { post: 'p99' }),
      'referenceDangling data/timeline.ndjson:1 post',
    ],
    [
      'an event before its target',
      change('timeline', 0, { post: 'p10' }),
      'timeBeforeTarget data/timeline.ndjson:1 at',
    ],
    [
      'an event of unknown kind',
      change('timeline', 0, { kind: 'post-burnt' }),
      'fieldKind data/timeline.ndjson:1 kind',
    ],
    [
      'a new handle that is taken',
      change('timeline', 3, { handle: 'portnews' }),
      'handleTaken data/timeline.ndjson:4 handle',
    ],
    [
      'an attachment of nothing',
      (c) => Object.assign(c.injects[0] ?? {}, { attachments: ['m-none'] }),
      'referenceDangling data/injects.ndjson:1 attachments[0]',
    ],
    [
      'an inject that waits for a post of nobody',
      (c) =>
        Object.assign(c.injects[1] ?? {}, {
          after: { did: 'preserved', entity: { kind: 'post', id: 'p-none' } },
        }),
      'referenceDangling data/injects.ndjson:2 after.entity',
    ],
    [
      'an inject that waits for a term of no vocabulary',
      (c) => Object.assign(c.injects[1] ?? {}, { after: { did: 'tagged', term: 'weather' } }),
      'referenceDangling data/injects.ndjson:2 after.term',
    ],
    [
      'an inject that waits for one that is not there',
      (c) => Object.assign(c.injects[1] ?? {}, { after: { did: 'opened', inject: 'i9' } }),
      'referenceDangling data/injects.ndjson:2 after.inject',
    ],
    [
      'an inject that waits for itself',
      (c) => Object.assign(c.injects[1] ?? {}, { after: { did: 'opened', inject: 'i2' } }),
      'injectCircle data/injects.ndjson:2 after.inject',
    ],
    [
      'a delay after nothing',
      (c) => Object.assign(c.injects[1] ?? {}, { delaySeconds: 60 }),
      'delayWithoutDeed data/injects.ndjson:2 delaySeconds',
    ],
    [
      'a deed that nobody knows',
      (c) => Object.assign(c.injects[1] ?? {}, { after: { did: 'slept' } }),
      'fieldKind data/injects.ndjson:2 after.did',
    ],
    [
      'an inject before the start',
      change('injects', 0, { at: '2031-04-01T08:00:00Z' }),
      'timeBeforeStart data/injects.ndjson:1 at',
    ],
    ['a wrong size of a file', change('media', 0, { bytes: 5 }), `mediaBytes ${media}:1 bytes`],
    ['a wrong hash of a file', change('media', 0, { sha256: '0'.repeat(64) }), `mediaHash ${media}:1 sha256`],
    [
      'a wrong type of a file',
      change('media', 0, { type: 'image/jpeg', file: 'm-sami.jpg' }),
      `mediaMissing ${media}:1 file`,
    ],
    ['a wrong size of a picture', change('media', 0, { width: 17 }), `mediaSize ${media}:1 width`],
    [
      'a scope of nobody',
      (c) => c.exercise.authority.scope.accounts.push('x'),
      'referenceDangling data/exercise.json authority.scope.accounts[2]',
    ],
    [
      'a clock that ends before it starts',
      (c) => Object.assign(c.exercise.clock, { endsAt: '2031-04-01T00:00:00Z' }),
      'timeSpan data/exercise.json clock.endsAt',
    ],
    [
      'a real domain',
      (c) => Object.assign(c.exercise.platforms[0] ?? {}, { domain: 'gull.com' }),
      'formatReservedDomain data/exercise.json platforms[0].domain',
    ],
    [
      'a term twice',
      (c) => c.exercise.vocabulary.push(...c.exercise.vocabulary.slice(0, 1)),
      'idTwice data/exercise.json vocabulary[2].id',
    ],
    [
      'a later version',
      (c) => Object.assign(c.exercise, { version: 2 }),
      'versionUnsupported data/exercise.json version',
    ],
    [
      'another format',
      (c) => Object.assign(c.exercise, { format: 'cookbook' }),
      'formatUnknown data/exercise.json format',
    ],
    [
      'one language short',
      (c) => Object.assign(c.exercise.title, { ar: undefined }),
      'fieldMissing data/exercise.json title.ar',
    ],
  ];
  it.each(cases)('%s', async (_, content, expected) => {
    expect(await errorsOf(content)).toContain(expected);
  });
});

describe('files at fault', () => {
  const withPayload = async (payload: (files: Map<string, Buffer>) => void) =>
    (await problemsOfPackage(folder, { payload })).errors;
  const append = (path: string, text: string | Buffer) => (files: Map<string, Buffer>) => {
    files.set(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from(text)]));
  };

  it.each([
    ['a line that is not JSON', append(posts, '{"id": nonsense}\n'), `jsonSyntax ${posts}:31 id`],
    ['a line cut short', append(posts, '{"id":"p31"'), `jsonEndsEarly ${posts}:31`],
    ['an empty line', append(posts, '\n{}\n'), `lineEmpty ${posts}:31`],
    ['a key twice', append(posts, '{"id":"a","id":"b"}\n'), `jsonDuplicateKey ${posts}:31`],
    [
      'octets that are not UTF-8',
      append(posts, Buffer.from([0x22, 0xff, 0x22, 0x0a])),
      `textNotUtf8 ${posts}:31`,
    ],
    ['a line that is a list', append(posts, '[1]\n'), `fieldType ${posts}:31`],
    ['a missing file', (f: Map<string, Buffer>) => void f.delete(posts), `fileMissing ${posts}`],
    ['a file that nothing names', append('data/media/extra.png', 'x'), 'fileUnknown data/media/extra.png'],
    ['another file', append('data/readme.txt', 'x'), 'fileUnknown data/readme.txt'],
    [
      'a picture that is a letter',
      (f: Map<string, Buffer>) => void f.set('data/media/m-sami.png', Buffer.from('<svg/>')),
      `mediaType ${media}:1 type`,
    ],
    [
      'a sealed key that is not one',
      (f: Map<string, Buffer>) => void f.set('data/answer-key.sealed.json', Buffer.from('{}')),
      'fieldMissing data/answer-key.sealed.json format',
    ],
  ])('%s', async (_, payload, expected) => {
    expect(await withPayload(payload)).toContain(expected);
  });

  it('are noted where they begin with a byte-order mark', async () => {
    const payload = (files: Map<string, Buffer>) => {
      files.set(posts, Buffer.concat([Buffer.from('\ufeff'), files.get(posts) ?? Buffer.alloc(0)]));
    };
    expect(await problemsOfPackage(folder, { payload })).toEqual({
      errors: [],
      warnings: [`byteOrderMark ${posts}:1`],
    });
  });

  it('give a bounded number of problems', async () => {
    const { errors } = await problemsOfPackage(folder, { payload: append(posts, '?\n'.repeat(5_000)) });
    expect(errors).toHaveLength(200);
  });
});
