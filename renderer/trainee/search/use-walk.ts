import { useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The address was gone to by a step from account to account, not by coming back to the search screen. */
    stepped?: boolean;
  }
}

/** Goes to the last of these accounts on the search screen, the others being the way to it; to no account where there are none. */
export function useWalkTo(): (accounts: readonly string[]) => void {
  const navigate = useNavigate();
  return useCallback(
    (accounts) =>
      void (accounts.length === 0
        ? navigate({ to: '/case/search' })
        : navigate({
            to: '/case/search/$',
            params: { _splat: accounts.join('/') },
            state: { stepped: true },
          })),
    [navigate],
  );
}

/** The accounts that were walked through, the last one in hand. They stand in the window's address, so that one can go back. */
export function useWalked(): { accounts: readonly string[]; stepped: boolean } {
  const { _splat = '' } = useParams({ strict: false });
  const stepped = useRouterState({ select: ({ location }) => location.state.stepped === true });
  return { accounts: _splat === '' ? [] : _splat.split('/'), stepped };
}
