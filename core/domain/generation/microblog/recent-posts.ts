/** What is remembered of a recent post, so that others can answer, share and quote it. */
export interface RecentPost {
  /** Number of the post, from 0. */
  index: number;
  /** Seconds since 1970. */
  at: number;
  author: number;
  /** Whom it answers; the author itself at the beginning of a thread. */
  answered: number;
  tongue: number;
  /** Number of what it says, in its language's outline. */
  said: number;
  /** Decides the words in the gaps for its whole thread. */
  thread: number;
  depth: number;
  /** How many answers and reposts it will still draw. */
  heat: number;
  shares: number;
  /** Bits of answers, of reactions and of sharers that were used. */
  answers: number;
  reactions: number;
  sharers: number;
}

/** The newest posts, in a ring of fixed size: memory does not grow with the package. */
export interface RecentPosts {
  add(post: RecentPost): void;
  /** Newest first from the last one at or before `at`, at most `count`. */
  around(at: number, count: number): Generator<RecentPost>;
}

export function createRecentPosts(capacity: number): RecentPosts {
  const ring: RecentPost[] = [];
  let added = 0;
  const nth = (number: number) => ring[number % capacity] as RecentPost;
  return {
    add(post) {
      ring[added % capacity] = post;
      added += 1;
    },
    *around(at, count) {
      const oldest = Math.max(0, added - capacity);
      let low = oldest;
      let high = added;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (nth(middle).at <= at) low = middle + 1;
        else high = middle;
      }
      for (let number = low - 1; number >= oldest && number >= low - count; number--) yield nth(number);
    },
  };
}
