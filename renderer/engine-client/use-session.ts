import type { Session } from '../../core/contract/session';
import { type QueryState, useQuery } from './use-query';

/** Role, open case, language and theme, as the engine keeps them. */
export function useSession(): QueryState<Session> {
  return useQuery('session.get', {});
}
