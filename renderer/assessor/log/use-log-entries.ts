import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { LogEntry } from '../../../core/contract/log';
import type { Fault } from '../../../core/domain/fault/fault';
import { call, faultOf } from '../../engine-client';

/** The log of a submission, newest first, page by page. */
export function useLogEntries(id: string): {
  entries: LogEntry[];
  total: number;
  /** Nothing earlier is left to fetch. */
  complete: boolean;
  more: () => void;
  fault: Fault | undefined;
} {
  const query = useInfiniteQuery({
    queryKey: ['submission.log', { id }],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      call('submission.log', { id, limit: 500, ...(pageParam === undefined ? {} : { before: pageParam }) }),
    getNextPageParam: (page) => page.before ?? undefined,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = query;
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries) ?? [], [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return {
    entries,
    total: data?.pages[0]?.total ?? 0,
    complete: data !== undefined && !hasNextPage,
    more,
    fault: query.error ? faultOf(query.error) : undefined,
  };
}
