import { useEffect } from 'react';

const waiting = new Set<() => Promise<unknown>>();

/** While mounted, this work is finished before the case is closed: text that waits to be saved. */
export function usePendingWork(finish: () => Promise<unknown>): void {
  useEffect(() => {
    waiting.add(finish);
    return () => {
      waiting.delete(finish);
    };
  }, [finish]);
}

/** Finishes what waits. A failure shows where the work is, and does not keep the case open. */
export async function finishPendingWork(): Promise<void> {
  await Promise.allSettled([...waiting].map((finish) => finish()));
}
