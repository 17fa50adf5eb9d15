import { median } from './measure';

/** What one run of a topic measured: product, and mostly an anchor, in turn on one machine. */
export interface Figure {
  /** What was measured, as the page says it. */
  what: string;
  /** Posts in the exercise; absent where the sample exercise or none was used. */
  posts?: number;
  unit: 's' | 'ms' | 'MiB';
  ours: number[];
  /** The anchor, with as many values in the same order. */
  theirs?: { what: string; values: number[] };
  goal?: Goal;
  /** File name of the plot that shows its growth, and the plot's title; one for figures of one unit. */
  plot?: { file: string; title: string };
}

/**
 * What is to be reached: `ratio` to the anchor, pair by pair, the median; `median`, `p99` or `most` of the values in their unit;
 * `more` than the anchor, in the unit.
 */
export interface Goal {
  of: 'ratio' | 'median' | 'p99' | 'most' | 'more';
  atMost: number;
}

/** The value at a share of the sorted list, 0.99 for P99. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Ratio of product to anchor, pair by pair, the median; undefined where there is no anchor. */
export function ratioOf({ ours, theirs }: Figure): number | undefined {
  return theirs && median(ours.map((own, n) => own / (theirs.values[n] ?? Number.NaN)));
}

/** The value that the goal is about; undefined where there is none, or no anchor could be had. */
export function judgedValue(figure: Figure): number | undefined {
  const { ours, theirs, goal } = figure;
  switch (goal?.of) {
    case undefined:
      return undefined;
    case 'ratio':
      return ratioOf(figure);
    case 'median':
      return median(ours);
    case 'p99':
      return quantile(ours, 0.99);
    case 'most':
      return Math.max(...ours);
    case 'more':
      return theirs && median(ours) - median(theirs.values);
  }
}

/** Goals are for exercises of this size and larger: in smaller ones the start of a process is most of what is measured. */
const leastJudged = 100_000;

/** Whether the goal was reached; undefined where nothing is to be judged. */
export function isMet(figure: Figure): boolean | undefined {
  if ((figure.posts ?? leastJudged) < leastJudged) return undefined;
  const value = judgedValue(figure);
  return figure.goal && value !== undefined ? value <= figure.goal.atMost : undefined;
}

/** `12.3 (10.1–15.0) ms`: the median with its range. */
export function valuesText(values: readonly number[], unit: string): string {
  const least = short(Math.min(...values));
  const most = short(Math.max(...values));
  return values.length === 1
    ? `${short(median(values))} ${unit}`
    : `${short(median(values))} (${least}–${most}) ${unit}`;
}

/** Three digits that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toFixed(digits);
}

/** The goal in words: `ratio ≤ 1.40`. */
export function goalText({ goal, unit }: Figure): string {
  if (!goal) return '';
  const amount = goal.of === 'ratio' ? String(goal.atMost) : `${goal.atMost} ${unit}`;
  const names = { ratio: 'ratio', median: 'median', p99: 'P99', most: 'peak', more: 'difference' };
  return `${names[goal.of]} ≤ ${amount}`;
}
