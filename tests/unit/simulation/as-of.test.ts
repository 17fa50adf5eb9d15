import { describe, expect, it } from 'vitest';
import {
  Account,
  Channel,
  Media,
  type MemberRole,
  Message,
  Post,
} from '../../../core/domain/dataset/records';
import type { VolatilityEvent } from '../../../core/domain/dataset/volatility-event';
import { accountAsOf } from '../../../core/domain/simulation/account-as-of';
import { channelAsOf } from '../../../core/domain/simulation/channel-as-of';
import { mediaAsOf } from '../../../core/domain/simulation/media-as-of';
import { messageAsOf } from '../../../core/domain/simulation/message-as-of';
import { postAsOf } from '../../../core/domain/simulation/post-as-of';

const at = (hour: number) => `2031-04-03T${String(hour).padStart(2, '0')}:00:00Z`;
const account = Account.parse({ id: 'a', platform: 'm', handle: 'one', name: 'One', joinedAt: at(0) });
const post = Post.parse({ id: 'p', platform: 'm', author: 'a', at: at(1), text: 'first' });
const message = Message.parse({ id: 'x', channel: 'c', author: 'a', at: at(1), text: 'first' });
const channel = Channel.parse({
  id: 'c',
  platform: 'm',
  kind: 'group',
  handle: 'c',
  name: 'C',
  createdAt: at(0),
  access: 'open',
  members: [],
});

describe('states as of an instant', () => {
  it('keeps the handles that an account had', () => {
    const state = accountAsOf(account, [
      { id: 'e1', at: at(2), kind: 'account-renamed', account: 'a', handle: 'two' },
      { id: 'e2', at: at(3), kind: 'account-renamed', account: 'a', handle: 'three' },
      { id: 'e3', at: at(3), kind: 'account-renamed', account: 'b', handle: 'other' },
      { id: 'e4', at: at(4), kind: 'account-profile-changed', account: 'a', bio: '' },
    ]);
    expect(state).toMatchObject({ handle: 'three', formerHandles: ['one', 'two'], name: 'One', bio: '' });
    expect(account.handle).toBe('one');
  });

  it('suspends and reinstates, closes and opens accounts', () => {
    const events = [
      { id: 'e1', at: at(2), kind: 'account-suspended', account: 'a' },
      { id: 'e2', at: at(3), kind: 'account-made-private', account: 'a' },
      { id: 'e3', at: at(4), kind: 'account-reinstated', account: 'a' },
      { id: 'e4', at: at(5), kind: 'account-made-public', account: 'a' },
    ] as const;
    const states = events.map((_, index) => accountAsOf(account, events.slice(0, index + 1)));
    expect(states.map(({ suspended, private: hidden }) => [suspended, hidden])).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('keeps earlier texts of a post with the time in which they stood', () => {
    const state = postAsOf(post, [
      { id: 'e1', at: at(2), kind: 'post-edited', post: 'p', text: 'second' },
      { id: 'e2', at: at(3), kind: 'post-edited', post: 'p', text: 'third' },
    ]);
    expect(state).toMatchObject({
      text: 'third',
      editedAt: at(3),
      earlier: [
        { text: 'first', from: at(1), until: at(2) },
        { text: 'second', from: at(2), until: at(3) },
      ],
    });
  });

  it('deletes, restores, and purges what was written before the purge', () => {
    const deleted = { id: 'e1', at: at(2), kind: 'post-deleted', post: 'p' } as const;
    const restored = { id: 'e2', at: at(3), kind: 'post-restored', post: 'p' } as const;
    const purged = (hour: number) =>
      ({ id: 'e3', at: at(hour), kind: 'account-posts-purged', account: 'a' }) as const;
    expect(postAsOf(post, [deleted])).toMatchObject({ deleted: true, deletedAt: at(2), text: 'first' });
    expect(postAsOf(post, [deleted, restored])).not.toHaveProperty('deletedAt');
    expect(postAsOf(post, [deleted, purged(4)]).deletedAt).toBe(at(2));
    expect(postAsOf(post, [purged(4)]).deletedAt).toBe(at(4));
    expect(postAsOf(post, [purged(1)]).deleted).toBe(false);
  });

  it('edits and deletes messages, renames and closes channels, removes media', () => {
    const edited = { id: 'e1', at: at(2), kind: 'message-edited', message: 'x', text: 'second' } as const;
    expect(messageAsOf(message, [edited])).toMatchObject({ text: 'second', deleted: false });
    expect(
      messageAsOf(message, [edited, { id: 'e2', at: at(3), kind: 'message-deleted', message: 'x' }]),
    ).toMatchObject({ text: 'second', deleted: true, deletedAt: at(3) });
    expect(
      channelAsOf(
        channel,
        [
          { id: 'e1', at: at(2), kind: 'channel-renamed', channel: 'c', name: 'D' },
          { id: 'e2', at: at(3), kind: 'channel-made-private', channel: 'c' },
          { id: 'e3', at: at(4), kind: 'channel-closed', channel: 'c' },
        ],
        { startsAt: 0, at: Date.parse(at(5)) },
      ),
    ).toMatchObject({
      name: 'D',
      renames: [{ at: at(2), from: 'C', to: 'D' }],
      access: 'closed',
      closed: true,
    });
    const media = Media.parse({
      id: 'm',
      file: 'm.png',
      type: 'image/png',
      bytes: 1,
      sha256: '0'.repeat(64),
    });
    expect(mediaAsOf(media, []).removed).toBe(false);
    expect(mediaAsOf(media, [{ id: 'e', at: at(2), kind: 'media-removed', media: 'm' }]).removed).toBe(true);
  });
});

describe('roles in a group as of an instant', () => {
  const group = Channel.parse({
    ...channel,
    members: [
      { account: 'a', role: 'owner', from: at(0) },
      { account: 'b', role: 'member', from: at(0), until: at(6) },
      { account: 'b', role: 'member', from: at(8) },
      { account: 'c', role: 'member', from: at(0) },
    ],
  });
  const change = (hour: number, member: string, role: MemberRole, by?: string): VolatilityEvent => ({
    id: `e${hour}`,
    at: at(hour),
    kind: 'channel-role-changed',
    channel: 'c',
    member,
    role,
    ...(by === undefined ? {} : { by }),
  });
  const asOf = (...events: VolatilityEvent[]) =>
    channelAsOf(group, events, { startsAt: 0, at: Date.parse(at(9)) });
  const roles = (state: ReturnType<typeof asOf>) => state.members.map(({ role }) => role);

  it('promotes and demotes, and says from what to what, and by whom', () => {
    const state = asOf(change(2, 'c', 'admin', 'a'), change(3, 'c', 'member'));
    expect(roles(state)).toEqual(['owner', 'member', 'member', 'member']);
    expect(state.roleChanges).toEqual([
      { at: at(2), member: 'c', from: 'member', to: 'admin', by: 'a' },
      { at: at(3), member: 'c', from: 'admin', to: 'member' },
    ]);
    expect(group.members[3]?.role).toBe('member');
  });

  it('hands the whole on: whoever owned it is an administrator from then on', () => {
    expect(roles(asOf(change(2, 'c', 'owner', 'a')))).toEqual(['admin', 'member', 'member', 'owner']);
  });

  it('gives a role for one stay alone: who comes again, comes as the record says', () => {
    expect(roles(asOf(change(2, 'b', 'admin')))).toEqual(['owner', 'admin', 'member', 'member']);
    expect(roles(asOf(change(8, 'b', 'admin')))).toEqual(['owner', 'member', 'admin', 'member']);
  });

  it('passes over who is not there, and other channels', () => {
    const state = asOf(change(7, 'b', 'admin'), { ...change(2, 'c', 'admin'), channel: 'd' } as never);
    expect(roles(state)).toEqual(['owner', 'member', 'member', 'member']);
    expect(state.roleChanges).toEqual([]);
  });
});

describe('subscribers of a channel as of an instant', () => {
  const read = Channel.parse({
    ...channel,
    kind: 'channel',
    subscribers: 100,
    members: [
      { account: 'a', role: 'owner', from: at(0) },
      { account: 'b', role: 'admin', from: at(1), until: at(14) },
      { account: 'c', role: 'member', from: at(13) },
    ],
  });
  const change = (hour: number, by: number, until?: number): VolatilityEvent => ({
    id: `e${hour}`,
    at: at(hour),
    kind: 'channel-subscribers-changed',
    channel: 'c',
    by,
    ...(until === undefined ? {} : { until: at(until) }),
  });
  const counted = (hour: number, ...events: VolatilityEvent[]) =>
    channelAsOf(read, events, { startsAt: Date.parse(at(10)), at: Date.parse(at(hour)) }).subscribers;

  it('are those of the record until the clock starts, whatever happened before', () => {
    expect([5, 10].map((hour) => counted(hour, change(3, -40)))).toEqual([100, 100]);
    expect(counted(12, change(3, -40))).toBe(100);
  });

  it('move with the members who come and leave', () => {
    expect([12, 13, 14].map((hour) => counted(hour))).toEqual([100, 101, 100]);
  });

  it('change all at once, or evenly from an instant until another', () => {
    expect([10, 11, 12].map((hour) => counted(hour, change(11, -40)))).toEqual([100, 60, 60]);
    const evenly = change(16, 10, 20);
    expect([16, 17, 18, 20, 23].map((hour) => counted(hour, evenly))).toEqual([100, 102, 105, 110, 110]);
  });

  it('count of a change that began before the clock what comes after it', () => {
    expect([10, 11, 12].map((hour) => counted(hour, change(8, 40, 12)))).toEqual([100, 110, 120]);
  });

  it('never fall below none', () => {
    expect(counted(12, change(11, -400))).toBe(0);
  });

  it('are no business of a group', () => {
    const group = { ...read, kind: 'group' as const };
    expect(channelAsOf(group, [change(11, -40)], { startsAt: 0, at: Date.parse(at(12)) }).subscribers).toBe(
      100,
    );
  });
});
