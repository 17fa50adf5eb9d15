import type { TicketName } from '../ticket/seat-ticket';
import type { SeenCheckpoint, SeenSeat } from './verify-forks';
import type { Seat } from './verify-log';

/** What was seen of seats while several files are verified, by which they are held against each other. */
export interface SeenSeats {
  /** Checkpoints of this seat's key, or of this case. */
  seen(of: Seat): SeenCheckpoint[];
  /** Cases that were begun with this ticket. */
  usesOf(ticket: TicketName): Seat[];
  remember(seat: SeenSeat): void;
  /** Whether anything but this was seen of the seat: a checkpoint that its log does not list, or another case with its ticket. */
  hasOthers(seat: SeenSeat): boolean;
}

export function seenSeats(): SeenSeats {
  const remembered: SeenSeat[] = [];

  function seen({ publicKey, origin }: Seat): SeenCheckpoint[] {
    return remembered
      .filter((one) => one.publicKey === publicKey || one.origin === origin)
      .flatMap((one) => one.checkpoints.map((checkpoint) => ({ ...checkpoint, publicKey: one.publicKey })));
  }

  function usesOf({ publicKey, nonce }: TicketName): Seat[] {
    return remembered.filter(({ ticket }) => ticket?.publicKey === publicKey && ticket.nonce === nonce);
  }

  return {
    seen,
    usesOf,
    remember: (seat) => void remembered.push(seat),
    hasOthers(seat) {
      const own = new Set(seat.checkpoints.map(({ size, root }) => `${size} ${root}`));
      return (
        seen(seat).some(({ size, root }) => !own.has(`${size} ${root}`)) ||
        (seat.ticket !== undefined &&
          usesOf(seat.ticket).some(
            ({ publicKey, origin }) => publicKey !== seat.publicKey || origin !== seat.origin,
          ))
      );
    },
  };
}
