import { foldHandle } from '../../../core/domain/dataset/known-entities';
import type { VolatilityEvent } from '../../../core/domain/dataset/volatility-event';
import { accountAsOf } from '../../../core/domain/simulation/account-as-of';
import { foldText } from '../../../core/domain/simulation/fold-text';
import { isListed } from '../../../core/domain/simulation/standing';
import type { AccountState } from '../../../core/domain/simulation/state';
import type { Slice, World } from '../../../core/domain/simulation/world';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { FollowPlace, StoredAccount, StoredFollow } from '../storage/dataset/account-rows';
import type { WorldSources } from './world-sources';

type AccountQueries = Pick<
  World,
  'account' | 'accountByHandle' | 'searchAccounts' | 'followers' | 'following' | 'followCounts'
>;

/** What other parts of the world ask of accounts. Times in milliseconds. */
export interface AccountsAsOf {
  byId(id: string, at: number): (StoredAccount & { state: AccountState }) | undefined;
  byHandle(
    platform: string,
    handle: string,
    at: number,
  ): (StoredAccount & { state: AccountState }) | undefined;
  /** Whose handle it is at that time; one who only had it before is not meant. */
  holding(
    platform: string,
    handle: string,
    at: number,
  ): (StoredAccount & { state: AccountState }) | undefined;
  /** Whether what it writes is shown to a visitor without an account. `privateFirst`: whether it was private at the beginning. */
  isOpen(id: string, privateFirst: boolean, at: number): boolean;
}

export function accountsAsOf({ dataset, events, platformNumber }: WorldSources): AccountsAsOf {
  const { accounts } = dataset;
  const changed = events.touched('account');

  /** Accounts that no event changes, with the state that they always have, as long as their rows are held. */
  const unchanged = new WeakMap<StoredAccount, StoredAccount & { state: AccountState }>();

  function asOf(stored: StoredAccount | undefined, at: number) {
    if (!stored || millisecondsOf(stored.record.joinedAt) > at) return undefined;
    const known = unchanged.get(stored);
    if (known) return known;
    const { id } = stored.record;
    const account = { ...stored, state: accountAsOf(stored.record, events.of('account', id, at)) };
    if (!changed.has(id)) unchanged.set(stored, account);
    return account;
  }
  const byId = (id: string, at: number) => asOf(accounts.byId(id), at);

  function byHandle(platform: string, handle: string, at: number) {
    const key = foldHandle(handle);
    const renamed = events.renames
      .filter((rename) => foldHandle(rename.handle) === key)
      .map(({ account }) => account);
    const found = [
      ...accounts.byHandleKey(platformNumber(platform), key).map(({ record }) => record.id),
      ...renamed,
    ]
      .map((id) => byId(id, at))
      .filter((account) => account?.state.platform === platform);
    const holds = found.find((account) => account && foldHandle(account.state.handle) === key);
    return (
      holds ??
      found.findLast((account) => account?.state.formerHandles.some((former) => foldHandle(former) === key))
    );
  }

  return {
    byId,
    byHandle,
    holding(platform, handle, at) {
      const found = byHandle(platform, handle, at);
      return found && foldHandle(found.state.handle) === foldHandle(handle) ? found : undefined;
    },
    isOpen(id, privateFirst, at) {
      if (!changed.has(id)) return !privateFirst;
      const state = byId(id, at)?.state;
      return state !== undefined && isListed(state) && !state.private;
    },
  };
}

export function accountQueries(sources: WorldSources, asOf: AccountsAsOf): AccountQueries {
  const { dataset, events, platformNumber } = sources;
  const { accounts } = dataset;
  const startsAt = millisecondsOf(dataset.exercise.clock.startsAt);

  /** Accounts whose handle or name an event changes, by their ids, with all that they are called at any time. */
  let everCalled: Map<string, string> | undefined;
  function namesEver(): ReadonlyMap<string, string> {
    everCalled ??= new Map(
      [...events.renamed].flatMap((id) => {
        const record = accounts.byId(id)?.record;
        if (!record) return [];
        const all = events.of('account', id, Number.POSITIVE_INFINITY);
        const states = [...all.keys(), all.length].map((until) => accountAsOf(record, all.slice(0, until)));
        return [[id, [...new Set(states.map(namesOf))].join('\n')]];
      }),
    );
    return everCalled;
  }

  function follows(list: 'followers' | 'following') {
    return (
      account: string,
      instant: string,
      page: { after?: string; limit: number },
    ): Slice<AccountState> => {
      const at = millisecondsOf(instant);
      const near = asOf.byId(account, at);
      if (!near) return { items: [] };
      const items: AccountState[] = [];
      let place = placeOf(page.after);
      let shown = place;
      for (;;) {
        const rows: StoredFollow[] = accounts[list](near.n, at, place, page.limit + 1);
        for (const row of rows) {
          place = { since: row.since, place: row.place };
          const state = asOf.byId(row.record.id, at)?.state;
          if (!state || !isListed(state)) continue;
          if (items.length === page.limit) return { items, next: `${shown.since}-${shown.place}` };
          items.push(state);
          shown = place;
        }
        if (rows.length <= page.limit) return { items };
      }
    };
  }

  return {
    account: (id, at) => asOf.byId(id, millisecondsOf(at))?.state,
    accountByHandle: (platform, handle, at) => asOf.byHandle(platform, handle, millisecondsOf(at))?.state,
    searchAccounts(platform, asked, instant, limit) {
      const at = millisecondsOf(instant);
      const words = asked.map((word) => word.replace(/^@/, ''));
      if (words.length === 0) return [];
      const hold = (names: string) => words.every((word) => names.includes(word));
      // Those that have another handle or name at some time are looked at one by one.
      const found = [...namesEver()]
        .flatMap(([id, names]) => (hold(names) ? (asOf.byId(id, at) ?? []) : []))
        .filter(({ state }) => state.platform === platform && isListed(state))
        .filter(({ state }) => hold(namesOf(state)));
      let others = 0;
      for (const { record } of accounts.holding(platformNumber(platform), words)) {
        if (others === limit) break;
        const account = namesEver().has(record.id) ? undefined : asOf.byId(record.id, at);
        if (!account || !isListed(account.state)) continue;
        found.push(account);
        others += 1;
      }
      return found
        .sort((a, b) => b.record.followers - a.record.followers || a.n - b.n)
        .slice(0, limit)
        .map(({ state }) => state);
    },
    followers: follows('followers'),
    following: follows('following'),
    followCounts(account, instant) {
      const at = millisecondsOf(instant);
      const found = asOf.byId(account, at);
      if (!found) return { followers: 0, following: 0 };
      const { followers, following } = found.record;
      if (at <= startsAt) return { followers, following };
      const changes = accounts.followChanges(found.n, startsAt, at);
      const purged = events
        .of('account', account, at)
        .reduce((sum, event) => sum + purgedBy(event, startsAt), 0);
      return {
        followers: Math.max(0, followers + changes.followers - purged),
        following: Math.max(0, following + changes.following),
      };
    },
  };
}

/** What a search for people looks through: handle and name, folded. */
const namesOf = ({ handle, name }: AccountState) => foldText(`${handle} ${name}`);

/** Followers that an event strikes after an instant: what was struck before is in the record's count already. */
function purgedBy(event: VolatilityEvent, after: number): number {
  return event.kind === 'account-followers-purged' && millisecondsOf(event.at) > after ? event.count : 0;
}

function placeOf(cursor: string | undefined): FollowPlace {
  const [, since, place] = /^(-?\d{1,15})-(\d{1,15})$/.exec(cursor ?? '') ?? [];
  const end = Number.MAX_SAFE_INTEGER;
  return since === undefined || place === undefined
    ? { since: end, place: end }
    : { since: Number(since), place: Number(place) };
}
