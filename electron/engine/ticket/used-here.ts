import { readdir } from 'node:fs/promises';
import { HirzError } from '../../../core/domain/fault/fault';
import { readTicket, type SeatTicket } from '../../../core/domain/ticket/seat-ticket';
import { caseFolder } from '../case/case-folder';
import { readOpening } from '../case/read-opening';
import { nodeCryptography } from '../custody/node-cryptography';

function openingIn(cases: string, id: string) {
  try {
    return readOpening(caseFolder(cases, id).log)?.payload;
  } catch {
    // No case, or one whose log is gone or damaged: what it was begun with nobody can tell.
    return undefined;
  }
}

/** Makes sure that no case of this data folder was begun with a ticket: a second one would be found *forked*. @throws HirzError `ticketUsedHere` */
export async function requireUnused({ publicKey, nonce }: SeatTicket, cases: string): Promise<void> {
  for (const id of await readdir(cases)) {
    const opened = openingIn(cases, id);
    const held = opened?.ticket && readTicket(nodeCryptography, opened.ticket).ticket;
    if (opened && held?.publicKey === publicKey && held.nonce === nonce)
      throw new HirzError('ticketUsedHere', {
        params: { name: opened.trainee.name, seat: opened.trainee.seat },
      });
  }
}
