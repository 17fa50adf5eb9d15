import type { List } from '../../../core/domain/dataset/records';
import { personOf } from '../cast';
import { curatedLists } from '../cast/lists';
import { accountId } from '../cast/person';
import { at } from '../local-time';

const member = /^([a-z0-9_]+)@(.+?)(?:\.\.(.+))?$/;

/** Public lists with their members over time. */
export function lists(): List[] {
  return curatedLists.map(
    ({ id, platform, owner, name, description, created, members }): List => ({
      id,
      platform,
      owner: accountId(platform, owner),
      name,
      description: description ?? '',
      createdAt: at(created),
      members: members.map((text) => {
        const [, key = '', from = '', until] = member.exec(text) ?? [];
        if (!personOf(key)[platform]) throw new RangeError(`${key} is not on ${platform}: list ${id}`);
        return {
          account: accountId(platform, key),
          from: at(from),
          ...(until === undefined ? {} : { until: at(until) }),
        };
      }),
    }),
  );
}
