import { afterEach, expect, it, vi } from 'vitest';
import { createAwakeTime } from '../../../electron/engine/clock/awake-time';

afterEach(() => {
  vi.useRealTimers();
});

function awakeFrom(reading: number) {
  vi.useFakeTimers();
  const time = { ms: reading };
  const awake = createAwakeTime(() => time.ms);
  /** Lets time pass for somebody awake: timers come when they should. */
  const pass = (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 500) {
      time.ms += 500;
      vi.advanceTimersByTime(500);
    }
  };
  return { time, awake, pass };
}

it('counts while nobody reads it', () => {
  const { awake, pass } = awakeFrom(7_000);
  expect(awake.read()).toBe(0);
  pass(3_600_000);
  expect(awake.read()).toBe(3_600_000);
  awake.stop();
});

it('leaves out what the computer slept, where its clock went on meanwhile', () => {
  const { time, awake, pass } = awakeFrom(0);
  pass(60_000);
  time.ms += 8 * 3_600_000;
  pass(10_000);
  const read = awake.read();
  // What passed since the last look before it fell asleep is taken for sleep too.
  expect(read).toBeGreaterThanOrEqual(68_000);
  expect(read).toBeLessThanOrEqual(70_000);
  pass(5_000);
  expect(awake.read()).toBe(read + 5_000);
  awake.stop();
});

it('counts work that holds the engine up, and never runs back', () => {
  const { time, awake, pass } = awakeFrom(0);
  time.ms += 15_000;
  expect(awake.read()).toBe(15_000);
  time.ms -= 10_000;
  expect(awake.read()).toBe(15_000);
  time.ms += 11_000;
  expect(awake.read()).toBe(16_000);
  pass(1_000);
  expect(awake.read()).toBe(17_000);
  awake.stop();
});
