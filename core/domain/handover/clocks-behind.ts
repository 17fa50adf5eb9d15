interface Clocks {
  /** Local time with its offset, RFC 3339. */
  wall: string;
  exerciseTime: string;
}

/**
 * Which of the receiver's clocks showed an earlier time when exhibits were taken over than the giver's had shown when they were handed over, which was before.
 * `exercise`: an exercise clock belongs to one case, and stops with it: nothing is wrong. `wall`: one of two computers tells a wrong time.
 */
export function clocksBehind(signed: Clocks, taken: Clocks): { exercise: boolean; wall: boolean } {
  const behind = (clock: keyof Clocks) => Date.parse(taken[clock]) < Date.parse(signed[clock]);
  return { exercise: behind('exerciseTime'), wall: behind('wall') };
}
