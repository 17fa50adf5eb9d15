import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { LogEntry, LogPage } from '../../core/contract/log';
import type { Fault } from '../../core/domain/fault/fault';
import { faultOf } from './call';
import { type LogOf, logPage } from './log-page';
import { useLookedPages } from './use-looked-pages';

/** Entries fetched at a time. */
const pageLength = 100;

export interface LogRows {
  total: number;
  /** By sequence number, from 0; undefined while it is not here. */
  entryOf: (seq: number) => LogEntry | undefined;
  /** Says which rows of a list that has the newest entry first are looked at, up to but not including `before`. */
  look: (first: number, before: number) => void;
  /** Nothing is known of the log yet. */
  loading: boolean;
  fault: Fault | undefined;
}

/**
 * A custody log, however long, page by page as it is looked at. Pages are told by sequence numbers, which stay as the log grows.
 * @param inHand sequence number of an entry to have at hand too, wherever it stands
 */
export function useLogRows(of: LogOf, inHand?: number): LogRows {
  const newest = useQuery(logPage(of, { limit: pageLength }));
  const total = newest.data?.total ?? 0;
  const { pages: looked, look } = useLookedPages(of.submission ?? '', {
    count: total,
    pageLength,
    begin: total - 1,
  });
  const wanted = new Set(looked);
  if (inHand !== undefined && inHand < total) wanted.add(Math.floor(inHand / pageLength));
  const pages = useQueries({
    queries: [...wanted].map((page) => logPage(of, { before: (page + 1) * pageLength, limit: pageLength })),
  });
  const here = [newest, ...pages].flatMap(({ data }) => data ?? []);
  const failed = [newest, ...pages].find(({ error }) => error)?.error;
  return {
    total,
    entryOf(seq) {
      for (const page of here) {
        const entry = entryIn(page, seq);
        if (entry) return entry;
      }
      return undefined;
    },
    look: useCallback((from, before) => look(Math.max(0, total - before), total - from), [look, total]),
    loading: newest.isPending,
    fault: failed ? faultOf(failed) : undefined,
  };
}

/** Entries of a page follow one another, newest first. */
function entryIn({ entries }: LogPage, seq: number): LogEntry | undefined {
  const [newest] = entries;
  return newest && entries[newest.event.seq - seq];
}
