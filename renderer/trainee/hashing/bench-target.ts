import type { HashSource } from '../../../core/contract/hashing';

/** What lies on the hash bench. */
export interface BenchTarget {
  source: HashSource;
  name: string;
  bytes: number;
}

/** Tells one from another: what was computed of one never shows beside the next. */
export function keyOfTarget({ source }: BenchTarget): string {
  return JSON.stringify(source);
}
