import { useEffect, useState } from 'react';
import type { ClockState } from '../../../core/contract/exercise';
import { useQuery } from '../../engine-client';

/** Milliseconds after which the engine is asked again. */
const askEvery = 30_000;

/** When each answer came, whoever asked: another place that shows the clock later on counts from there too. */
const arrivals = new WeakMap<ClockState, number>();

function arrivalOf(state: ClockState): number {
  const known = arrivals.get(state);
  if (known !== undefined) return known;
  const now = performance.now();
  arrivals.set(state, now);
  return now;
}

export interface ClockReading {
  state: ClockState;
  /** Exercise time now, milliseconds since 1970. */
  now: number;
}

/**
 * The exercise clock: asked of the engine, and counted on from there at its pace until it says otherwise. Counted by a clock
 * that never runs back, from when the answer came: never ahead of the engine, whatever becomes of the computer's date.
 */
export function useExerciseClock(): ClockReading | undefined {
  const { value: state } = useQuery('clock.get', {}, { everyMs: askEvery });
  const [reading, read] = useState(() => performance.now());
  const running = state?.running ?? false;
  const pace = state?.pace ?? 1;
  useEffect(() => {
    if (!running) return;
    // Redrawn once an exercise second where that is slower than four times a second.
    const timer = setInterval(() => read(performance.now()), Math.max(250, Math.min(1_000, 1_000 / pace)));
    return () => clearInterval(timer);
  }, [running, pace]);
  if (state === undefined) return undefined;
  const answered = arrivalOf(state);
  // More passes only where the computer slept, and the engine counts none of that.
  const passed = running ? Math.min(askEvery, Math.max(0, reading - answered)) * pace : 0;
  return { state, now: Math.min(Date.parse(state.now) + passed, Date.parse(state.endsAt)) };
}
