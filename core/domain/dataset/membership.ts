import { millisecondsOf } from '../text/instant';
import type { Channel } from './records';
import type { VolatilityEvent } from './volatility-event';

export type Member = Channel['members'][number];
export type RoleChange = Extract<VolatilityEvent, { kind: 'channel-role-changed' }>;

/** Whether somebody is in a chat at a time, milliseconds since 1970. */
export function isThere({ from, until }: Pick<Member, 'from' | 'until'>, at: number): boolean {
  return millisecondsOf(from) <= at && (until === undefined || millisecondsOf(until) > at);
}

/** Members after a change of roles. Who is there then has the new role until leaving; who comes again, that of the record. */
export function withRole(members: readonly Member[], { at, member, role }: RoleChange): Member[] {
  const then = millisecondsOf(at);
  return members.map((one) => {
    if (!isThere(one, then)) return one;
    if (one.account === member) return { ...one, role };
    return role === 'owner' && one.role === 'owner' ? { ...one, role: 'admin' } : one;
  });
}
