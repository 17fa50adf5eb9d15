import type { Instant } from '../../../core/domain/text/instant';

/** Where a link between two accounts can be seen. */
export interface LinkExample {
  text: string;
  address: string;
  at: Instant | null;
}

/** Linked accounts with how often, and a few places where that can be seen. */
export interface LinkTally {
  readonly total: number;
  /** There are more than were counted. */
  readonly more: boolean;
  add(account: string, example?: LinkExample): void;
  /** Says that not all were counted. */
  cut(): void;
  /** Those linked most often, then in the order in which they were found. */
  most(limit: number): { account: string; count: number; examples: LinkExample[] }[];
}

/** Examples kept of one link. */
const mostExamples = 3;

export function linkTally(): LinkTally {
  const found = new Map<string, { count: number; examples: LinkExample[] }>();
  let more = false;
  return {
    get total() {
      return found.size;
    },
    get more() {
      return more;
    },
    add(account, example) {
      const link = found.get(account) ?? { count: 0, examples: [] };
      found.set(account, link);
      link.count += 1;
      if (example && link.examples.length < mostExamples) link.examples.push(example);
    },
    cut() {
      more = true;
    },
    most: (limit) =>
      [...found]
        .map(([account, link]) => ({ account, ...link }))
        .sort((a, b) => b.count - a.count)
        .slice(0, limit),
  };
}
