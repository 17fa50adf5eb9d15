import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { ClockState } from '../../../core/contract/exercise';
import { useQuery } from '../../engine-client';

export interface ClockReading {
  state: z.infer<typeof ClockState>;
  /** Exercise time now, milliseconds since 1970. */
  now: number;
}

/** The exercise clock: asked of the engine once, and counted on from there at its pace until it says otherwise. */
export function useExerciseClock(): ClockReading | undefined {
  const { value: state } = useQuery('clock.get', {}, { everyMs: 30_000 });
  const [wall, setWall] = useState(Date.now);
  const running = state?.running ?? false;
  const pace = state?.pace ?? 1;
  useEffect(() => {
    if (!running) return;
    // Redrawn once an exercise second where that is slower than four times a second.
    const timer = setInterval(() => setWall(Date.now()), Math.max(250, Math.min(1_000, 1_000 / pace)));
    return () => clearInterval(timer);
  }, [running, pace]);
  if (state === undefined) return undefined;
  const read = Date.parse(state.now);
  const passed = running ? Math.max(0, wall - state.readAt) * pace : 0;
  return { state, now: Math.min(read + passed, Date.parse(state.endsAt)) };
}
