import { useCallback } from 'react';
import { useOpenCase } from '../case/case-context';

/** Names of the exercise's platforms by their identifiers. */
export function usePlatformNames(): (id: string) => string {
  const { platforms } = useOpenCase().exercise;
  return useCallback((id) => platforms.find((one) => one.id === id)?.name ?? id, [platforms]);
}
