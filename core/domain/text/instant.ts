import { z } from 'zod';

const pattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/**
 * An instant in UTC, RFC 3339 with `Z`: `2031-04-03T14:07:00Z` or with three decimals.
 * Dates that do not exist (30 February) are refused. Instants of equal precision sort as text.
 */
export const Instant = z
  .string()
  .regex(pattern, 'instant')
  .refine((text) => {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text.slice(0, 10);
  }, 'instant');
export type Instant = z.infer<typeof Instant>;

/** Milliseconds since 1970 to an instant of second precision where the milliseconds are zero, of millisecond precision otherwise. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** An instant in milliseconds since 1970. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}
