import { say } from '../../language';
import { csvText } from '../text/csv';
import type { Language } from '../text/localised';

/** What the list of seats says of one ticket. */
export interface ListedSeat {
  seat: string;
  /** The ticket's file. */
  file: string;
  expires: string;
}

/** The list that the instructor keeps, as CSV: a row for each seat, with room for the name and the closing code of whoever sits there. */
export function seatList(language: Language, code: string, seats: readonly ListedSeat[]): string {
  const columns = ['seat', 'name', 'closingCode', 'file', 'expires', 'code'];
  return csvText([
    columns.map((column) => say(language, `instructor.tickets.list.${column}`)),
    ...seats.map(({ seat, file, expires }) => [
      seat,
      '',
      '',
      file,
      expires.slice(0, 16).replace('T', ' '),
      code,
    ]),
  ]);
}
