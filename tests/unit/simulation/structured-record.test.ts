import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { structuredRecord } from '../../../core/domain/simulation/structured-record';
import { get, hour, smallWorld } from './small-world';

const world = smallWorld();

describe('structuredRecord', () => {
  it('gives a post with its author, counts, media and edit state', () => {
    expect(structuredRecord(world, { kind: 'post', id: 'p7' }, hour(10))).toMatchObject({
      format: 'hirz-record',
      synthetic: true,
      kind: 'post',
      id: 'p7',
      asOf: hour(10),
      url: 'https://gull.example/@sami_travel/post/p7',
      text: 'Ferry ticket ready. #work',
      edited: true,
      editedAt: hour(10, 0),
      counts: { likes: 0, reposts: 0, replies: 0 },
      hashtags: ['work'],
      media: [{ id: 'm-ticket', path: '/media/ticket.png', sha256: '74'.repeat(32) }],
      author: { id: 'g-sami', handle: 'sami_travel', url: 'https://gull.example/@sami_travel' },
    });
  });

  it('does not give what stood before an edit, and gives it before', () => {
    const ref = { kind: 'post', id: 'p7' } as const;
    expect(canonicalJson(structuredRecord(world, ref, hour(9)))).toContain('two places left');
    expect(canonicalJson(structuredRecord(world, ref, hour(10)))).not.toContain('two places left');
  });

  it('gives nothing of what a visitor is not served', () => {
    const gone = [
      ['post', 'p2', hour(11)],
      ['post', 'p8', hour(9)],
      ['post', 'p10', hour(9)],
      ['post', 'p7', hour(17)],
      ['account', 'g-sami', hour(17)],
      ['message', 'x5', hour(14)],
      ['message', 'x1', hour(15)],
      ['media', 'm-ticket', hour(14)],
    ] as const;
    for (const [kind, id, at] of gone) expect(structuredRecord(world, { kind, id }, at)).toBeUndefined();
    expect(structuredRecord(world, { kind: 'channel', id: 'c-crossing' }, hour(15))).toMatchObject({
      access: 'closed',
      description: null,
      members: null,
      subscribers: null,
    });
    expect(structuredRecord(world, { kind: 'post', id: 'p7' }, hour(14))?.media).toEqual([
      { id: 'm-ticket', removed: true },
    ]);
  });

  it('gives of a messenger’s private account, and of a suspended author, no more than is shown: name and face', () => {
    const profile = { bio: 'Rooms by the station', location: 'Mersa', joinedAt: '2031-01-01T00:00:00Z' };
    const shy = { handle: 'shy', name: 'Shy', avatar: 'm-sami', banner: 'm-poster' };
    const hidden = smallWorld('en', {
      accounts: [{ id: 'q-shy', platform: 'quay', ...shy, ...profile }],
      messages: [{ id: 'y1', channel: 'c-crossing', author: 'q-shy', at: hour(8, 0), text: 'Here' }],
      timeline: [
        { id: 's1', at: hour(9), kind: 'account-made-private', account: 'q-shy' },
        { id: 's2', at: hour(10), kind: 'account-made-public', account: 'q-shy' },
        { id: 's3', at: hour(11), kind: 'account-suspended', account: 'q-shy' },
      ],
    });
    const account = (at: string) => structuredRecord(hidden, { kind: 'account', id: 'q-shy' }, at);
    const author = (at: string) => structuredRecord(hidden, { kind: 'message', id: 'y1' }, at)?.author;
    const nothing = { handle: 'shy', name: 'Shy', bio: '', location: '', joinedAt: null, banner: null };
    const face = { avatar: { id: 'm-sami' } };
    expect([account(hour(8)), author(hour(8)), author(hour(10))]).toMatchObject([profile, profile, profile]);
    expect([account(hour(9)), author(hour(9))]).toMatchObject([
      { ...nothing, ...face },
      { ...nothing, ...face },
    ]);
    expect([account(hour(11)), author(hour(11))]).toMatchObject([undefined, nothing]);
    expect(get(hidden, 'quay.example/u/shy', hour(9)).markup).not.toContain(profile.bio);
  });

  it('gives the size and the roles of a chat as of its instant', () => {
    const moving = smallWorld('en', {
      timeline: [
        {
          ...{ id: 'r1', at: hour(9), kind: 'channel-role-changed', channel: 'c-crossing' },
          ...{ member: 'q-lina', role: 'owner' },
        },
        { id: 'r2', at: hour(10), kind: 'channel-subscribers-changed', channel: 'c-crossing', by: -9 },
      ],
    });
    const channel = (at: string) => structuredRecord(moving, { kind: 'channel', id: 'c-crossing' }, at);
    const [sami, lina] = [{ id: 'q-sami' }, { id: 'q-lina' }];
    const before = { role: 'owner', since: '2031-03-01T00:00:00Z' };
    expect(channel(hour(8))).toMatchObject({
      subscribers: 31,
      members: [
        { ...sami, ...before },
        { ...lina, role: 'member' },
      ],
    });
    const after = [
      { ...sami, ...before, role: 'admin' },
      { ...lina, role: 'owner' },
    ];
    expect(channel(hour(9))).toMatchObject({ subscribers: 31, members: after });
    expect(channel(hour(10))).toMatchObject({ subscribers: 22, members: after });
    const advice = structuredRecord(moving, { kind: 'channel', id: 'c-advice' }, hour(10));
    expect(advice).toMatchObject({ subscribers: 2 });
  });

  it('gives canonical JSON for everything on a page', () => {
    for (const address of ['gull.example/', 'quay.example/c/crossing', 'quay.example/c/crossing/members']) {
      const { entities } = get(world, address, hour(9));
      expect(entities.length).toBeGreaterThan(2);
      for (const ref of entities) {
        const record = structuredRecord(world, ref, hour(9));
        expect(JSON.parse(canonicalJson(record))).toMatchObject(ref);
      }
    }
  });
});
