import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import type { LogEntry, LogPage } from '../../core/contract/log';
import type { Fault } from '../../core/domain/fault/fault';
import { call, faultOf } from './call';

export interface LogPagesState {
  /** Newest first, as far as was fetched. */
  entries: z.infer<typeof LogEntry>[];
  total: number;
  loading: boolean;
  fault: Fault | undefined;
  /** Fetches earlier entries, where there are any. */
  more: () => void;
  /** Everything has been fetched. */
  complete: boolean;
}

/** The custody log in pages: of the open case, or of a submission. */
export function useLogPages(of: { submission?: string }): LogPagesState {
  const { submission } = of;
  const query = useInfiniteQuery({
    queryKey: [submission === undefined ? 'log.list' : 'submission.log', 'pages', submission],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }): Promise<z.infer<typeof LogPage>> => {
      const page = { limit: 300, ...(pageParam !== undefined && { before: pageParam }) };
      return submission === undefined
        ? call('log.list', page)
        : call('submission.log', { id: submission, ...page });
    },
    getNextPageParam: (page) => page.before ?? undefined,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const entries = useMemo(() => query.data?.pages.flatMap((page) => page.entries) ?? [], [query.data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    entries,
    total: query.data?.pages[0]?.total ?? 0,
    loading: query.isPending,
    fault: query.error ? faultOf(query.error) : undefined,
    more,
    complete: !hasNextPage,
  };
}
