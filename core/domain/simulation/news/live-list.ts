import { type Instant, millisecondsOf } from '../../text/instant';
import type { Cursor, Slice } from '../world';

/** Entries are counted up to here; one more says that there are more. */
export const newsLimit = 99;

/** What came to the list of a page after it was shown. */
export interface News {
  what: 'posts' | 'replies' | 'messages' | 'chats';
  /** From 1 to `newsLimit`; `newsLimit + 1` for more. */
  count: number;
  /** Absolute address of the page that shows the newest of them, or the first where the oldest stand first. */
  address: string;
}

/** The list of a page, which grows as the clock runs. */
export interface LiveList {
  /** What is listed: a page shows the same list at two instants where this is the same. */
  of: string;
  what: News['what'];
  /** How many entries were written after an instant, milliseconds, and the path at which they show. */
  since(instant: number): { count: number; path: string };
}

/**
 * A list whose newest entries stand first. `card` names what an entry shows as; undefined where it does not show.
 * What shows as one is counted once.
 */
export function newestFirst<T extends { at: Instant }>(
  slice: (page: { after?: Cursor; limit: number }) => Slice<T>,
  path: string,
  card: (entry: T) => string | undefined,
): LiveList['since'] {
  return (instant) => {
    const cards = new Set<string>();
    for (const entry of entriesOf(slice)) {
      if (cards.size > newsLimit || millisecondsOf(entry.at) <= instant) break;
      const name = card(entry);
      if (name !== undefined) cards.add(name);
    }
    return { count: cards.size, path };
  };
}

/** One entry first: mostly nothing is new, and then no more is read. */
function* entriesOf<T>(slice: (page: { after?: Cursor; limit: number }) => Slice<T>): Generator<T> {
  let page: { after?: Cursor; limit: number } | undefined = { limit: 1 };
  while (page) {
    const { items, next }: Slice<T> = slice(page);
    yield* items;
    page = next === undefined ? undefined : { after: next, limit: newsLimit };
  }
}
