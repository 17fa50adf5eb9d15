import type { Bursts } from './bursts';
import { beginningOf, daySeconds, endsAt, hourSeconds, offsetMinutes } from './calendar';

/** How much is written in each hour of the day, local: on workdays, and on days off. */
const workday = [9, 5, 3, 2, 2, 5, 16, 34, 44, 38, 34, 36, 44, 46, 36, 32, 34, 40, 50, 58, 64, 66, 50, 24];
const dayOff = [20, 13, 8, 4, 2, 3, 6, 12, 24, 36, 44, 48, 48, 46, 42, 40, 42, 46, 52, 58, 62, 58, 48, 32];

/** An hour of the told time. */
export interface HourOfTown {
  /** Its beginning, seconds since 1970. */
  readonly at: number;
  /** 0 to 23, local. */
  readonly hour: number;
  readonly dayOff: boolean;
  /** How many writings fall into it. */
  readonly count: number;
}

/** Saturday and Sunday. */
function isDayOff(at: number): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (Math.floor((at + offsetMinutes * 60) / daySeconds) + 4) % 7;
  return weekday === 0 || weekday === 6;
}

/**
 * Shares `total` writings out over the hours: daily and weekly rhythm, a town that slowly grows, days that differ (by
 * `dayLuck`, 0 to 29), and more while everybody talks of one thing. The counts add up to `total` exactly.
 */
export function* hoursOfTown(
  total: number,
  days: number,
  dayLuck: (day: number) => number,
  bursts: Bursts,
): Generator<HourOfTown> {
  const begin = beginningOf(days);
  const count = Math.floor((endsAt - begin) / hourSeconds);
  const weightOf = (index: number): number => {
    const at = begin + index * hourSeconds;
    const day = Math.floor(index / 24);
    const growth = 80 + Math.floor((40 * index) / count);
    const base = (isDayOff(at) ? dayOff : workday)[index % 24] ?? 1;
    return base * (85 + dayLuck(day)) * growth * (256 + (bursts.at(at)?.strength ?? 0));
  };
  let sum = 0;
  for (let index = 0; index < count; index++) sum += weightOf(index);
  let passed = 0;
  let given = 0;
  for (let index = 0; index < count; index++) {
    passed += weightOf(index);
    // The quotient first: the product of two large numbers would be rounded.
    const until = index === count - 1 ? total : Math.min(total, Math.floor((passed / sum) * total));
    const at = begin + index * hourSeconds;
    yield { at, hour: index % 24, dayOff: isDayOff(at), count: until - given };
    given = until;
  }
}
