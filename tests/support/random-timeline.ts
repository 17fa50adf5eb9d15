import type { z } from 'zod';
import type { MemberRole } from '../../core/domain/dataset/records';
import type { VolatilityEvent } from '../../core/domain/dataset/volatility-event';
import type { TinyContent } from './tiny-exercise';

/** Numbers that look random and are the same every time (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const nextRole = { member: 'admin', admin: 'owner', owner: 'member' } as const;

/** Forty events of any kind on whatever exists, in order of time. */
export function randomTimeline(content: TinyContent, seed: number): z.input<typeof VolatilityEvent>[] {
  const random = randomOf(seed);
  const one = <T>(list: T[]): T => list[random(list.length)] as T;
  const instant = (minutes: number) =>
    new Date(Date.UTC(2031, 3, 3, 11, minutes)).toISOString().replace('.000', '');
  /** What Lina is in the channel: an event gives her the next role. */
  let role: MemberRole = 'member';
  return Array.from({ length: 40 }, (_, index) => {
    const base = {
      id: `r${index}`,
      at: instant(index * 10),
    };
    const post = one(content.posts).id;
    const account = one(content.accounts).id;
    const microblogger = one(content.accounts.filter(({ platform }) => platform === 'gull')).id;
    const talker = one(content.accounts.filter(({ platform }) => platform === 'quay')).id;
    const message = one(content.messages).id;
    const channel = one(content.channels).id;
    const text = `${one(['ferry', 'harbour #work', 'الميناء', 'stamp'])} ${index}`;
    const event = one<z.input<typeof VolatilityEvent>>([
      { ...base, kind: 'post-edited', post, text },
      { ...base, kind: 'post-deleted', post },
      { ...base, kind: 'post-restored', post },
      { ...base, kind: 'post-withheld', post, reference: `MR-${index}` },
      { ...base, kind: 'message-edited', message, text },
      { ...base, kind: 'message-deleted', message },
      { ...base, kind: 'message-restored', message },
      { ...base, kind: 'account-renamed', account, handle: `other_${index}` },
      { ...base, kind: 'account-profile-changed', account, name: `Name ${index}` },
      { ...base, kind: 'account-suspended', account },
      { ...base, kind: 'account-reinstated', account },
      { ...base, kind: 'account-made-private', account },
      { ...base, kind: 'account-made-public', account },
      { ...base, kind: 'account-posts-purged', account: microblogger },
      { ...base, kind: 'account-messages-purged', account: talker },
      { ...base, kind: 'account-withheld', account, reference: `MR-${index}` },
      {
        ...base,
        kind: 'account-followers-purged',
        account: microblogger,
        count: 20 + index,
        followers: content.accounts
          .filter(({ platform, id }) => platform === 'gull' && id !== microblogger && random(2) === 0)
          .map(({ id }) => id),
      },
      {
        ...{ ...base, kind: 'channel-role-changed', channel: 'c-crossing', member: 'q-lina' },
        role: nextRole[role],
      },
      { ...base, kind: 'channel-subscribers-changed', channel: 'c-crossing', by: 40 - index },
      {
        ...{ ...base, kind: 'channel-subscribers-changed', channel: 'c-crossing', by: -7 },
        until: instant(index * 10 + 60),
      },
      { ...base, kind: 'channel-renamed', channel, name: `Channel ${index}` },
      { ...base, kind: 'channel-made-private', channel },
      { ...base, kind: 'channel-closed', channel },
    ]);
    if (event.kind === 'channel-role-changed') role = event.role;
    return event;
  });
}
