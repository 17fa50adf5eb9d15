import type { ClockState } from '../../../core/contract/exercise';
import type { Exercise } from '../../../core/domain/exercise/exercise';
import { HirzError } from '../../../core/domain/fault/fault';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import { createExerciseClock } from '../clock/exercise-clock';
import type { CaseDatabase } from '../storage/case/case-database';

/** Milliseconds between two savings of the running clock: the most that a crash can cost it. */
const saveEvery = 2_000;

/** How real time passes for exercise clocks. */
export interface ClockTime {
  /** Multiplies the pace of the exercise. */
  pace: number;
  /** Milliseconds since any beginning, never running back. */
  monotonic: () => number;
}

/** The exercise clock of a case: survives restarts, never runs back, and stands still while the case is closed. */
export interface CaseClock {
  now(): Instant;
  state(): ClockState;
  readonly started: boolean;
  /** Starts it for the first time. */
  start(): void;
  /** @throws HirzError `clockMayNotPause` where the exercise does not allow it, `clockNotStarted` */
  pause(): void;
  resume(): void;
  /** Real milliseconds until an exercise instant; null where the clock stands. */
  until(instant: Instant): number | null;
  /** Writes where it stands into the case database. */
  save(): void;
  /** Stands still for good: the case is sealed. */
  stop(): void;
  close(): void;
}

export function createCaseClock({
  database,
  clock: rules,
  time: { pace, monotonic },
}: {
  database: CaseDatabase;
  clock: Exercise['clock'];
  time: ClockTime;
}): CaseClock {
  const stored = database.settings.get('clock');
  let started = stored?.started ?? false;
  let paused = stored?.paused ?? false;
  const clock = createExerciseClock({ clock: rules, elapsed: stored?.elapsed ?? 0, monotonic, pace });
  if (started && !paused) clock.start();
  const effectivePace = rules.pace * pace;

  function save(): void {
    if (started)
      database.settings.set('clock', { started, paused, elapsed: clock.elapsed(), now: clock.now() });
  }

  const timer = setInterval(() => {
    if (started && !paused) save();
  }, saveEvery);
  timer.unref();

  const ended = () => millisecondsOf(clock.now()) >= millisecondsOf(rules.endsAt);
  const running = () => started && !paused && !ended();

  return {
    now: () => clock.now(),
    state: () => ({
      now: clock.now(),
      pace: effectivePace,
      running: running(),
      mayPause: rules.mayPause,
      startsAt: rules.startsAt,
      endsAt: rules.endsAt,
      ended: ended(),
    }),
    get started() {
      return started;
    },
    start() {
      if (started) return;
      started = true;
      clock.start();
    },
    pause() {
      if (!started) throw new HirzError('clockNotStarted');
      if (!rules.mayPause) throw new HirzError('clockMayNotPause');
      paused = true;
      clock.pause();
    },
    resume() {
      if (!started) throw new HirzError('clockNotStarted');
      paused = false;
      clock.resume();
    },
    until(instant) {
      if (!running()) return null;
      return Math.max(0, (millisecondsOf(instant) - millisecondsOf(clock.now())) / effectivePace);
    },
    save,
    stop() {
      paused = true;
      clock.pause();
      clearInterval(timer);
    },
    close() {
      clearInterval(timer);
      if (started && !paused) save();
    },
  };
}
