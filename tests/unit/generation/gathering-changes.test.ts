import { beforeAll, describe, expect, it } from 'vitest';
import { isThere, withRole } from '../../../core/domain/dataset/membership';
import { Channel } from '../../../core/domain/dataset/records';
import { VolatilityEvent } from '../../../core/domain/dataset/volatility-event';
import { generationOptions } from '../../../core/domain/generation/generation-request';
import { planPackage } from '../../../core/domain/generation/package-plan';
import { millisecondsOf } from '../../../core/domain/text/instant';

describe('what the clock changes where people talk', () => {
  let channels: Map<string, Channel>;
  let timeline: VolatilityEvent[];
  beforeAll(() => {
    const plan = planPackage(generationOptions({ seed: 11, posts: 0, messages: 8000, language: 'en' }));
    channels = new Map([...plan.channels()].map((line) => Channel.parse(line)).map((one) => [one.id, one]));
    expect([...plan.posts()]).toEqual([]);
    expect([...plan.messages()].length).toBe(8000);
    timeline = [...plan.timeline()].map((line) => VolatilityEvent.parse(line));
  });
  const ofKind = <K extends VolatilityEvent['kind']>(kind: K) =>
    timeline.filter((event): event is Extract<VolatilityEvent, { kind: K }> => event.kind === kind);

  it('moves the readers of every channel, mostly up, for hours or at once', () => {
    const moved = ofKind('channel-subscribers-changed');
    const ids = new Set(moved.map(({ channel }) => channel));
    const all = [...channels.values()].filter(({ kind }) => kind === 'channel').map(({ id }) => id);
    expect(all.filter((id) => !ids.has(id))).toEqual([]);
    expect(moved.filter(({ by }) => by > 0).length / moved.length).toBeGreaterThan(0.5);
    expect(moved.filter(({ until }) => until === undefined).length).toBeGreaterThan(0);
    for (const id of all) {
      const lost = moved.filter(({ channel, by }) => channel === id && by < 0);
      const least = lost.reduce((sum, { by }) => sum + by, channels.get(id)?.subscribers ?? 0);
      expect(least, id).toBeGreaterThanOrEqual(0);
    }
  });

  it('gives, takes and hands on roles in groups, each to somebody who is there and by somebody who may', () => {
    const given = ofKind('channel-role-changed');
    expect(new Set(given.map(({ role }) => role))).toEqual(new Set(['owner', 'admin', 'member']));
    for (const event of given) {
      const channel = channels.get(event.channel) as Channel;
      const roles = new Map(
        channel.members
          .filter((member) => isThere(member, millisecondsOf(event.at)))
          .map(({ account, role }) => [account, role]),
      );
      expect(channel.kind).toBe('group');
      expect(roles.get(event.by ?? '')).toBe('owner');
      expect(roles.get(event.member)).not.toBe(event.role);
      expect(roles.has(event.member)).toBe(true);
      channels.set(channel.id, { ...channel, members: withRole(channel.members, event) });
    }
  });
});
