import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import type { ExhibitSummary } from '../../../core/contract/exhibit';
import type { Fault } from '../../../core/domain/fault/fault';
import { call, faultOf } from '../../engine-client';

export interface ExhibitPages {
  exhibits: z.infer<typeof ExhibitSummary>[];
  total: number;
  loading: boolean;
  fault: Fault | undefined;
  more: () => void;
}

/** The exhibits of the case whose number, title, address, tags or notes hold the text, in pages. */
export function useExhibits(text: string): ExhibitPages {
  const query = useInfiniteQuery({
    queryKey: ['exhibit.list', 'pages', text],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call('exhibit.list', { text, limit: 200, ...(pageParam !== undefined && { after: pageParam }) }),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const exhibits = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    exhibits,
    total: query.data?.pages[0]?.total ?? 0,
    loading: query.isPending,
    fault: query.error ? faultOf(query.error) : undefined,
    more,
  };
}

/** The exhibits of the case to choose from: all of them, fetched as far as they are looked at. */
export function useExhibitSource() {
  const [text, find] = useState('');
  return { ...useExhibits(text.trim()), text, find };
}
