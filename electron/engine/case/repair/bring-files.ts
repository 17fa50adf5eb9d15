import type { BroughtFiles } from '../../../../core/contract/repair';
import { byExhibit, type LostItems } from '../../../../core/domain/custody/lost-items';
import { eventsOf } from '../../custody/custody-log';
import { verifyCase } from '../../exhibit/verify-case';
import type { JobControl } from '../../jobs/jobs';
import type { OpenCase } from '../open-case';
import { objectsOfBackups } from './backup-folder';
import { bringObjects } from './note-repair';
import { type FoundObjects, findObjects, type NamedObjects, objectsNamed } from './objects';
import { momentName } from './set-aside';

/** Items whose whole file is in another folder than the case's own, by exhibit. */
function elsewhere({ items }: NamedObjects, { whole }: FoundObjects, own: string): LostItems[] {
  return byExhibit(items.filter(({ sha256 }) => (whole.get(sha256) ?? own) !== own));
}

/**
 * Brings into the open case what is missing or altered in it and whole in one of its backups; what lay in its place is set aside. Where
 * anything was brought, the log takes it down, and the case is verified again. Units of progress: octets.
 */
export async function bringFiles(open: OpenCase, control: JobControl): Promise<BroughtFiles> {
  const { database, folder, log } = open;
  const named = objectsNamed(eventsOf(database.events.from(0)).map((event) => ({ event })));
  control.step('hashing');
  const found = await findObjects(named, [folder.objects, ...(await objectsOfBackups(folder))], control);
  const brought = elsewhere(named, found, folder.objects);
  control.signal.throwIfAborted();
  if (brought.length === 0) return { brought, lost: found.lost };
  const name = momentName();
  await bringObjects(folder, found, name);
  log.append('case.repaired', {
    how: 'files',
    events: log.size,
    exhibits: database.exhibits.count(),
    setAside: name,
    brought,
    ...(found.lost.length > 0 ? { lost: found.lost } : {}),
  });
  const { lost } = await verifyCase(open, control);
  return { brought, lost };
}
