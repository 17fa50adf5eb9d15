import { randomUUID } from 'node:crypto';
import type { SearchResult } from '../../../core/contract/search';
import type { OpenCase } from '../case/open-case';
import type { Gathered } from './gather-found';
import type { SearchView } from './search-view';

/** The answers of one search, held so that a window can look anywhere into them. */
export interface HeldResult {
  view: SearchView;
  gathered: Omit<Gathered, 'codes'>;
  /** In the order in which they are listed. */
  codes: Int32Array;
  result: SearchResult;
}

/** Searches that are held at a time: the one that is looked at, and some to come back to. */
const mostHeld = 4;

/** Results by the case that they belong to: they go with it. */
const held = new WeakMap<OpenCase, Map<string, HeldResult>>();

export function newResultId(): string {
  return randomUUID();
}

export function holdResult(open: OpenCase, result: HeldResult): void {
  const results = held.get(open) ?? new Map<string, HeldResult>();
  held.set(open, results);
  results.set(result.result.id, result);
  for (const id of [...results.keys()].slice(0, Math.max(0, results.size - mostHeld))) results.delete(id);
}

/** A result that is still held. */
export function heldResult(open: OpenCase, id: string): HeldResult | undefined {
  const results = held.get(open);
  const found = results?.get(id);
  if (!results || !found) return undefined;
  return found;
}

/** The result that was held last. */
export function lastResult(open: OpenCase): SearchResult | undefined {
  return [...(held.get(open)?.values() ?? [])].at(-1)?.result;
}
