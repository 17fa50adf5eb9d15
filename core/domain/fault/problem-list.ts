import type { Problem } from './fault';

/** Most problems that a report lists; the rest are counted. A broken file of a million lines must not give a million messages. */
export const problemLimit = 200;

/** Problems as they are found: the first are kept, the rest counted. */
export interface ProblemList {
  add(code: string, where?: Problem['where'], params?: Problem['params']): void;
  readonly items: readonly Problem[];
  /** How many were found beyond those kept. */
  readonly more: number;
  readonly total: number;
}

export function createProblemList(limit: number = problemLimit): ProblemList {
  const items: Problem[] = [];
  let total = 0;
  return {
    add(code, where = {}, params = {}) {
      total += 1;
      if (items.length < limit) items.push({ code, params, where });
    },
    get items() {
      return items;
    },
    get more() {
      return total - items.length;
    },
    get total() {
      return total;
    },
  };
}
