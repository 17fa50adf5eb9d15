import { useCallback, useState } from 'react';
import type { DerivativeOperation } from '../../../core/domain/evidence/derivative';
import type { Item } from '../../../core/domain/evidence/item';

/** What is in hand of an exhibit's working copies: one that is looked at, or one that is being made. */
export function useWorkingCopies() {
  const [shown, setShown] = useState<string>();
  const [making, setMaking] = useState<{ source: Item; operation: DerivativeOperation }>();
  const made = useCallback((derivative: string) => {
    setMaking(undefined);
    setShown(derivative);
  }, []);
  return {
    shown,
    making,
    show: (derivative: string | undefined) =>
      setShown((before) => (before === derivative ? undefined : derivative)),
    make: (source: Item, operation: DerivativeOperation) => setMaking({ source, operation }),
    made,
    leave: () => setMaking(undefined),
  };
}
