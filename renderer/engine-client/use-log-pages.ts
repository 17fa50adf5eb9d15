import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { LogEntry } from '../../core/contract/log';
import type { Fault } from '../../core/domain/fault/fault';
import { faultOf } from './call';
import { type LogOf, logPage } from './log-page';

/** Entries fetched at a time. */
const pageLength = 500;

export interface LogPagesState {
  /** Newest first, as far as was fetched. */
  entries: LogEntry[];
  fault: Fault | undefined;
  /** Fetches earlier entries, where there are any. */
  more: () => void;
  /** Everything has been fetched. */
  complete: boolean;
}

/** A custody log from its end on, to be looked through for what only its words say. Nothing is fetched unless `when`. */
export function useLogPages(of: LogOf, when: boolean): LogPagesState {
  const [name] = logPage(of, { limit: pageLength }).queryKey;
  const query = useInfiniteQuery({
    queryKey: [name, 'pages', of],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      logPage(of, { limit: pageLength, ...(pageParam !== undefined && { before: pageParam }) }).queryFn(),
    getNextPageParam: (page) => page.before ?? undefined,
    enabled: when,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = query;
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries) ?? [], [data]);
  const more = useCallback(() => {
    if (when && hasNextPage && !isFetching) void fetchNextPage();
  }, [when, hasNextPage, isFetching, fetchNextPage]);
  return {
    entries,
    fault: query.error ? faultOf(query.error) : undefined,
    more,
    complete: data !== undefined && !hasNextPage,
  };
}
