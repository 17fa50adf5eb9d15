import type { Channel } from '../../../core/domain/dataset/records';
import { personOf } from '../cast';
import { gatherings } from '../cast/channels';
import { accountId } from '../cast/person';
import { instant, localTime } from '../local-time';

const member = /^([a-z0-9_]+)([!+]?)(?:@(.+?))?(?:\.\.(.+))?$/;

/** Channels with their members; nobody is a member before channel and account existed. */
export function channels(): Channel[] {
  return gatherings.map((gathering): Channel => {
    const created = localTime(gathering.created);
    return {
      id: gathering.id,
      platform: 'dhow',
      kind: gathering.kind,
      handle: gathering.id,
      name: gathering.name,
      description: gathering.description ?? '',
      createdAt: instant(created),
      ...(gathering.avatar === undefined ? {} : { avatar: gathering.avatar }),
      access: gathering.access,
      members: gathering.members.map((text) => {
        const [, key = '', rank, from, until] = member.exec(text) ?? [];
        const presence = personOf(key).dhow;
        if (!presence) throw new RangeError(`${key} is not on the messenger`);
        const since = from ? localTime(from) : Math.max(created, localTime(`${presence.joined} 12:00`));
        return {
          account: accountId('dhow', key),
          role: rank === '!' ? ('owner' as const) : rank === '+' ? ('admin' as const) : ('member' as const),
          from: instant(since),
          ...(until === undefined ? {} : { until: instant(localTime(until)) }),
        };
      }),
      subscribers: gathering.subscribers ?? gathering.members.length,
    };
  });
}
