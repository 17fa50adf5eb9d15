import { readFile, stat } from 'node:fs/promises';
import { Envelope } from '../../../core/domain/custody/checkpoint';
import { HirzError } from '../../../core/domain/fault/fault';
import { readTicket, type SeatTicket, type TicketFault } from '../../../core/domain/ticket/seat-ticket';
import { nodeCryptography } from '../custody/node-cryptography';

/** No ticket is larger, octets. */
const largest = 2 ** 16;

/** A ticket that is signed by the key that it names, in the envelope that goes into event 0. */
export interface TakenTicket {
  envelope: Envelope;
  ticket: SeatTicket;
}

async function jsonIn(path: string): Promise<unknown> {
  if ((await stat(path)).size > largest) return undefined;
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws HirzError the first of what is wrong with a ticket */
export function refuseTicket([first]: readonly TicketFault[]): void {
  if (first) throw new HirzError(first.code, { params: first.params });
}

/** Reads a ticket's file. @throws HirzError `ticketUnreadable`, `ticketNotSigned` */
export async function takeTicket(path: string): Promise<TakenTicket> {
  const envelope = Envelope.safeParse(await jsonIn(path));
  const { ticket, faults } = readTicket(nodeCryptography, envelope.data);
  refuseTicket(faults);
  if (!envelope.data || !ticket) throw new HirzError('ticketUnreadable');
  return { envelope: envelope.data, ticket };
}
