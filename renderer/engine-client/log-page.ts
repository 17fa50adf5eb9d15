import type { LogPage } from '../../core/contract/log';
import { call } from './call';

/** Whose custody log: of a submission, or of the open case. */
export interface LogOf {
  submission?: string;
}

/** Key and call of a page of a custody log: entries before a sequence number, newest first; from the end where none is given. */
export function logPage({ submission }: LogOf, page: { before?: number; limit: number }) {
  return {
    queryKey: submission === undefined ? ['log.list', page] : ['submission.log', { id: submission, ...page }],
    queryFn: (): Promise<LogPage> =>
      submission === undefined ? call('log.list', page) : call('submission.log', { id: submission, ...page }),
  };
}
