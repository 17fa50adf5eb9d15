import type { SeatHolder } from '../../../core/domain/custody/seat-holder';
import { type Terminal, text } from '../terminal';

/** Whose a case is, for a table: the role, and name and seat. */
export function holderRow(terminal: Terminal, { name, seat, role }: SeatHolder): string[] {
  return [text(terminal, role ?? 'trainee'), text(terminal, 'traineeAt', { name, seat })];
}
