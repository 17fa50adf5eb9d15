import { channelStanding, postStanding } from '../../../core/domain/simulation/standing';
import type { AccountState, PostState } from '../../../core/domain/simulation/state';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import type { OpenWorld } from '../platform/world';
import { type RowColumns, rowSigns, type SearchColumns } from '../storage/dataset/search-rows';

const stands = { hidden: 0, shown: 1, private: 2 } as const;

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

  // A byte for each row, since they are asked by the million.
  const standing = new Uint8Array(accounts.last + 1);
  for (let row = 1; row <= accounts.last; row += 1) {
    standing[row] = (accounts.signs[row] as number) & rowSigns.private ? stands.private : stands.shown;
  }
  const purged = new Uint8Array(accounts.last + 1);
  for (const id of events.touched('account')) {
    const row = dataset.accounts.byId(id)?.n;
    if (row === undefined) continue;
    const is = accountStanding(world.account(id, at));
    standing[row] = is === 'shown' || is === 'private' ? stands[is] : stands.hidden;
    if (events.of('account', id, time).some(({ kind }) => kind.endsWith('-purged'))) purged[row] = 1;
  }

  const touched = (kind: 'post' | 'message', { last }: RowColumns) => {
    const rows = new Uint8Array(last + 1);
    for (const id of events.touched(kind)) rows[dataset[`${kind}s`].byId(id)?.n ?? 0] = 1;
    return rows;
  };
  const touchedPosts = touched('post', posts);
  const touchedMessages = touched('message', messages);

  const channels = new Map<number, { id: string; readable: boolean; platform: number }>();
  for (const platform of world.platforms) {
    for (const { n, record } of dataset.channels.of(platformNumber(platform.id), time)) {
      const is = channelStanding(world.channel(record.id, at));
      if (is === 'closed' || is === 'unknown') continue;
      channels.set(n, { id: record.id, readable: is === 'shown', platform: platformNumber(platform.id) });
    }
  }

  const readable = new Uint8Array(Math.max(0, ...channels.keys()) + 1);
  for (const [row, channel] of channels) readable[row] = Number(channel.readable);

  return {
    channels,
    post(row) {
      if (((posts.signs[row] as number) & rowSigns.repost) !== 0) return false;
      const author = posts.owner[row] as number;
      if (standing[author] !== stands.shown) return false;
      if (touchedPosts[row] === 0 && purged[author] === 0) return true;
      const record = dataset.posts.byNumber(row)?.record;
      const post = record && world.post(record.id, at);
      return post !== undefined && postStanding(post, world.account(post.author, at)) === 'shown';
    },
    message(row) {
      if (readable[messages.home[row] as number] !== 1) return false;
      if (touchedMessages[row] === 0 && purged[messages.owner[row] as number] === 0) return true;
      const record = dataset.messages.byNumber(row)?.record;
      const message = record && world.message(record.id, at);
      return message !== undefined && !message.deleted;
    },
    account: (row) => (accounts.at[row] as number) <= time && standing[row] !== stands.hidden,
  };
}
