import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exhibitPath, submissionPaths, timestampPath } from '../../../core/domain/custody/submission-layout';
import { takenExhibit } from '../../../core/domain/custody/taken-exhibit';
import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { exhibitNumber } from '../../../core/domain/evidence/exhibit-number';
import type { Item } from '../../../core/domain/evidence/item';
import { HirzError } from '../../../core/domain/fault/fault';
import { handoverPaths, originItems, takenPath } from '../../../core/domain/handover/handover-paths';
import type { ReceivedCondition } from '../../../core/domain/handover/party';
import type { HandoverStatement } from '../../../core/domain/handover/statement';
import { inExhibitTurn } from '../case/exhibit-turn';
import type { OpenCase } from '../case/open-case';
import type { JobControl } from '../jobs/jobs';
import { takenBy } from './case-handovers';
import { type ReadHandover, readHandover } from './read-handover';

/** Code of the fault for which this case can't take a hand-over; null where it can. */
export function whyNotTaken(open: OpenCase, statement: HandoverStatement): string | null {
  if (statement.case === open.identity.id) return 'handoverOwn';
  if (statement.exercise.manifestSha256 !== open.identity.exercise.key) return 'handoverOtherExercise';
  const before = takenBy(open, statement.id);
  return statement.exhibits.every(({ number }) => before.has(number)) ? 'handoverTaken' : null;
}

type Copied = Omit<Item, 'bytes' | 'sha256' | 'sha512'> & { from: string };

/** Files of the bag that become items of the exhibit: the giver's own, and what says where they come from. */
function filesOf({ number, items }: Exhibit, { paths }: ReadHandover): Copied[] {
  const origin = (path: string, from: string, type: string): Copied => ({ path, from, type, role: 'origin' });
  return [
    ...items.map(
      ({ path, role, type, derivedFrom }): Copied => ({
        path: takenPath(path),
        role,
        type,
        ...(derivedFrom === undefined ? {} : { derivedFrom: takenPath(derivedFrom) }),
        from: exhibitPath(number, path),
      }),
    ),
    origin(originItems.statement, handoverPaths.statement, 'application/json'),
    origin(originItems.exhibit, exhibitPath(number, 'exhibit.json'), 'application/json'),
    origin(originItems.part, handoverPaths.part, 'application/json'),
    origin(originItems.annotations, exhibitPath(number, 'annotations.json'), 'application/json'),
    origin(originItems.token, timestampPath(number), 'application/timestamp-reply'),
    origin(originItems.root, submissionPaths.timestampRoot, 'application/x-pem-file'),
    origin(originItems.authority, submissionPaths.timestampAuthority, 'application/x-pem-file'),
  ].filter(({ from }) => paths.has(from));
}

/** Copies an exhibit's files into the object store, and rehashes them on the way. Units of progress: octets. */
async function store(
  open: OpenCase,
  exhibit: Exhibit,
  folder: string,
  read: ReadHandover,
  { signal, progress }: JobControl,
): Promise<Item[]> {
  const files = filesOf(exhibit, read);
  const total = files.reduce((sum, { from }) => sum + (read.paths.get(from)?.bytes ?? 0), 0);
  let done = 0;
  const onBytes = (octets: number) => {
    done += octets;
    progress(done, Math.max(total, done));
  };
  const items: Item[] = [];
  for (const { from, ...item } of files) {
    const stored = await open.objects.putFile(join(folder, from), { signal, onBytes });
    // Between the check and the copy somebody may have changed it.
    if (stored.sha256 !== read.paths.get(from)?.sha256)
      throw new HirzError('handoverNotSound', { params: { name: read.file.name }, where: { file: from } });
    items.push({ ...item, ...stored });
  }
  return items;
}

/** Refuses what is not as it was signed, and logs that it was refused. */
function sound({ log }: OpenCase, { verdict, findings, file, statement, statementSha256 }: ReadHandover) {
  if (verdict === 'intact' && statement && statementSha256 !== undefined)
    return { statement, statementSha256 };
  if (!log.closed)
    log.append('handover.refused', { file, findings: [...new Set(findings.map(({ code }) => code))] });
  throw new HirzError('handoverNotSound', { params: { name: file.name } });
}

interface Adding {
  items: Item[];
  condition: ReceivedCondition;
  fileSha256: string;
  statement: HandoverStatement;
  statementSha256: string;
}

/** Exhibit, items and custody event in one transaction, under the next number of this case. */
function add(
  open: OpenCase,
  { number: theirs, title, address }: Exhibit,
  { items, condition, fileSha256, statement, statementSha256 }: Adding,
  { signal }: JobControl,
): Promise<string> {
  return inExhibitTurn(open, async () => {
    signal.throwIfAborted();
    const { database, exercise, identity, log } = open;
    log.requireOpen();
    const ordinal = database.exhibits.nextOrdinal();
    const number = exhibitNumber(exercise.exercise, identity.trainee, ordinal);
    const { id: handover, case: of, from } = statement;
    const origin = { handover, case: of, number: theirs, from, statementSha256, fileSha256 };
    const stamp = log.stamp();
    const { exerciseTime, wall } = stamp;
    const payload = { number, title, address, origin, condition, items };
    log.append('exhibit.taken-over', payload, {
      stamp,
      also: ({ seq }) => database.exhibits.add(ordinal, takenExhibit({ payload, exerciseTime, wall }), seq),
    });
    return number;
  });
}

/**
 * Takes the exhibits of a hand-over's file into the case, each as an exhibit of its own that keeps its origin: everything checked, every
 * item rehashed, then each exhibit in one transaction. What a crash cut off is gone on with by taking the same file again.
 * @throws HirzError `handoverNoFile`, `handoverNotSound`, `handoverOwn`, `handoverOtherExercise`, `handoverTaken`
 */
export async function takeOver(
  open: OpenCase,
  file: { path: string; name: string },
  condition: ReceivedCondition,
  control: JobControl,
): Promise<{ handover: string; numbers: string[] }> {
  const folder = join(open.folder.path, 'arriving');
  await rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder, { recursive: true });
    const read = await readHandover(file, control, folder);
    const { statement, statementSha256 } = sound(open, read);
    const why = whyNotTaken(open, statement);
    if (why !== null) throw new HirzError(why, { params: { name: statement.from.name } });
    control.step('storing');
    const before = takenBy(open, statement.id);
    const numbers: string[] = [];
    for (const exhibit of read.exhibits) {
      if (before.has(exhibit.number)) continue;
      const items = await store(open, exhibit, folder, read, control);
      const adding = { items, condition, fileSha256: read.file.sha256, statement, statementSha256 };
      numbers.push(await add(open, exhibit, adding, control));
    }
    return { handover: statement.id, numbers };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
