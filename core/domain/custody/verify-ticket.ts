import type { Cryptography } from '../integrity/cryptography';
import {
  readTicket,
  type SeatTicket,
  type TicketName,
  ticketMisfits,
  ticketsCode,
} from '../ticket/seat-ticket';
import { submissionPaths } from './submission-layout';
import type { Verification } from './verdict';
import type { ReadLog, Seat } from './verify-log';
import type { Findings } from './verify-parts';

/** Where event 0 stands. */
const where = { file: submissionPaths.log, line: 1, event: 0 };

/** A ticket is for one case: another that was begun with it is a second log of the seat. */
function checkUses(seat: Seat, uses: readonly Seat[], findings: Findings): void {
  const others = uses.filter(
    ({ publicKey, origin }) => publicKey !== seat.publicKey || origin !== seat.origin,
  );
  if (others.length === 0) return;
  const cases = [...new Set(others.map(({ origin }) => origin))].join(', ');
  findings.add('chain', 'forked', 'ticketUsedTwice', where, { cases });
}

function saidOf(crypto: Cryptography, ticket: SeatTicket, fits: boolean): Verification['ticket'] {
  const { seat, nonce, issued, expires, publicKey } = ticket;
  return { seat, nonce, issued, expires, publicKey, code: ticketsCode(crypto, ticket), fits };
}

/**
 * The seat's ticket, where event 0 holds one: signed by the key that it names, for this exercise and seat, good when the case was opened,
 * and in no other case.
 * @param usesOf cases that were seen with a ticket
 */
export function verifyTicket(
  crypto: Cryptography,
  { opened, seat, events: [first] }: ReadLog,
  findings: Findings,
  usesOf: (ticket: TicketName) => readonly Seat[],
): Verification['ticket'] {
  if (!opened?.ticket || !first) return undefined;
  findings.count('signatures', 1);
  const { ticket, faults } = readTicket(crypto, opened.ticket);
  const use = { exercise: opened.exercise, seat: opened.trainee.seat, wall: first.wall };
  const found = [...faults, ...(ticket ? ticketMisfits(ticket, use) : [])];
  for (const { code, params } of found) findings.add('signatures', 'altered', code, where, params);
  if (!ticket) return undefined;
  if (Date.parse(first.wall) < Date.parse(ticket.issued))
    findings.add('signatures', 'intact', 'ticketBeforeIssued', where);
  if (found.length === 0 && seat) checkUses(seat, usesOf(ticket), findings);
  return saidOf(crypto, ticket, found.length === 0);
}
