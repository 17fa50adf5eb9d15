import { receivedExhibit } from '../../../core/domain/custody/received-exhibit';
import { exhibitNumber } from '../../../core/domain/evidence/exhibit-number';
import type { Item } from '../../../core/domain/evidence/item';
import { Receipt } from '../../../core/domain/evidence/receipt';
import { receivedPath } from '../../../core/domain/evidence/received-name';
import type { Source } from '../../../core/domain/evidence/source';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import type { MediaContents } from '../../../core/domain/media-facts/media-facts';
import { inExhibitTurn } from '../case/exhibit-turn';
import type { OpenCase } from '../case/open-case';
import { zoneName } from '../custody/moment';
import type { JobControl } from '../jobs/jobs';
import type { GrantedPath } from '../session/grants';
import { type LookedAt, lookAtFile } from './look-at-file';
import { receivedMedia } from './received-media';

/** How files are taken in, for `receipt.json`. */
const method =
  'Files copied octet for octet into the case and hashed with SHA-256 and SHA-512 as they were written; the source as the operator stated it.';

/** Copies the files into the object store. Units of progress: octets. */
async function store(open: OpenCase, files: readonly LookedAt[], { signal, progress }: JobControl) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    progress(done, Math.max(total, done));
  };
  const items: Item[] = [];
  for (const { path: from, name, type } of files) {
    const stored = await open.objects.putFile(from, { signal, onBytes });
    const path = receivedPath(
      name,
      items.map((item) => item.path),
    );
    items.push({ path, role: 'file', type, ...stored });
  }
  return items;
}

/** What each stored file says of itself, in their order. Units of progress: files. */
async function mediaOf(
  { objects }: OpenCase,
  files: readonly Item[],
  { signal, step, progress }: JobControl,
): Promise<(MediaContents | undefined)[]> {
  step('readingMedia');
  const found: (MediaContents | undefined)[] = [];
  for (const [at, item] of files.entries()) {
    progress(at, files.length);
    found.push(await receivedMedia(objects.path(item.sha256), item, signal));
  }
  return found;
}

/**
 * Makes an exhibit of received files, in the same order as a capture: every file durably in the object store, then, in one immediate
 * transaction, exhibit, items and custody event. A crash or a cancellation before leaves nothing but objects that nobody refers to.
 * @throws HirzError `caseSealed`, `receivedNotAFile`, or one of the disk's
 */
export async function storeFiles(
  open: OpenCase,
  received: readonly GrantedPath[],
  { source, softwareName }: { source: Source; softwareName: string },
  control: JobControl,
): Promise<string> {
  control.step('storing');
  const looked: LookedAt[] = [];
  for (const one of received) looked.push(await lookAtFile(one));
  const files = await store(open, looked, control);
  const media = await mediaOf(open, files, control);
  return inExhibitTurn(open, async () => {
    control.signal.throwIfAborted();
    const { database, exercise, identity, log, objects } = open;
    log.requireOpen();
    // From here to the end nothing waits: no clock of the log runs back.
    const ordinal = database.exhibits.nextOrdinal();
    const number = exhibitNumber(exercise.exercise, identity.trainee, ordinal);
    const stamp = log.stamp();
    const { exerciseTime, wall, mono, boot } = stamp;
    const receipt = canonicalBytes(
      Receipt.parse({
        format: 'hirz-receipt',
        version: 1,
        synthetic: true,
        exhibit: number,
        source,
        files: files.map(({ role: _, ...file }, at) => ({
          ...file,
          name: looked[at]?.name ?? '',
          modified: looked[at]?.modified ?? '',
          ...(media[at] && { media: media[at] }),
        })),
        exerciseTime,
        wall,
        zone: zoneName(),
        mono,
        boot,
        software: softwareName,
        method,
        operator: identity.trainee,
      } satisfies Receipt),
    );
    const items: Item[] = [
      ...files,
      {
        path: 'receipt.json',
        role: 'receipt',
        type: 'application/json',
        bytes: receipt.length,
        ...objects.putNow(receipt),
      },
    ];
    const payload = { number, source, items };
    const exhibit = receivedExhibit({ payload, exerciseTime, wall });
    log.append('exhibit.received', payload, {
      stamp,
      also: (event) => database.exhibits.add(ordinal, exhibit, event.seq),
    });
    return number;
  });
}
