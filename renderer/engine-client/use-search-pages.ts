import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Found } from '../../core/contract/search';
import type { Fault } from '../../core/domain/fault/fault';
import { call, faultOf } from './call';

/** Answers fetched at a time. */
const pageLength = 40;
/** Whoever drags the scroll bar passes by thousands: only where they rest is fetched. */
const restMs = 90;

export interface SearchPagesState {
  /** Undefined while it is not here. */
  itemAt: (place: number) => Found | undefined;
  /** Says which answers are looked at, up to but not including `before`. */
  look: (first: number, before: number) => void;
  fault: Fault | undefined;
}

/** The answers of a held search, page by page, as they are looked at. */
export function useSearchPages(id: string): SearchPagesState {
  const [looked, setLooked] = useState({ id, first: 0, last: 0 });
  const [wanted, setWanted] = useState(looked);

  const near = wanted.id === looked.id && Math.abs(looked.first - wanted.first) <= 1;
  useEffect(() => {
    if (near) return setWanted(looked);
    const timer = setTimeout(() => setWanted(looked), restMs);
    return () => clearTimeout(timer);
  }, [looked, near]);

  const { first, last } = wanted.id === id ? wanted : { first: 0, last: 0 };
  const pages = useQueries({
    queries: Array.from({ length: last - first + 1 }, (_, step) => {
      const offset = (first + step) * pageLength;
      return {
        queryKey: ['search.page', { id, offset, limit: pageLength }],
        queryFn: () => call('search.page', { id, offset, limit: pageLength }),
      };
    }),
  });
  const failed = pages.find(({ error }) => error)?.error;
  return {
    itemAt: (place) => pages[Math.floor(place / pageLength) - first]?.data?.items[place % pageLength],
    look: useCallback(
      (from, before) => {
        const next = {
          id,
          first: Math.floor(from / pageLength),
          last: Math.floor(Math.max(from, before - 1) / pageLength),
        };
        setLooked((now) =>
          now.id === id && now.first === next.first && now.last === next.last ? now : next,
        );
      },
      [id],
    ),
    fault: failed ? faultOf(failed) : undefined,
  };
}
