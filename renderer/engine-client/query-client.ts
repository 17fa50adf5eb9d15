import { QueryClient } from '@tanstack/react-query';

/**
 * Server state of the window. What was fetched stays fresh until an announcement says that it changed,
 * so there is no refetching on focus or by time; a fault is shown, not retried behind the reader's back.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
