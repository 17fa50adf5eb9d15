import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';
import { askedSeats, ticketBounds } from '../../../core/domain/ticket/ticket-seats';
import { reportPackage } from '../../engine/package/package-report';
import { makeTickets } from '../../engine/ticket/make-tickets';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';
import { boundedNumber } from './bounded-number';

/** As they were typed. */
export interface TicketOptions {
  seats: string;
  out: string;
  days?: string;
}

/** @throws HirzError what is wrong with the seats */
function seatsOf(typed: string): string[] {
  const asked = askedSeats(typed);
  if ('seats' in asked) return asked.seats;
  throw new HirzError(asked.problem, { params: asked.params });
}

/** @throws HirzError `folderMissing` */
function folderAt(typed: string): string {
  const path = resolve(typed);
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  throw new HirzError('folderMissing', { where: { file: typed }, params: { folder: basename(path) } });
}

/** `hirz tickets PACKAGE --seats N|A,B,… --out FOLDER [--days N]`: for a valid package alone. */
export async function tickets(terminal: Terminal, file: string, typed: TicketOptions): Promise<ExitCode> {
  const seats = seatsOf(typed.seats);
  const days = boundedNumber('--days', typed.days ?? '7', ticketBounds.days);
  const place = folderAt(typed.out);
  const { valid, summary, problems } = await reportPackage(resolve(file));
  if (!valid || !summary) {
    const details = problems.filter(({ severity }) => severity === 'error');
    throw new HirzError('ticketPackageInvalid', { params: { file: basename(file) }, details });
  }
  const { id, edition, key } = summary;
  const exercise = { id, edition, manifestSha256: key };
  const made = await makeTickets(place, { exercise, seats, days, language: terminal.language });
  terminal.out(
    terminal.json
      ? JSON.stringify({ format: 'hirz-tickets', version: 1, exercise, ...made }, null, 2)
      : [
          columns([
            [text(terminal, 'folder'), made.folder],
            [text(terminal, 'exercise'), `${id} ${edition}`],
            [text(terminal, 'tickets'), String(made.tickets)],
            [text(terminal, 'ticketsUntil'), made.expires],
          ]),
          '',
          text(terminal, 'ticketsMade', { code: made.code }),
        ].join('\n'),
  );
  return exitCodes.good;
}
