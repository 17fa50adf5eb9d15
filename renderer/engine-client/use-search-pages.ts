import { useQueries } from '@tanstack/react-query';
import type { Found } from '../../core/contract/search';
import type { Fault } from '../../core/domain/fault/fault';
import { call, faultOf } from './call';
import { useLookedPages } from './use-looked-pages';

/** Answers fetched at a time. */
const pageLength = 40;

export interface SearchPagesState {
  /** Undefined while it is not here. */
  itemAt: (place: number) => Found | undefined;
  /** Says which answers are looked at, up to but not including `before`. */
  look: (first: number, before: number) => void;
  fault: Fault | undefined;
}

/** The answers of a held search, `total` of them, page by page, as they are looked at. */
export function useSearchPages(id: string, total: number): SearchPagesState {
  const { pages, look } = useLookedPages(id, { count: total, pageLength });
  const answers = useQueries({
    queries: pages.map((page) => {
      const part = { id, offset: page * pageLength, limit: pageLength };
      return { queryKey: ['search.page', part], queryFn: () => call('search.page', part) };
    }),
  });
  const [first = 0] = pages;
  const failed = answers.find(({ error }) => error)?.error;
  return {
    itemAt: (place) => answers[Math.floor(place / pageLength) - first]?.data?.items[place % pageLength],
    look,
    fault: failed ? faultOf(failed) : undefined,
  };
}
