/** Milliseconds between two looks at the clock. */
const lookEvery = 2_000;

/** Milliseconds between two readings beyond which the computer must have slept. Far more than any work of the engine holds it up. */
const longestBreak = 20_000;

/** Milliseconds for which this computer was awake, since any beginning. */
export interface AwakeTime {
  read(): number;
  stop(): void;
}

/**
 * Counts by a clock that never runs back, without the time that the computer slept: some systems' clocks go on meanwhile,
 * others stand, and an exercise is to stand while nobody can look.
 */
export function createAwakeTime(monotonic: () => number): AwakeTime {
  let last = monotonic();
  let awake = 0;
  function read(): number {
    const reading = monotonic();
    const passed = reading - last;
    if (passed > 0 && passed <= longestBreak) awake += passed;
    last = Math.max(last, reading);
    return awake;
  }
  const timer = setInterval(read, lookEvery);
  timer.unref();
  return { read, stop: () => clearInterval(timer) };
}
