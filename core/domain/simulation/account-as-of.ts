import type { Account } from '../dataset/records';
import type { VolatilityEvent } from '../dataset/volatility-event';
import type { AccountState } from './state';

/** An account with the volatility events that have happened to it, in order of time. Events of anything else are passed over. */
export function accountAsOf(record: Account, events: readonly VolatilityEvent[]): AccountState {
  const { followers: _, following: __, ...rest } = record;
  const state: AccountState = { ...rest, suspended: false, formerHandles: [] };
  for (const event of events) {
    if (!('account' in event) || event.account !== record.id) continue;
    switch (event.kind) {
      case 'account-renamed':
        state.formerHandles = [...state.formerHandles, state.handle];
        state.handle = event.handle;
        break;
      case 'account-profile-changed':
        state.name = event.name ?? state.name;
        state.bio = event.bio ?? state.bio;
        state.avatar = event.avatar ?? state.avatar;
        break;
      case 'account-suspended':
        state.suspended = true;
        break;
      case 'account-reinstated':
        state.suspended = false;
        break;
      case 'account-made-private':
        state.private = true;
        break;
      case 'account-made-public':
        state.private = false;
        break;
      case 'account-withheld':
        state.withheld ??= event.reference;
        break;
      case 'account-posts-purged':
      case 'account-messages-purged':
      case 'account-followers-purged':
        break;
    }
  }
  return state;
}
