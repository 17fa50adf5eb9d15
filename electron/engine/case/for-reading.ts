import { existsSync } from 'node:fs';
import type { CaseDatabase } from '../storage/case/case-database';
import type { CaseFolder } from './case-folder';

/** Whether a case that is not sealed was brought back without the seat's key, which nobody put in its place since. */
export function isForReading({ seatKey }: CaseFolder, { settings }: Pick<CaseDatabase, 'settings'>): boolean {
  return settings.get('forReading') === true && !existsSync(seatKey);
}
