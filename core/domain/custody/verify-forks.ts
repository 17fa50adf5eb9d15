import type { TicketName } from '../ticket/seat-ticket';
import { submissionPaths } from './submission-layout';
import type { ReadLog, Seat } from './verify-log';
import type { Findings } from './verify-parts';

/** A checkpoint that this assessor has seen before, of some seat's key. */
export interface SeenCheckpoint {
  size: number;
  /** Hexadecimal. */
  root: string;
  /** Raw, base64, of who signed it; absent where it is known to be this seat's. */
  publicKey?: string;
  /** Where it came with what another seat took over: the hand-over, the key that signed it, and who took it. Absent where the seat's own submission had it. */
  handover?: { id: string; publicKey: string; to: string };
}

/** What was seen of one seat. */
export interface SeenSeat extends Seat {
  checkpoints: SeenCheckpoint[];
  /** That its case was begun with. */
  ticket?: TicketName;
}

/**
 * Two logs of one seat that do not continue each other: one of them was made up. Of each other log, and of each hand-over, the earliest
 * checkpoint that this log does not continue is told.
 */
export function checkForks(log: ReadLog, seen: readonly SeenCheckpoint[], findings: Findings): void {
  const told = new Set<string>();
  for (const { size, root, publicKey = log.seat?.publicKey, handover } of seen.toSorted(
    (a, b) => a.size - b.size,
  )) {
    // A sealed log ends: none that is longer can continue it.
    if (size <= log.size && log.roots.get(size) === root) continue;
    const other = handover ? `handover ${handover.id}` : `key ${publicKey}`;
    if (told.has(other)) continue;
    told.add(other);
    const where = { file: submissionPaths.log, event: Math.min(size, log.size) - 1 };
    if (handover) {
      const { id, to } = handover;
      const key = handover.publicKey === log.seat?.publicKey ? 'same' : 'other';
      findings.add('chain', 'forked', 'forkedByHandover', where, { handover: id, to, events: size, key });
    } else {
      const code = publicKey === log.seat?.publicKey ? 'forked' : 'forkedByKey';
      findings.add('chain', 'forked', code, where, { events: size });
    }
  }
}
