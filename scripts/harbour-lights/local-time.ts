/** Port Ruvane keeps UTC+3 all year. */
const offsetHours = 3;
const year = 2031;
const minute = 60_000;

/** Local `MM-DD HH:MM` of 2031 (or `YYYY-MM-DD HH:MM`) as milliseconds since 1970. */
export function localTime(text: string): number {
  const parts = /^(?:(\d{4})-)?(\d\d)-(\d\d) (\d\d):(\d\d)$/.exec(text);
  if (!parts) throw new SyntaxError(`not a local time: ${text}`);
  const [, y, month, day, hour, minutes] = parts;
  return Date.UTC(
    Number(y ?? year),
    Number(month) - 1,
    Number(day),
    Number(hour) - offsetHours,
    Number(minutes),
  );
}

/** RFC 3339 in UTC, second precision. */
export function instant(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

/** Local `MM-DD HH:MM` of 2031 as an instant. */
export function at(text: string): string {
  return instant(localTime(text));
}

export function minutes(count: number): number {
  return count * minute;
}
