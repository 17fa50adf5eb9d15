/** Local time of the town: minutes east of UTC, on both platforms. */
export const offsetMinutes = 120;
export const hourSeconds = 3600;
export const daySeconds = 24 * hourSeconds;
/** The exercise begins on a Monday at eight, local time, and lasts three days. Seconds since 1970. */
export const startsAt = Date.UTC(2031, 4, 19, 6) / 1000;
export const exerciseSeconds = 3 * daySeconds;
export const endsAt = startsAt + exerciseSeconds;

/** Midnight, local, on which the told time begins. */
export function beginningOf(days: number): number {
  const midnight = startsAt - 8 * hourSeconds;
  return midnight - days * daySeconds;
}
