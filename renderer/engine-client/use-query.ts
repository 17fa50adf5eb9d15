import { keepPreviousData, useQuery as useTanstackQuery } from '@tanstack/react-query';
import type { CallName, InputOf, OutputOf } from '../../core/contract';
import type { Fault } from '../../core/domain/fault/fault';
import { call, faultOf } from './call';

export interface QueryState<T> {
  /** Undefined until the first answer. */
  value: T | undefined;
  fault: Fault | undefined;
  /** No answer yet. */
  loading: boolean;
  /** Asks again. */
  again: () => void;
}

/**
 * Reads through the contract; fetches again when an announcement says that the subject changed.
 * @param options.when ask only while true
 * @param options.keep show the answer to the last input until the new one is there (typing in a search field)
 */
export function useQuery<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options: { when?: boolean; keep?: boolean; everyMs?: number | false } = {},
): QueryState<OutputOf<N>> {
  const query = useTanstackQuery<unknown>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.when ?? true,
    refetchInterval: options.everyMs ?? false,
    ...(options.keep && { placeholderData: keepPreviousData }),
  });
  return {
    value: query.data as OutputOf<N> | undefined,
    fault: query.error ? faultOf(query.error) : undefined,
    loading: query.isPending && query.fetchStatus !== 'idle',
    again: () => void query.refetch(),
  };
}
