import { firstDifference } from '../hashing/difference';

/** The code that was written down for a room's tickets, held against that of a case's ticket. */
export interface RoomComparison {
  /** As `normaliseWitnessCode` gives it. */
  written: string;
  result: 'equal' | 'different' | 'unfit' | 'none';
  /** Of codes that differ: index of the first of the 16 characters that does, dashes not counted. Null otherwise. */
  firstDifference: number | null;
}

/**
 * @param written as `normaliseWitnessCode` gives it
 * @param ticket as verification tells of it; absent where the case was begun with none. One that does not fit is of no room, whatever its code.
 */
export function compareRoom(
  written: string,
  ticket: { code: string; fits: boolean } | undefined,
): RoomComparison {
  if (!ticket?.fits) return { written, result: ticket ? 'unfit' : 'none', firstDifference: null };
  const at = firstDifference(plain(ticket.code), plain(written));
  return { written, result: at === null ? 'equal' : 'different', firstDifference: at };
}

function plain(code: string): string {
  return code.replaceAll('-', '');
}
