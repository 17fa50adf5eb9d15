import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Found } from '../../../core/contract/search';
import type { Fault } from '../../../core/domain/fault/fault';
import { useCommand } from '../../engine-client';

export interface OpenFound {
  /** The page it stands on; or, where a visitor no longer sees it, the exhibit that preserves it. */
  open: (found: Found) => void;
  page: (address: string) => void;
  exhibit: (number: string) => void;
  fault: Fault | undefined;
  clear: () => void;
}

/** Goes from an answer to where it stands. */
export function useOpenFound(): OpenFound {
  const navigate = useNavigate();
  const { run, fault, clear } = useCommand('browser.navigate');
  const page = useCallback(
    async (address: string) => {
      if (await run({ address })) await navigate({ to: '/case/platforms' });
    },
    [run, navigate],
  );
  const exhibit = useCallback(
    (number: string) => void navigate({ to: '/case/exhibits/$number', params: { number } }),
    [navigate],
  );
  const open = useCallback(
    (found: Found) => {
      const [number] = found.exhibits;
      if (found.from !== 'platform' && number !== undefined) exhibit(number);
      else void page(found.address);
    },
    [exhibit, page],
  );
  return { open, page: useCallback((address) => void page(address), [page]), exhibit, fault, clear };
}
