import type { Envelope } from '../../core/domain/custody/checkpoint';
import { canonicalBytes, canonicalJson } from '../../core/domain/integrity/canonical-json';
import { SeatTicket, signTicket } from '../../core/domain/ticket/seat-ticket';
import { wallTime } from '../../electron/engine/custody/moment';
import { nodeCryptography } from '../../electron/engine/custody/node-cryptography';
import { passingSigner } from '../../electron/engine/custody/passing-signer';
import { edit, editLines, type Unpacked } from './tampered-submission';

/** Makes of the ticket in event 0, and of its wall time, something else. */
export type TicketChange = (ticket: Envelope, wall: string) => unknown;

/** Changes the ticket in event 0, and nothing after it. */
export function changeTicket(files: Unpacked['files'], change: TicketChange): void {
  edit(files, 'data/custody/log.ndjson', (bytes) =>
    editLines(bytes, ([first = '', ...rest]) => {
      const event = JSON.parse(first);
      event.payload.ticket = change(event.payload.ticket, event.wall);
      return [canonicalJson(event), ...rest];
    }),
  );
}

export function statedIn({ payload }: Envelope): SeatTicket {
  return SeatTicket.parse(JSON.parse(Buffer.from(payload, 'base64').toString()));
}

/** A ticket that differs from the real one, sound by itself: somebody made it up. */
export function madeUp(change: (wall: string) => Partial<SeatTicket>): TicketChange {
  return (ticket, wall) => {
    const { exercise, seat, nonce, issued, expires } = statedIn(ticket);
    const stated = { exercise, seat, nonce, issued, expires, ...change(wall) };
    return signTicket(nodeCryptography, passingSigner(), stated);
  };
}

/** A wall time so many milliseconds later, or earlier. */
export function shifted(wall: string, milliseconds: number): string {
  return wallTime(new Date(Date.parse(wall) + milliseconds));
}

/** Each forgery by what it is, how the verifier calls it, and how it is made. */
export const forgedTickets: readonly [what: string, code: string, change: TicketChange][] = [
  ['what is no ticket', 'ticketUnreadable', (ticket) => ({ ...ticket, payloadType: 'text/plain' })],
  [
    'another seat written into it',
    'ticketNotSigned',
    (ticket) => {
      const payload = Buffer.from(canonicalBytes({ ...statedIn(ticket), seat: '09' })).toString('base64');
      return { ...ticket, payload };
    },
  ],
  ['the ticket of another seat', 'ticketOfOtherSeat', madeUp(() => ({ seat: '09' }))],
  [
    'the ticket of another exercise',
    'ticketOfOtherExercise',
    madeUp(() => ({ exercise: { id: 'other', edition: '1.0.0', manifestSha256: '0'.repeat(64) } })),
  ],
  ['a ticket that had run out', 'ticketExpired', madeUp((wall) => ({ expires: shifted(wall, -1) }))],
];
