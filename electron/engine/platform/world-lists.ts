import { isListed } from '../../../core/domain/simulation/standing';
import type { AccountState, ListState } from '../../../core/domain/simulation/state';
import type { World } from '../../../core/domain/simulation/world';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { StoredList } from '../storage/dataset/list-rows';
import type { AccountsAsOf } from './world-accounts';
import type { WorldSources } from './world-sources';

type ListQueries = Pick<World, 'lists' | 'list' | 'listMembers'>;

export function listQueries({ dataset }: WorldSources, accounts: AccountsAsOf): ListQueries {
  const { lists } = dataset;

  const stateOf = ({ n, record }: StoredList, at: number): ListState => ({
    ...record,
    members: lists.members(n, at).length,
  });

  return {
    lists(account, instant) {
      const at = millisecondsOf(instant);
      const owner = accounts.byId(account, at);
      return owner ? lists.of(owner.n, at).map((list) => stateOf(list, at)) : [];
    },
    list(id, instant) {
      const at = millisecondsOf(instant);
      const found = lists.byId(id);
      return found && millisecondsOf(found.record.createdAt) <= at ? stateOf(found, at) : undefined;
    },
    listMembers(id, instant, { after, limit }) {
      const at = millisecondsOf(instant);
      const list = lists.byId(id);
      if (!list || millisecondsOf(list.record.createdAt) > at) return { items: [] };
      // A list has some hundred members at most: they are read whole, and the cursor is the last one's id.
      const shown: AccountState[] = lists.members(list.n, at).flatMap((member) => {
        const state = accounts.byId(member.id, at)?.state;
        return state && isListed(state) ? [state] : [];
      });
      const start = after === undefined ? 0 : shown.findIndex((account) => account.id === after) + 1;
      const items = shown.slice(start, start + limit);
      const last = items.at(-1);
      return start + limit < shown.length && last ? { items, next: last.id } : { items };
    },
  };
}
