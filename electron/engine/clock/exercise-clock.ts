import type { Exercise } from '../../../core/domain/exercise/exercise';
import { type Instant, instantOf, millisecondsOf } from '../../../core/domain/text/instant';

export interface ExerciseClockOptions {
  clock: Exercise['clock'];
  /** Exercise milliseconds that had passed since `startsAt` when it last stood. 0 for a new case. */
  elapsed: number;
  /** A clock that never runs back: milliseconds since any beginning. */
  monotonic: () => number;
  /** Multiplies the exercise's own pace; 1 except in tests and demonstrations. */
  pace: number;
}

/**
 * The time inside an exercise. It stands until `start`, runs at the exercise's pace, never runs back, and stops at `endsAt`.
 * The machine's wall clock has no part in it.
 */
export interface ExerciseClock {
  /** In whole seconds, so that instants of one exercise sort as text. */
  now(): Instant;
  /** Exercise milliseconds since `startsAt`: what to keep for the next opening. */
  elapsed(): number;
  state(): 'standing' | 'running' | 'ended';
  start(): void;
  pause(): void;
  resume(): void;
}

export function createExerciseClock({
  clock,
  elapsed,
  monotonic,
  pace,
}: ExerciseClockOptions): ExerciseClock {
  const startsAt = millisecondsOf(clock.startsAt);
  const length = millisecondsOf(clock.endsAt) - startsAt;
  const rate = clock.pace * pace;
  let passed = Math.min(length, Math.max(0, elapsed));
  /** Reading of the monotonic clock up to which `passed` counts; undefined while it stands. */
  let since: number | undefined;

  function count(): number {
    if (since !== undefined) {
      const reading = monotonic();
      passed = Math.min(length, passed + Math.max(0, reading - since) * rate);
      since = Math.max(since, reading);
    }
    return passed;
  }

  function run(): void {
    since ??= monotonic();
  }

  return {
    now: () => instantOf(Math.floor((startsAt + count()) / 1000) * 1000),
    elapsed: count,
    state: () => (count() >= length ? 'ended' : since === undefined ? 'standing' : 'running'),
    start: run,
    pause() {
      count();
      since = undefined;
    },
    resume: run,
  };
}
