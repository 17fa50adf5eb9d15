import { postStanding } from '../../../core/domain/simulation/standing';
import type { AccountState, PostState } from '../../../core/domain/simulation/state';

/** A post of which nothing is known but that it is there: how it stands is then how its author stands. */
const anyPost: PostState = {
  id: 'any',
  platform: 'any',
  author: 'any',
  at: '2000-01-01T00:00:00Z',
  text: '',
  lang: 'und',
  media: [],
  likes: 0,
  reposts: 0,
  deleted: false,
  earlier: [],
};

/** How a visitor gets an account: `shown` with what it writes, `private` the profile alone. */
export function accountStanding(account: AccountState | undefined): ReturnType<typeof postStanding> {
  return postStanding(anyPost, account);
}
