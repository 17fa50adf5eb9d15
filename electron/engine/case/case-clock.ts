import type { ClockState } from '../../../core/contract/exercise';
import type { Exercise } from '../../../core/domain/exercise/exercise';
import { HirzError } from '../../../core/domain/fault/fault';
import { type Instant, millisecondsOf } from '../../../core/domain/text/instant';
import { createExerciseClock } from '../clock/exercise-clock';
import type { ErrorLog } from '../error-log';
import type { CaseDatabase } from '../storage/case/case-database';

/** Milliseconds that the running clock is kept ahead in the database, and between two savings of it. */
const keptAhead = 2_000;

/** How real time passes for exercise clocks. */
export interface ClockTime {
  /** Multiplies the pace of the exercise. */
  pace: number;
  /** Milliseconds since any beginning, never running back. */
  monotonic: () => number;
}

/**
 * The exercise clock of a case: survives restarts, never runs back, and stands still while the case is closed.
 * While it runs, the database holds a time a little ahead: after a crash it goes on from there, so that no time that anybody
 * was told comes twice.
 */
export interface CaseClock {
  /** Where what is kept would be passed, more is kept first. */
  now(): Instant;
  state(): ClockState;
  readonly started: boolean;
  /** Starts it for the first time. As below, it stays as it was where `noted`, which puts the change on record, throws. */
  start(noted?: () => void): void;
  /** @throws HirzError `clockMayNotPause` where the exercise does not allow it, `clockNotStarted` */
  pause(noted?: () => void): void;
  resume(noted?: () => void): void;
  /** Real milliseconds until an exercise instant; null where the clock stands. */
  until(instant: Instant): number | null;
  /** Writes where it stands into the case database, unless what that holds lies ahead already. */
  save(): void;
  /** Stands still for good: the case is sealed. */
  stop(): void;
  close(): void;
}

export function createCaseClock({
  database,
  clock: rules,
  time: { pace, monotonic },
  errors,
}: {
  database: CaseDatabase;
  clock: Exercise['clock'];
  time: ClockTime;
  errors: ErrorLog;
}): CaseClock {
  const stored = database.settings.get('clock');
  let started = stored?.started ?? false;
  let paused = stored?.paused ?? false;
  const clock = createExerciseClock({ clock: rules, elapsed: stored?.elapsed ?? 0, monotonic, pace });
  if (started && !paused) clock.start();
  const effectivePace = rules.pace * pace;

  /** Exercise milliseconds that the database holds, at least: no time beyond is told. */
  let kept = stored?.elapsed ?? 0;
  /** Whether the database holds that it runs, as of `kept`: written by itself, in no transaction that could be undone. */
  let keptRunning = false;
  /** The database refused the last time: not tried again at each reading. */
  let refused = false;
  /** It is being started, paused or resumed: how it stands then is kept with the record of that, in one transaction, and not before. */
  let changing = false;
  let closed = false;
  const moving = () => started && !paused && !closed;

  function write(elapsed: number): void {
    database.settings.set('clock', { started, paused, elapsed, now: clock.now() });
  }

  function keepAhead(): void {
    try {
      const elapsed = clock.elapsed() + keptAhead * effectivePace;
      write(elapsed);
      kept = elapsed;
      keptRunning = true;
      refused = false;
    } catch (error) {
      refused = true;
      errors.write('the exercise clock could not be kept; tried again later', error);
    }
  }

  function now(): Instant {
    const told = clock.now();
    if (!changing && moving() && !refused && clock.elapsed() > kept) keepAhead();
    return told;
  }

  function save(): void {
    if (!started) return;
    const elapsed = clock.elapsed();
    if (moving()) {
      if (!keptRunning || elapsed > kept) write(Math.max(kept, elapsed));
    } else {
      write(elapsed);
      kept = elapsed;
    }
  }

  const timer = setInterval(() => {
    if (moving()) keepAhead();
  }, keptAhead);
  timer.unref();

  /** Starts, pauses or resumes, or does nothing at all: no clock runs or stands without the log's knowing, also after a crash. */
  function change(to: { started: boolean; paused: boolean }, noted: () => void): void {
    const before = { started, paused };
    const set = (state: typeof to) => {
      ({ started, paused } = state);
      keptRunning = false;
      if (started && !paused) clock.resume();
      else clock.pause();
    };
    changing = true;
    set(to);
    try {
      noted();
    } catch (error) {
      set(before);
      throw error;
    } finally {
      changing = false;
    }
  }

  const ended = () => millisecondsOf(clock.now()) >= millisecondsOf(rules.endsAt);
  const running = () => started && !paused && !ended();

  return {
    now,
    state: () => ({
      now: now(),
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
    start(noted = () => {}) {
      if (!started) change({ started: true, paused }, noted);
    },
    pause(noted = () => {}) {
      if (!started) throw new HirzError('clockNotStarted');
      if (!rules.mayPause) throw new HirzError('clockMayNotPause');
      change({ started, paused: true }, noted);
    },
    resume(noted = () => {}) {
      if (!started) throw new HirzError('clockNotStarted');
      change({ started, paused: false }, noted);
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
      const moved = moving();
      closed = true;
      if (moved) save();
    },
  };
}
