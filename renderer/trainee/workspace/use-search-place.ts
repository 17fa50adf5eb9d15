import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';

/**
 * The address of the search screen as it was left, with the accounts that were walked through, so that whoever goes elsewhere and
 * comes back finds them there. Kept as long as the case is open.
 */
export function useSearchPlace(): string {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [place, setPlace] = useState('/case/search');
  if (path !== place && isOfSearch(path)) setPlace(path);
  return place;
}

export function isOfSearch(path: string): boolean {
  return path === '/case/search' || path.startsWith('/case/search/');
}
