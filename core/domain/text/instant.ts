import { z } from 'zod';

const pattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/**
 * An instant in UTC, RFC 3339 with `Z`: `2031-04-03T14:07:00Z` or with three decimals.
 * Dates that do not exist (30 February) are refused. Instants of equal precision sort as text.
 */
export const Instant = z.string().regex(pattern, 'instant').refine(isOfCalendar, 'instant');
export type Instant = z.infer<typeof Instant>;

/** The largest digit, or a sign that stands where it is, at each place of an instant of second precision. */
const shape = '9999-19-39T29:59:59';

/** The same as `Instant`, of a piece of a text, and several times as quick. */
export function isInstantAt(text: string, start: number, end: number): boolean {
  const precise = end - start === 24;
  if ((!precise && end - start !== 20) || text.charCodeAt(end - 1) !== 0x5a) return false;
  for (let at = 0; at < 19; at += 1) {
    const most = shape.charCodeAt(at);
    const sign = text.charCodeAt(start + at);
    if (most < 0x30 || most > 0x39 ? sign !== most : sign < 0x30 || sign > most) return false;
  }
  const month = digits(text, start + 5, start + 7);
  const day = digits(text, start + 8, start + 10);
  if (month < 1 || month > 12 || day < 1 || digits(text, start + 11, start + 13) > 23) return false;
  if (day > 28 && day > lastDay(digits(text, start, start + 4), month)) return false;
  if (!precise) return true;
  if (text.charCodeAt(start + 19) !== 0x2e) return false;
  for (let at = start + 20; at < end - 1; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign < 0x30 || sign > 0x39) return false;
  }
  return true;
}

/** The instant in a piece of a text; undefined where it is none. What it is in milliseconds is known from here on. */
export function instantAt(text: string, start: number, end: number): Instant | undefined {
  if (!isInstantAt(text, start, end)) return undefined;
  const instant = text.slice(start, end);
  // Read in the text, which is quicker than in a piece of it.
  latest = { instant, milliseconds: millisecondsAt(text, start, end) };
  return instant;
}

/** Whether the month of a text of that pattern has such a day. */
function isOfCalendar(text: string): boolean {
  const day = digits(text, 8, 10);
  return day <= 28 || day <= lastDay(digits(text, 0, 4), digits(text, 5, 7));
}

/** Of a month, counted from 1. */
function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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

/** The month that was read last, and when it begins: records come in order of time. */
let month = { year: 1970, month: 1, begins: 0 };
/** The instant that was read last: who checks a record and who writes it ask for the same. */
let latest: { instant: Instant; milliseconds: number } = { instant: '', milliseconds: Number.NaN };

/** An instant in milliseconds since 1970. Read digit by digit: a package holds millions, and Date.parse takes ten times as long. */
export function millisecondsOf(instant: Instant): number {
  if (instant !== latest.instant) {
    const read = isInstantAt(instant, 0, instant.length);
    const milliseconds = read ? millisecondsAt(instant, 0, instant.length) : Date.parse(instant);
    latest = { instant, milliseconds };
  }
  return latest.milliseconds;
}

/** Of what is an instant. */
function millisecondsAt(text: string, start: number, end: number): number {
  const year = digits(text, start, start + 4);
  // Date.UTC takes years below 100 for those of the last century.
  if (year < 100) return Date.parse(text.slice(start, end));
  const number = digits(text, start + 5, start + 7);
  if (month.year !== year || month.month !== number) {
    month = { year, month: number, begins: Date.UTC(year, number - 1, 1) };
  }
  const hours = (digits(text, start + 8, start + 10) - 1) * 24 + digits(text, start + 11, start + 13);
  const seconds =
    (hours * 60 + digits(text, start + 14, start + 16)) * 60 + digits(text, start + 17, start + 19);
  return month.begins + seconds * 1000 + (end - start === 24 ? digits(text, start + 20, start + 23) : 0);
}
