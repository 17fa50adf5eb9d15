import { channelStanding, postStanding } from '../../../core/domain/simulation/standing';
import type { AccountState, PostState } from '../../../core/domain/simulation/state';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import type { OpenWorld } from '../platform/world';
import { rowSigns, type SearchColumns } from '../storage/dataset/search-rows';

/** Which rows a visitor without an account is shown at an instant, asked row by row of very many. */
export interface VisibleRows {
  post(row: number): boolean;
  message(row: number): boolean;
  account(row: number): boolean;
  /** Row numbers of channels that are listed, and whether they may be read. */
  readonly channels: ReadonlyMap<number, { id: string; readable: boolean; platform: number }>;
}

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

/**
 * Most rows are never touched by an event: for these a few sets decide. The others are asked of the world one by one.
 * Reposts are not among what a search finds: they have no words of their own.
 */
export function visibleRows(world: OpenWorld, columns: SearchColumns, at: Instant): VisibleRows {
  const { dataset, events, platformNumber } = world.sources;
  const time = millisecondsOf(at);
  const { accounts, posts, messages } = columns;

  const standing = new Map<number, ReturnType<typeof postStanding>>();
  const purged = new Set<number>();
  for (const id of events.touched('account')) {
    const row = dataset.accounts.byId(id)?.n;
    if (row === undefined) continue;
    standing.set(row, accountStanding(world.account(id, at)));
    if (events.of('account', id, time).some(({ kind }) => kind.endsWith('-purged'))) purged.add(row);
  }
  const standingOf = (row: number) =>
    standing.get(row) ?? ((accounts.signs[row] ?? 0) & rowSigns.private ? 'private' : 'shown');

  const touched = (kind: 'post' | 'message') =>
    new Set([...events.touched(kind)].flatMap((id) => dataset[`${kind}s`].byId(id)?.n ?? []));
  const touchedPosts = touched('post');
  const touchedMessages = touched('message');

  const channels = new Map<number, { id: string; readable: boolean; platform: number }>();
  for (const platform of world.platforms) {
    for (const { n, record } of dataset.channels.of(platformNumber(platform.id), time)) {
      const is = channelStanding(world.channel(record.id, at));
      if (is === 'closed' || is === 'unknown') continue;
      channels.set(n, { id: record.id, readable: is === 'shown', platform: platformNumber(platform.id) });
    }
  }

  return {
    channels,
    post(row) {
      if ((posts.signs[row] ?? 0) & rowSigns.repost) return false;
      const author = posts.owner[row] ?? 0;
      if (standingOf(author) !== 'shown') return false;
      if (!touchedPosts.has(row) && !purged.has(author)) return true;
      const record = dataset.posts.byNumber(row)?.record;
      const post = record && world.post(record.id, at);
      return post !== undefined && postStanding(post, world.account(post.author, at)) === 'shown';
    },
    message(row) {
      if (!channels.get(messages.home[row] ?? 0)?.readable) return false;
      if (!touchedMessages.has(row) && !purged.has(messages.owner[row] ?? 0)) return true;
      const record = dataset.messages.byNumber(row)?.record;
      const message = record && world.message(record.id, at);
      return message !== undefined && !message.deleted;
    },
    account(row) {
      if ((accounts.at[row] ?? 0) > time) return false;
      const is = standingOf(row);
      return is === 'shown' || is === 'private';
    },
  };
}
