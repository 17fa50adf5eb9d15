import { z } from 'zod';
import { SeatName } from '../domain/ticket/seat-ticket';
import { ticketBounds } from '../domain/ticket/ticket-seats';
import { call, Grant } from './call';
import { ExerciseKey } from './exercise';

/** Tickets as they were written: one file for each seat in a new folder, and the list of seats beside them. */
export const MadeTickets = z.strictObject({
  folder: z.string(),
  tickets: z.number().int(),
  /** To be written down: every ticket of this room has it, and no other. */
  code: z.string(),
  expires: z.string(),
});
export type MadeTickets = z.infer<typeof MadeTickets>;

/** A ticket that can be used for an exercise on this machine now. */
export const GoodTicket = z.strictObject({ seat: SeatName, expires: z.string(), code: z.string() });
export type GoodTicket = z.infer<typeof GoodTicket>;

export const ticketCalls = {
  /** Makes tickets for the seats of a room, signed by a key that is then forgotten, in a new folder below the one that was chosen. */
  'ticket.make': call({
    kind: 'command',
    by: 'engine',
    roles: ['instructor'],
    input: z.strictObject({
      exercise: ExerciseKey,
      seats: z.array(SeatName).min(1).max(ticketBounds.seats),
      days: z.number().int().min(ticketBounds.days[0]).max(ticketBounds.days[1]),
      grant: Grant,
    }),
    output: MadeTickets,
  }),
  /**
   * Looks whether a case of an exercise can be begun with a ticket; the grant stays good for `case.create`. Faults `ticketUnreadable`,
   * `ticketNotSigned`, `ticketOfOtherExercise`, `ticketExpired`, `ticketUsedHere`.
   */
  'ticket.look': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ exercise: ExerciseKey, grant: Grant }),
    output: GoodTicket,
  }),
};
