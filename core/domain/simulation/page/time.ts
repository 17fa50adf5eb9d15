import { type Instant, millisecondsOf } from '../../text/instant';
import { zoneName } from '../../text/zone-name';
import { type Html, html } from './html';
import type { View } from './view';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An instant as the platform's clock shows it: parts in its zone. */
function localParts(view: View, instant: Instant) {
  const local = new Date(millisecondsOf(instant) + view.platform.offsetMinutes * minute);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    clock: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
    year: String(local.getUTCFullYear()),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
  };
}

/** `14:07` in the platform's zone. */
export function clockTime(view: View, instant: Instant): string {
  return localParts(view, instant).clock;
}

/** `2031-04-03`: tells whether two instants are on one day of the platform. */
export function localDay(view: View, instant: Instant): string {
  return new Date(millisecondsOf(instant) + view.platform.offsetMinutes * minute).toISOString().slice(0, 10);
}

/** `Thursday 3 April 2031`. */
export function longDate(view: View, instant: Instant): string {
  const { day: date, month, year, weekday } = localParts(view, instant);
  const names = { weekday: view.say(`weekday.${weekday}`), month: view.say(`month.${month}`) };
  return view.say('date.long', { ...names, day: date, year });
}

/** `April 2031`: when somebody joined. */
export function monthDate(view: View, instant: Instant): string {
  const { month, year } = localParts(view, instant);
  return view.say('date.month', { month: view.say(`month.${month}`), year });
}

/** `3 April 2031, 14:07`, with the zone. */
export function fullTime(view: View, instant: Instant): string {
  const { day: date, month, year, clock } = localParts(view, instant);
  const values = {
    day: date,
    month: view.say(`month.${month}`),
    year,
    clock,
    zone: zoneName(view.platform.offsetMinutes),
  };
  return view.say('date.full', values);
}

/** `now`, `5m`, `3h`, `2d`, and from a week on the date. */
export function relativeTime(view: View, instant: Instant): string {
  const age = view.now - millisecondsOf(instant);
  if (age < minute) return view.say('time.now');
  if (age < hour) return view.say('time.minutes', { n: Math.floor(age / minute) });
  if (age < day) return view.say('time.hours', { n: Math.floor(age / hour) });
  if (age < 7 * day) return view.say('time.days', { n: Math.floor(age / day) });
  return shortDate(view, instant);
}

/** `14 Apr`, with the year where it is not that of the page. */
export function shortDate(view: View, instant: Instant): string {
  const { day: date, month, year } = localParts(view, instant);
  const sameYear = year === localParts(view, view.at).year;
  const values = { day: date, month: view.say(`month.short.${month}`) };
  return sameYear ? view.say('date.day', values) : view.say('date.dayYear', { ...values, year });
}

/** Whether `relativeTime` says how long ago it was, and not merely the date. */
export function isRecent(view: View, instant: Instant): boolean {
  return view.now - millisecondsOf(instant) < 7 * day;
}

/** `14:07`, with the date before it where that is not the day of `beside`. */
export function shortMoment(view: View, instant: Instant, beside: Instant): string {
  const { clock, day: date, month } = localParts(view, instant);
  if (localDay(view, instant) === localDay(view, beside)) return clock;
  return `${view.say('date.day', { day: date, month: view.say(`month.short.${month}`) })} ${clock}`;
}

/** A `time` element: short text, the full time on hovering. */
export function timeTag(view: View, instant: Instant, text: string): Html {
  return html`<time datetime="${instant}" title="${fullTime(view, instant)}">${text}</time>`;
}
