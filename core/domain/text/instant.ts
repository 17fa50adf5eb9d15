import { z } from 'zod';

const pattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/**
 * An instant in UTC, RFC 3339 with `Z`: `2031-04-03T14:07:00Z` or with three decimals.
 * Dates that do not exist (30 February) are refused. Instants of equal precision sort as text.
 */
export const Instant = z.string().regex(pattern, 'instant').refine(isOfCalendar, 'instant');
export type Instant = z.infer<typeof Instant>;

/** Whether the month of a text of that pattern has such a day. */
function isOfCalendar(text: string): boolean {
  const day = digits(text, 8, 10);
  return day <= 28 || day <= new Date(Date.UTC(digits(text, 0, 4), digits(text, 5, 7), 0)).getUTCDate();
}

/** The number that the characters from `start` to `end` write. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Milliseconds since 1970 to an instant of second precision where the milliseconds are zero, of millisecond precision otherwise. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** An instant in milliseconds since 1970. Read digit by digit: a package holds millions, and Date.parse takes ten times as long. */
export function millisecondsOf(instant: Instant): number {
  const year = digits(instant, 0, 4);
  // Date.UTC takes years below 100 for those of the last century; what is no instant is NaN here as there.
  if (year < 100 || !pattern.test(instant)) return Date.parse(instant);
  return Date.UTC(
    year,
    digits(instant, 5, 7) - 1,
    digits(instant, 8, 10),
    digits(instant, 11, 13),
    digits(instant, 14, 16),
    digits(instant, 17, 19),
    instant.length === 24 ? digits(instant, 20, 23) : 0,
  );
}
