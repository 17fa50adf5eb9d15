import { useCallback } from 'react';
import type { Search, SearchFilters, SearchResult, SearchSort } from '../../../core/contract/search';
import type { Fault } from '../../../core/domain/fault/fault';
import { useCommand, useQuery } from '../../engine-client';

export interface SearchState {
  /** The search that was made last; null before the first. Undefined until that is known. */
  result: SearchResult | null | undefined;
  /** Asks what is typed, narrowed and sorted as it is now. */
  ask: (text: string) => void;
  narrow: (filters: SearchFilters) => void;
  sort: (sort: SearchSort) => void;
  /** Asks the same anew, as of now. */
  again: () => void;
  /** Asks a search that is kept. */
  run: (saved: string, search: Search) => void;
  pending: boolean;
  fault: Fault | undefined;
  clear: () => void;
}

/** What a trainee asks the platforms, each question from the one before. The answers wait in the engine. */
export function useSearch(): SearchState {
  const { value: result, fault } = useQuery('search.current', {});
  const make = useCommand('search.make');
  const { run: begin } = make;
  const now = result?.search;
  const change = useCallback(
    (part: Partial<Search>) =>
      void begin({
        text: now?.text ?? '',
        filters: now?.filters ?? {},
        sort: now?.sort ?? 'newest',
        ...part,
      }),
    [begin, now],
  );
  return {
    result,
    ask: useCallback((text) => change({ text }), [change]),
    narrow: useCallback((filters) => change({ filters }), [change]),
    sort: useCallback((sort) => change({ sort }), [change]),
    again: useCallback(() => change({}), [change]),
    run: useCallback((saved, search) => void begin({ ...search, saved }), [begin]),
    pending: make.pending,
    fault: fault ?? make.fault,
    clear: make.clear,
  };
}
