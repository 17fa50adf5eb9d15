import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Restored } from '../../../../core/contract/repair';
import type { EventPayload } from '../../../../core/domain/custody/event';
import type { LostItems } from '../../../../core/domain/custody/lost-items';
import { wallTime } from '../../custody/moment';
import { objectPath } from '../../objects/object-store';
import type { CaseDatabase } from '../../storage/case/case-database';
import type { CaseFolder } from '../case-folder';
import { type FoundObjects, gatherObjects } from './objects';

/** Brings into the case what is whole only in a backup. What lay in its place, and what the disk does not give, goes aside. */
export async function bringObjects(
  { objects, setAside }: CaseFolder,
  found: FoundObjects,
  name: string,
): Promise<void> {
  const aside = join(setAside, name, 'objects');
  await mkdir(objects, { recursive: true });
  await gatherObjects(objects, found, async (sha256) => {
    await mkdir(aside, { recursive: true });
    await rename(objectPath(objects, sha256), join(aside, sha256));
  });
}

/** An exhibit of which something is lost fails verification from then on; what is not lost was found whole. */
export function noteLost(
  { exhibits, settings }: CaseDatabase,
  lost: readonly LostItems[],
  wall: string,
): void {
  if (lost.length === 0) return;
  for (const { number } of lost) exhibits.setVerified(number, 'altered');
  settings.set('lastVerified', { wall, altered: lost.length });
}

/** Remembers a repair in the database until the log tells of it; a sealed case's log takes nothing more. */
export function noteRepair(
  database: CaseDatabase,
  repair: Omit<EventPayload<'case.repaired'>, 'lost'>,
  lost: LostItems[],
): void {
  noteLost(database, lost, wallTime(new Date()));
  if (database.settings.get('sealed')) return;
  database.settings.set('repaired', { ...repair, ...(lost.length > 0 ? { lost } : {}) });
}

/** Remembers whether the key of the seat is here. Tells how the case opens from now on: for reading where it is not, and the case is not sealed. */
export function noteKey({ settings }: CaseDatabase, keyed: boolean): Restored['opens'] {
  const sealed = settings.get('sealed') !== undefined;
  settings.set('forReading', !sealed && !keyed);
  if (sealed) return 'sealed';
  return keyed ? 'open' : 'reading';
}
