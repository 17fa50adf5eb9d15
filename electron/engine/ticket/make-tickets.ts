import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { MadeTickets } from '../../../core/contract/ticket';
import { base64Of } from '../../../core/domain/integrity/base64';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import type { Language } from '../../../core/domain/text/localised';
import { seatList } from '../../../core/domain/ticket/seat-list';
import { type SeatTicket, signTicket, ticketsCode } from '../../../core/domain/ticket/seat-ticket';
import { ticketFiles } from '../../../core/domain/ticket/ticket-seats';
import { wallTime } from '../custody/moment';
import { nodeCryptography } from '../custody/node-cryptography';
import { passingSigner } from '../custody/passing-signer';
import { syncFolder, writeDurably } from '../storage/durable-file';

const day = 86_400_000;

export interface TicketOrder {
  exercise: SeatTicket['exercise'];
  seats: readonly string[];
  /** For how many days from now they are good. */
  days: number;
  /** Of the list of seats. */
  language: Language;
}

/**
 * Writes a ticket for each seat, and the list of the seats, into a new folder in `place` that is called by the tickets' code; all of them or
 * none. The key that signs them is forgotten with this call.
 */
export async function makeTickets(
  place: string,
  { exercise, seats, days, language }: TicketOrder,
): Promise<MadeTickets> {
  const room = passingSigner();
  const now = Date.now();
  const issued = wallTime(new Date(now));
  const expires = wallTime(new Date(now + days * day));
  const code = ticketsCode(nodeCryptography, { publicKey: base64Of(room.publicKey) });
  const folder = join(place, `tickets-${code}`);
  const files = ticketFiles(seats);
  await mkdir(folder);
  try {
    for (const [at, seat] of seats.entries()) {
      const nonce = randomBytes(16).toString('hex');
      const ticket = signTicket(nodeCryptography, room, { exercise, seat, nonce, issued, expires });
      await writeDurably(join(folder, files[at] ?? ''), canonicalBytes(ticket));
    }
    const listed = seats.map((seat, at) => ({ seat, file: files[at] ?? '', expires }));
    await writeDurably(join(folder, 'seats.csv'), seatList(language, code, listed));
    await syncFolder(place);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { folder: basename(folder), tickets: seats.length, code, expires };
}
