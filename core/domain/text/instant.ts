import { z } from 'zod';

const pattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/**
 * An instant in UTC, RFC 3339 with `Z`: `2031-04-03T14:07:00Z` or with three decimals.
 * Dates that do not exist (30 February) are refused. Instants of equal precision sort as text.
 */
export const Instant = z.string().regex(pattern, 'instant').refine(isOfCalendar, 'instant');
export type Instant = z.infer<typeof Instant>;

/** The same as `Instant`, of a piece of a text, and several times as quick. */
export function isInstantAt(text: string, start: number, end: number): boolean {
  return !Number.isNaN(millisecondsAt(text, start, end));
}

/** The instant in a piece of a text; undefined where it is none. What it is in milliseconds is known from here on. */
export function instantAt(text: string, start: number, end: number): Instant | undefined {
  return known(text, start, end, millisecondsAt(text, start, end));
}

/**
 * The instant that octets hold between two places, cut from the same as a text with a character for each; undefined where it is none.
 * What it is in milliseconds is known from here on.
 */
export function instantIn(octets: Uint8Array, text: string, start: number, end: number): Instant | undefined {
  return known(text, start, end, millisecondsIn(octets, start, end));
}

/** The instant there, once it is known what it is in milliseconds; undefined where that is none. */
function known(text: string, start: number, end: number, milliseconds: number): Instant | undefined {
  if (Number.isNaN(milliseconds)) return undefined;
  latest.instant = text.slice(start, end);
  latest.milliseconds = milliseconds;
  return latest.instant;
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

const dayLength = 86_400_000;
const daysOf400Years = 146_097;
/** Days that were written, counted from 1970, and their texts up to the `T`: a list of newest posts runs back over the same few days, whoever asks. */
const writtenDays = new Map<number, string>();
/** So many are kept: more than eleven years. */
const keptDays = 4096;

/** A day's text up to the `T`. @throws RangeError where Date has no such day */
function writtenDay(day: number): string {
  let text = writtenDays.get(day);
  if (text === undefined) {
    text = new Date(day * dayLength).toISOString().slice(0, -'00:00:00.000Z'.length);
    if (writtenDays.size >= keptDays) writtenDays.clear();
    writtenDays.set(day, text);
  }
  return text;
}

/**
 * Milliseconds since 1970 to an instant of second precision where the milliseconds are zero, of millisecond precision otherwise.
 * Written by the day, which Date takes several times as long for. @throws RangeError where Date has no such day
 */
export function instantOf(milliseconds: number): Instant {
  const day = Math.floor(milliseconds / dayLength);
  const within = Math.floor(milliseconds - day * dayLength);
  const seconds = Math.floor(within / 1000);
  const rest = within % 1000;
  const minutes = Math.floor(seconds / 60);
  const clock = `${twoOf(Math.floor(minutes / 60))}:${twoOf(minutes % 60)}:${twoOf(seconds % 60)}`;
  return `${writtenDay(day)}${clock}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}Z`;
}

function twoOf(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The month that was read last, and when it begins: records come in order of time. */
let month = { year: 1970, month: 1, begins: 0 };
/** The instant that was read last: who checks a record and who writes it ask for the same. */
const latest: { instant: Instant; milliseconds: number } = { instant: '', milliseconds: Number.NaN };

/** An instant in milliseconds since 1970. Read digit by digit: a package holds millions, and Date.parse takes ten times as long. */
export function millisecondsOf(instant: Instant): number {
  if (instant !== latest.instant) {
    const read = millisecondsAt(instant, 0, instant.length);
    latest.instant = instant;
    latest.milliseconds = Number.isNaN(read) ? Date.parse(instant) : read;
  }
  return latest.milliseconds;
}

/** The characters of an instant in a text, to be read as octets. */
const characters = new Uint8Array(24);

/** Of an instant in a piece of a text; NaN where it is none. */
function millisecondsAt(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > characters.length) return Number.NaN;
  for (let n = 0; n < length; n += 1) {
    const code = text.charCodeAt(start + n);
    if (code > 0x7f) return Number.NaN;
    characters[n] = code;
  }
  return millisecondsIn(characters, 0, length);
}

/** Of an instant in octets; NaN where it is none. */
function millisecondsIn(octets: Uint8Array, start: number, end: number): number {
  const precise = end - start === 24;
  if ((!precise && end - start !== 20) || !isPunctuated(octets, start)) return Number.NaN;
  const year = twoDigits(octets, start) * 100 + twoDigits(octets, start + 2);
  const number = twoDigits(octets, start + 5);
  const day = twoDigits(octets, start + 8);
  const hour = twoDigits(octets, start + 11);
  const minute = twoDigits(octets, start + 14);
  const second = twoDigits(octets, start + 17);
  const right =
    year >= 0 && number >= 1 && number <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 59;
  if (!right || day > lastDay(year, number) || octets[end - 1] !== 0x5a) return Number.NaN;
  if (month.year !== year || month.month !== number) {
    // Date.UTC takes years below 100 for those of the last century; days and dates recur after 400 years.
    month = { year, month: number, begins: Date.UTC(year + 400, number - 1) - daysOf400Years * dayLength };
  }
  const seconds = (((day - 1) * 24 + hour) * 60 + minute) * 60 + second;
  return month.begins + seconds * 1000 + (precise ? thousandths(octets, start + 19) : 0);
}

/** Whether the signs between an instant's numbers stand where they belong. */
function isPunctuated(octets: Uint8Array, start: number): boolean {
  return (
    octets[start + 4] === 0x2d &&
    octets[start + 7] === 0x2d &&
    octets[start + 10] === 0x54 &&
    octets[start + 13] === 0x3a &&
    octets[start + 16] === 0x3a
  );
}

/** The number that two digits write; NaN where they are none. */
function twoDigits(octets: Uint8Array, at: number): number {
  const ten = (octets[at] as number) - 0x30;
  const one = (octets[at + 1] as number) - 0x30;
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN;
}

/** Of a point and three digits. */
function thousandths(octets: Uint8Array, at: number): number {
  const last = (octets[at + 3] as number) - 0x30;
  if (octets[at] !== 0x2e || !(last >= 0 && last <= 9)) return Number.NaN;
  return twoDigits(octets, at + 1) * 10 + last;
}
