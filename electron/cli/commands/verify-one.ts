import type { SeenSeats } from '../../../core/domain/custody/seen-seats';
import { isIntact } from '../../../core/domain/custody/verdict';
import type { SeenSeat } from '../../../core/domain/custody/verify-forks';
import { HirzError } from '../../../core/domain/fault/fault';
import { compareRoom, type RoomComparison } from '../../../core/domain/ticket/room-code';
import { unwatched } from '../../engine/jobs/jobs';
import { verifyFile } from '../../engine/verification/verify-file';
import { type ExitCode, exitCodes } from '../terminal';
import type { Verified } from './verified-text';

/** Codes that were written down, in the form in which codes are compared. */
export interface WrittenCodes {
  /** Of one submission, at its sealing. */
  code?: string;
  /** Of the tickets of a room. */
  room?: string;
}

/** What was found of one file. */
export interface Found {
  verified: Verified;
  /** Present where a room's code was given. */
  room?: RoomComparison;
  exit: ExitCode;
  /** The submission's own seat, where it is one and what was sealed. */
  seat?: SeenSeat;
}

/**
 * Verifies one file, held against what was seen of its seat in others, which it is added to.
 * @throws HirzError as `verifyFile` does, `handoverHasNoTicket`
 */
export async function verifyOne(
  path: string,
  { code, room }: WrittenCodes,
  others?: SeenSeats,
): Promise<Found> {
  const { verification: verified, remember } = await verifyFile(path, unwatched(), {
    ...(code === undefined ? {} : { code }),
    ...(others && { seen: others.seen, usesOf: others.usesOf }),
  });
  for (const seat of remember) others?.remember(seat);
  const [seat] = remember;
  const exit = isIntact(verified.verdict) ? exitCodes.good : exitCodes.bad;
  if (room === undefined) return { verified, exit, ...(seat && { seat }) };
  if (verified.format !== 'hirz-verification')
    throw new HirzError('handoverHasNoTicket', { params: { file: verified.file } });
  const compared = compareRoom(room, verified.ticket);
  return {
    verified,
    room: compared,
    exit: compared.result === 'equal' ? exit : exitCodes.bad,
    ...(seat && { seat }),
  };
}

/** As `--json` prints it: the verification, with the comparison of the room's code where one was given. */
export function foundJson({ verified, room }: Pick<Found, 'verified' | 'room'>): Verified {
  return { ...verified, ...(room && { room }) };
}
