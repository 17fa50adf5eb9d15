import { useEffect, useState } from 'react';

/** Whether something has been the same for so many milliseconds. */
export function useRested(what: string, forMs: number): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(what), forMs);
    return () => clearTimeout(timer);
  }, [what, forMs]);
  return rested === what;
}
