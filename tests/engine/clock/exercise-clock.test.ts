import { describe, expect, it } from 'vitest';
import { createExerciseClock } from '../../../electron/engine/clock/exercise-clock';

const rules = { startsAt: '2031-04-03T08:00:00Z', endsAt: '2031-04-03T10:00:00Z', pace: 60, mayPause: true };

function clockAt(elapsed = 0, pace = 1) {
  const time = { ms: 5_000 };
  return { time, clock: createExerciseClock({ clock: rules, elapsed, monotonic: () => time.ms, pace }) };
}

describe('the exercise clock', () => {
  it('stands until it is started, then runs at its pace', () => {
    const { time, clock } = clockAt();
    time.ms += 60_000;
    expect([clock.now(), clock.state()]).toEqual(['2031-04-03T08:00:00Z', 'standing']);
    clock.start();
    time.ms += 60_500;
    expect([clock.now(), clock.state()]).toEqual(['2031-04-03T09:00:30Z', 'running']);
  });

  it('stands while it is paused, and goes on from there', () => {
    const { time, clock } = clockAt();
    clock.start();
    time.ms += 10_000;
    clock.pause();
    time.ms += 3_600_000;
    expect(clock.now()).toBe('2031-04-03T08:10:00Z');
    clock.resume();
    time.ms += 1_000;
    expect(clock.now()).toBe('2031-04-03T08:11:00Z');
  });

  it('goes on from what was kept, at another pace too, and never runs back', () => {
    const before = clockAt(0, 10);
    before.clock.start();
    before.time.ms += 1_000;
    const after = clockAt(before.clock.elapsed(), 1);
    expect(after.clock.now()).toBe(before.clock.now());
    after.clock.start();
    after.time.ms -= 900_000;
    expect(after.clock.now()).toBe('2031-04-03T08:10:00Z');
  });

  it('ends', () => {
    const { time, clock } = clockAt();
    clock.start();
    time.ms += 1e9;
    expect([clock.now(), clock.state()]).toEqual(['2031-04-03T10:00:00Z', 'ended']);
  });
});
