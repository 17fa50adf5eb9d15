import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** What the computer's clocks say at one moment. */
export interface Moment {
  /** Local time with its offset, RFC 3339, milliseconds. */
  wall: string;
  /** Whole milliseconds of the monotonic clock. */
  mono: number;
  /** Names the boot that `mono` counts from. */
  boot: string;
}

/** Local time with its offset: `2031-04-03T16:07:00.123+02:00`. */
export function wallTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 23);
  const sign = offset < 0 ? '-' : '+';
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${local}${sign}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
}

/** The time zone that the computer is set to, by its name in the IANA's data base (`Africa/Cairo`). */
export function zoneName(): string {
  return new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
}

/** Whole milliseconds of the monotonic clock. */
export function monotonic(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

function nameOfBoot(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // Elsewhere: when the computer was started, to the minute, without telling it.
    const started = Math.round((Date.now() / 1000 - uptime()) / 60);
    return createHash('sha256').update(`boot ${started}`).digest('hex').slice(0, 32);
  }
}

const boot = nameOfBoot();

/** Reads the clocks now. */
export function momentNow(): Moment {
  return { wall: wallTime(new Date()), mono: monotonic(), boot };
}
