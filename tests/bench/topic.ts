import type { Figure } from './figure';

/** How much is measured. */
export interface Extent {
  /** Numbers of posts to measure at. */
  sizes: readonly number[];
  /** Few runs, to try it. */
  quick: boolean;
}

/** One subject of the benchmark. */
export interface Topic {
  /** As `--only` names it. */
  name: string;
  title: string;
  measure(extent: Extent): Promise<Figure[]>;
}
