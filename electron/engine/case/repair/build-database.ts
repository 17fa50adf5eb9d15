import { readFile, rm } from 'node:fs/promises';
import { Checkpoint, type Envelope } from '../../../../core/domain/custody/checkpoint';
import { checkpointType } from '../../../../core/domain/custody/envelope-types';
import type { EventPayload, TypedEvent } from '../../../../core/domain/custody/event';
import type { Exercise } from '../../../../core/domain/exercise/exercise';
import { bytesOfBase64 } from '../../../../core/domain/integrity/base64';
import { canonicalJson } from '../../../../core/domain/integrity/canonical-json';
import { openEnvelope } from '../../../../core/domain/integrity/dsse';
import { hexOf } from '../../../../core/domain/integrity/hex';
import { growingTree } from '../../../../core/domain/integrity/merkle';
import { instantOf, millisecondsOf } from '../../../../core/domain/text/instant';
import { nodeCryptography, sha256Hex } from '../../custody/node-cryptography';
import type { JobControl } from '../../jobs/jobs';
import { objectPath } from '../../objects/object-store';
import { type CaseDatabase, openCaseDatabase } from '../../storage/case/case-database';
import type { StoredClock } from '../../storage/case/case-settings';
import type { Salvage } from '../../storage/case/salvage';
import type { Chain } from './log-lines';
import { type FoundObjects, objectsNamed } from './objects';
import { type RecordSources, writeRecords } from './records-of-event';
import { databaseFiles } from './set-aside';

/** What a case's database holds and its log does not, as far as it is known. */
export type Beside = Pick<Salvage, 'clock' | 'report' | 'searches'>;

/** Finds the exercise of a case, for its clock and its platforms. @throws HirzError `exerciseMissing` */
export type ExerciseOf = (named: EventPayload<'case.opened'>['exercise']) => Promise<Exercise>;

export interface DatabaseParts {
  chain: Chain;
  exercise: Exercise;
  /** Those that are not the seat's, or not of this log, are left out. */
  checkpoints: readonly Envelope[];
  beside: Beside;
  /** Where the report's text is looked for, among the objects that are whole. */
  whole: FoundObjects['whole'];
}

/** What event 0 of a chain says. */
export function openingOf({ lines: [first] }: Chain): EventPayload<'case.opened'> {
  if (first?.event.type !== 'case.opened') throw new TypeError('a chain begins with event 0');
  return first.event.payload;
}

/**
 * Makes a case's database from its log.
 * @param path of the new database; what a building that was cut off left there is removed
 * @param also writes what else it is to hold, in one transaction
 */
export async function buildDatabase(
  path: string,
  { chain, exercise, checkpoints, beside, whole }: DatabaseParts,
  control: JobControl,
  also: (database: CaseDatabase) => void,
): Promise<{ exhibits: number; reportLost: boolean }> {
  for (const file of databaseFiles(path)) await rm(file, { force: true });
  const report = await reportSource(chain, beside, whole);
  const sources: RecordSources = {
    report: report.text,
    platformOf: (address) =>
      exercise.platforms.find(({ domain }) => URL.canParse(address) && new URL(address).hostname === domain)
        ?.id ?? '',
  };
  const database = openCaseDatabase(path);
  try {
    fill(database, chain, sources, control);
    const clock = clockOf(chain, beside.clock, exercise);
    const signed = checkpointsOf(chain, checkpoints);
    database.transaction(() => {
      if (clock) database.settings.set('clock', clock);
      for (const { size, payloadSha256, envelope } of signed)
        database.events.addCheckpoint(size, payloadSha256, envelope);
      for (const search of beside.searches) database.searches.add(search);
      also(database);
    });
    return { exhibits: database.exhibits.count(), reportLost: report.lost() };
  } finally {
    database.close();
  }
}

/** All events and what they left, in one transaction: a rebuilding that is cut off leaves a file that the next one removes. */
function fill(database: CaseDatabase, chain: Chain, sources: RecordSources, control: JobControl): void {
  database.transaction(() => {
    for (const [at, { event, line, sha256 }] of chain.lines.entries()) {
      database.events.add({ seq: event.seq, type: event.type, exhibit: exhibitNamed(event), sha256, line });
      writeRecords(event, database, sources);
      if (at % 1_000 === 0) control.progress(at, chain.lines.length);
    }
  });
  control.progress(chain.lines.length, chain.lines.length);
}

function exhibitNamed({ payload }: TypedEvent): string | null {
  return 'number' in payload && typeof payload.number === 'string' ? payload.number : null;
}

/** Where the texts of reports are found again: among the objects, or in what was salvaged. */
async function reportSource(chain: Chain, { report }: Beside, whole: DatabaseParts['whole']) {
  const texts = new Map<string, string>();
  if (report) {
    const text = canonicalJson(report);
    texts.set(sha256Hex(text), text);
  }
  const { report: last } = objectsNamed(chain.lines);
  const objects = last === undefined ? undefined : whole.get(last);
  if (last !== undefined && objects !== undefined) {
    texts.set(last, await readFile(objectPath(objects, last), 'utf8'));
  }
  return {
    text: (sha256: string) => texts.get(sha256),
    lost: () => last !== undefined && !texts.has(last),
  };
}

/** Where the exercise clock stands: by the last event, or later where the database was told so. It never runs back. */
function clockOf(chain: Chain, kept: StoredClock | undefined, { clock }: Exercise): StoredClock | undefined {
  let started = false;
  let paused = false;
  let now = clock.startsAt;
  for (const { event } of chain.lines) {
    if (event.type === 'clock.started') started = true;
    if (event.type === 'clock.paused' || event.type === 'case.sealed') paused = true;
    if (event.type === 'clock.resumed') paused = false;
    if (event.exerciseTime > now) now = event.exerciseTime;
  }
  if (!started) return undefined;
  const elapsed = Math.max(
    millisecondsOf(now) - millisecondsOf(clock.startsAt),
    kept && Number.isFinite(kept.elapsed) ? kept.elapsed : 0,
  );
  const length = millisecondsOf(clock.endsAt) - millisecondsOf(clock.startsAt);
  const passed = Math.min(elapsed, length);
  return {
    started,
    paused,
    elapsed: passed,
    now: instantOf(Math.floor((millisecondsOf(clock.startsAt) + passed) / 1_000) * 1_000),
  };
}

/** Those checkpoints that are signed by the seat of event 0 and state the root of this very log, each size once. */
function checkpointsOf(
  chain: Chain,
  envelopes: readonly Envelope[],
): { size: number; payloadSha256: string; envelope: Envelope }[] {
  const publicKey = bytesOfBase64(openingOf(chain).publicKey);
  const signed = new Map<number, { root: string; payloadSha256: string; envelope: Envelope }>();
  for (const envelope of envelopes) {
    try {
      const { payload, signedBy } = openEnvelope(envelope, checkpointType);
      if (!signedBy(nodeCryptography, publicKey)) continue;
      const { size, root } = Checkpoint.parse(JSON.parse(Buffer.from(payload).toString('utf8')));
      const payloadSha256 = hexOf(nodeCryptography.sha256(payload));
      if (!signed.has(size)) signed.set(size, { root, payloadSha256, envelope });
    } catch {
      // No checkpoint.
    }
  }
  const tree = growingTree(nodeCryptography);
  const found: { size: number; payloadSha256: string; envelope: Envelope }[] = [];
  for (const { line } of chain.lines) {
    tree.append(line);
    const one = signed.get(tree.size);
    if (one && one.root === hexOf(tree.root())) {
      found.push({ size: tree.size, payloadSha256: one.payloadSha256, envelope: one.envelope });
    }
  }
  return found;
}
