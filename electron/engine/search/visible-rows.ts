import { channelStanding } from '../../../core/domain/simulation/standing';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { OpenWorld } from '../platform/world';
import { rowSigns, type SearchColumns } from '../storage/dataset/search-rows';
import { type ChangedRows, rowMarks, stands } from './changed-rows';

/** Which rows a visitor without an account is shown at an instant, asked row by row of very many. */
export interface VisibleRows {
  /** Of rows that were there at that instant; so do the others below. */
  post(row: number): boolean;
  message(row: number): boolean;
  account(row: number): boolean;
  /** Row numbers of channels that are listed, and whether they may be read. */
  readonly channels: ReadonlyMap<number, { id: string; readable: boolean; platform: number }>;
}

/** Reposts are not among what a search finds: they have no words of their own. */
export function visibleRows(
  world: OpenWorld,
  { accounts, posts, messages }: SearchColumns,
  changed: ChangedRows,
  time: number,
): VisibleRows {
  const { standing } = changed;
  const channels = new Map<number, { id: string; readable: boolean; platform: number }>();
  for (const [row, channel] of changed.channels) {
    const is = channelStanding(channel);
    if (is === 'closed' || millisecondsOf(channel.createdAt) > time) continue;
    const platform = world.sources.platformNumber(channel.platform);
    channels.set(row, { id: channel.id, readable: is === 'shown', platform });
  }
  const readable = new Uint8Array(Math.max(0, ...channels.keys()) + 1);
  for (const [row, channel] of channels) readable[row] = Number(channel.readable);

  // Asked a million times: what a module holds is slower to reach than what stands here.
  const { shown, hidden } = stands;
  const { repost } = rowSigns;
  const { gone } = rowMarks;
  const isKept = ({ marks, struckBefore }: ChangedRows['posts'], row: number, author: number) => {
    const mark = marks[row] as number;
    return mark === 0 ? row >= (struckBefore[author] as number) : (mark & gone) === 0;
  };
  return {
    channels,
    post(row) {
      if (((posts.signs[row] as number) & repost) !== 0) return false;
      const author = posts.owner[row] as number;
      return standing[author] === shown && isKept(changed.posts, row, author);
    },
    message: (row) =>
      readable[messages.home[row] as number] === 1 &&
      isKept(changed.messages, row, messages.owner[row] as number),
    account: (row) => (accounts.at[row] as number) <= time && standing[row] !== hidden,
  };
}
