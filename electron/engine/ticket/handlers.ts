import { ticketMisfits, ticketsCode } from '../../../core/domain/ticket/seat-ticket';
import { momentNow } from '../custody/moment';
import { nodeCryptography } from '../custody/node-cryptography';
import type { ExerciseLibrary } from '../exercise/exercise-library';
import type { Handlers } from '../handler';
import { makeTickets } from './make-tickets';
import { refuseTicket, takeTicket } from './take-ticket';
import { requireUnused } from './used-here';

/** @param cases folder of the cases */
export function ticketHandlers(
  library: ExerciseLibrary,
  cases: string,
): Handlers<'ticket.make' | 'ticket.look'> {
  const named = (key: string) => {
    const { id, edition } = library.get(key).exercise;
    return { id, edition, manifestSha256: key };
  };
  return {
    'ticket.make'({ exercise, seats, days, grant }, { grants, session: { language } }) {
      const order = { exercise: named(exercise), seats, days, language };
      return makeTickets(grants.take(grant, 'write').path, order);
    },
    async 'ticket.look'({ exercise, grant }, { grants }) {
      const { ticket } = await takeTicket(grants.look(grant, 'read').path);
      refuseTicket(ticketMisfits(ticket, { exercise: named(exercise), wall: momentNow().wall }));
      await requireUnused(ticket, cases);
      return {
        seat: ticket.seat,
        expires: ticket.expires,
        code: ticketsCode(nodeCryptography, ticket),
      };
    },
  };
}
