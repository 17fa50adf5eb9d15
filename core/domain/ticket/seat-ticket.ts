import { z } from 'zod';
import type { Envelope } from '../custody/checkpoint';
import { witnessCode } from '../custody/witness-code';
import { Sha256 } from '../exercise/identifier';
import { readPayload } from '../handover/signed-payload';
import { base64Of, bytesOfBase64 } from '../integrity/base64';
import type { Cryptography } from '../integrity/cryptography';
import { envelopeOf, type Signer } from '../integrity/dsse';
import { WallTime } from '../text/wall-time';
import { ticketBounds } from './ticket-seats';

/** DSSE payload type of a seat's ticket. */
export const seatTicketType = 'application/vnd.hirz.seat-ticket+json';

/** What a seat is called: as a trainee types it, without spaces around it. */
export const SeatName = z
  .string()
  .min(1)
  .max(ticketBounds.name)
  .refine((name) => name === name.trim(), 'seat');

/**
 * States that a case of an exercise may be begun at a seat, once, until some time. Signed by the key that it names, which signed the
 * tickets of one room and was then forgotten; the payload is its canonical JSON.
 */
export const SeatTicket = z.strictObject({
  format: z.literal('hirz-seat-ticket'),
  version: z.literal(1),
  synthetic: z.literal(true),
  exercise: z.strictObject({ id: z.string(), edition: z.string(), manifestSha256: Sha256 }),
  seat: SeatName,
  /** 128 random bits, hexadecimal: no two tickets have the same. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  issued: WallTime,
  expires: WallTime,
  /** Raw Ed25519 public key, base64. */
  publicKey: z.base64(),
});
export type SeatTicket = z.infer<typeof SeatTicket>;

/** What tells one ticket from all others. */
export type TicketName = Pick<SeatTicket, 'publicKey' | 'nonce'>;

/** What a case says of itself that a ticket is held against. */
export interface TicketUse {
  exercise: SeatTicket['exercise'];
  seat: string;
  wall: string;
}

/** For what a ticket is refused, and found later: keys of the `faults` and the `verdict` catalogue. */
export type TicketFault =
  | { code: 'ticketUnreadable' | 'ticketNotSigned'; params: Record<string, never> }
  | { code: 'ticketOfOtherExercise'; params: { exercise: string } }
  | { code: 'ticketOfOtherSeat'; params: { seat: string } }
  | { code: 'ticketExpired'; params: { expires: string } };

/** A ticket as it was read, and what is wrong with its signature. */
export interface ReadTicket {
  ticket?: SeatTicket;
  faults: TicketFault[];
}

/** Signs a ticket in the name of the room's key. */
export function signTicket(
  crypto: Pick<Cryptography, 'sha256'>,
  room: Signer,
  stated: Pick<SeatTicket, 'exercise' | 'seat' | 'nonce' | 'issued' | 'expires'>,
): Envelope {
  const ticket: SeatTicket = {
    format: 'hirz-seat-ticket',
    version: 1,
    synthetic: true,
    ...stated,
    publicKey: base64Of(room.publicKey),
  };
  return envelopeOf(crypto, room, seatTicketType, ticket).envelope;
}

/** Reads a ticket and checks its signature by the key that it names itself: whose key that is, `ticketsCode` tells. */
export function readTicket(crypto: Cryptography, envelope: unknown): ReadTicket {
  const read = readPayload(crypto, envelope, seatTicketType, SeatTicket);
  if (!read) return { faults: [{ code: 'ticketUnreadable', params: {} }] };
  const key = bytesOfBase64(read.value.publicKey);
  const signed = key.length === 32 && read.signedBy(crypto, key);
  return { ticket: read.value, faults: signed ? [] : [{ code: 'ticketNotSigned', params: {} }] };
}

/** For what a ticket does not fit the case that is begun with it. */
export function ticketMisfits(
  { exercise, seat, expires }: SeatTicket,
  use: Pick<TicketUse, 'exercise' | 'wall'> & { seat?: string },
): TicketFault[] {
  const same =
    exercise.id === use.exercise.id &&
    exercise.edition === use.exercise.edition &&
    exercise.manifestSha256 === use.exercise.manifestSha256;
  const faults: TicketFault[] = [];
  if (!same)
    faults.push({
      code: 'ticketOfOtherExercise',
      params: { exercise: `${exercise.id} ${exercise.edition}` },
    });
  if (use.seat !== undefined && seat !== use.seat)
    faults.push({ code: 'ticketOfOtherSeat', params: { seat } });
  if (Date.parse(use.wall) > Date.parse(expires))
    faults.push({ code: 'ticketExpired', params: { expires: expires.slice(0, 16).replace('T', ' ') } });
  return faults;
}

/** Code of the key that signed a room's tickets, for writing down: all of a room have the same, and no others. */
export function ticketsCode(
  crypto: Pick<Cryptography, 'sha256'>,
  { publicKey }: Pick<SeatTicket, 'publicKey'>,
): string {
  return witnessCode(crypto, bytesOfBase64(publicKey));
}
