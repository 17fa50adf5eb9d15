import type { FaultParams } from '../fault/fault';
import { latinDigits } from '../text/latin-digits';

/** How many tickets are made at once at most, for how many days they may be good, and how long a seat's name may be. */
export const ticketBounds = { seats: 500, days: [1, 365], name: 20 } as const;

/** The seats that were asked for, or what is wrong with them: a key of the `faults` catalogue. */
export type AskedSeats =
  | { seats: string[] }
  | {
      problem: 'ticketSeatsMissing' | 'ticketSeatsTooMany' | 'ticketSeatTooLong' | 'ticketSeatTwice';
      params: FaultParams;
    };

/** `3` gives `01`, `02`, `03`; with commas or line breaks the text names the seats one by one. */
function namesIn(typed: string): string[] {
  const count = latinDigits(typed.trim());
  if (/^\d{1,6}$/.test(count)) {
    const width = Math.max(2, String(Number(count)).length);
    const made = Math.min(Number(count), ticketBounds.seats + 1);
    return Array.from({ length: made }, (_, at) => String(at + 1).padStart(width, '0'));
  }
  return typed
    .split(/[,;،؛\r\n]+/)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');
}

/** Reads how many seats there are, or what they are called. Names that differ in nothing but the case of letters are one seat. */
export function askedSeats(typed: string): AskedSeats {
  const seats = namesIn(typed);
  if (seats.length === 0) return { problem: 'ticketSeatsMissing', params: {} };
  if (seats.length > ticketBounds.seats)
    return { problem: 'ticketSeatsTooMany', params: { most: ticketBounds.seats } };
  const long = seats.find((name) => name.length > ticketBounds.name);
  if (long !== undefined)
    return { problem: 'ticketSeatTooLong', params: { seat: long, most: ticketBounds.name } };
  const known = new Set<string>();
  for (const seat of seats) {
    const folded = seat.normalize('NFKC').toLowerCase();
    if (known.has(folded)) return { problem: 'ticketSeatTwice', params: { seat } };
    known.add(folded);
  }
  return { seats };
}

/** What the ticket of each seat is called as a file: by its seat as far as every system takes it, and no two alike. */
export function ticketFiles(seats: readonly string[]): string[] {
  const taken = new Set<string>();
  return seats.map((seat) => {
    const plain = seat
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
      .replace(/^-+|-+$/g, '');
    for (let copy = 1; ; copy += 1) {
      const name = `seat-${plain}${copy === 1 ? '' : `-${copy}`}.hirz-ticket`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
