import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExerciseClock } from '../../../electron/engine/clock/exercise-clock';

const startsAt = Date.parse('2031-04-03T08:00:00Z');
const length = 36 * 3_600_000;
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');
const rules = (pace: number) => ({
  startsAt: iso(startsAt),
  endsAt: iso(startsAt + length),
  pace,
  mayPause: true,
});

type Step =
  | { kind: 'start' | 'pause' | 'resume' | 'read' | 'restart' }
  | { kind: 'passes' | 'turnedBack'; milliseconds: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('passes' as const), milliseconds: fc.nat(90_000) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('turnedBack' as const), milliseconds: fc.nat(1_000_000) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('start', 'pause', 'resume', 'read', 'restart') }),
  },
);

describe('whatever is done with it, the exercise clock', () => {
  it('tells no time twice the other way round, and none outside the exercise', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(1, 7, 60, 600), (steps, pace) => {
        let reading = 1_000;
        const made = (elapsed: number) =>
          createExerciseClock({ clock: rules(pace), elapsed, monotonic: () => reading, pace: 1 });
        let clock = made(0);
        let last = startsAt;
        for (const one of steps) {
          if (one.kind === 'passes') reading += one.milliseconds;
          else if (one.kind === 'turnedBack') reading -= one.milliseconds;
          else if (one.kind === 'restart') clock = made(clock.elapsed());
          else if (one.kind !== 'read') clock[one.kind]();
          const now = Date.parse(clock.now());
          expect(now).toBeGreaterThanOrEqual(last);
          expect(now).toBeLessThanOrEqual(startsAt + length);
          expect(clock.state() === 'ended').toBe(clock.elapsed() === length);
          last = now;
        }
      }),
    );
  });

  it('has run as long as real time passed while it ran, times the pace', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.constantFrom(1, 7, 60, 600), (steps, pace) => {
        let reading = 1_000;
        const made = (elapsed: number) =>
          createExerciseClock({ clock: rules(pace), elapsed, monotonic: () => reading, pace: 1 });
        let clock = made(0);
        let running = false;
        let ran = 0;
        for (const one of steps) {
          // A clock that is turned back is no monotonic clock: the other property holds it to that.
          if (one.kind === 'turnedBack' || one.kind === 'read') continue;
          if (one.kind === 'passes') {
            reading += one.milliseconds;
            if (running) ran = Math.min(length, ran + one.milliseconds * pace);
          } else if (one.kind === 'restart') {
            clock = made(clock.elapsed());
            running = false;
          } else {
            clock[one.kind]();
            running = one.kind !== 'pause';
          }
        }
        expect(clock.elapsed()).toBe(ran);
        expect(clock.now()).toBe(iso(startsAt + Math.floor(ran / 1000) * 1000));
      }),
    );
  });
});
