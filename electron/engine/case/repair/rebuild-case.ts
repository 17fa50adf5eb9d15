import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Rebuilt } from '../../../../core/contract/repair';
import { Checkpoint, type Envelope } from '../../../../core/domain/custody/checkpoint';
import { checkpointType } from '../../../../core/domain/custody/envelope-types';
import type { TypedEvent } from '../../../../core/domain/custody/event';
import type { Exercise } from '../../../../core/domain/exercise/exercise';
import { bytesOfBase64 } from '../../../../core/domain/integrity/base64';
import { canonicalJson } from '../../../../core/domain/integrity/canonical-json';
import { openEnvelope } from '../../../../core/domain/integrity/dsse';
import { hexOf } from '../../../../core/domain/integrity/hex';
import { growingTree } from '../../../../core/domain/integrity/merkle';
import { instantOf, millisecondsOf } from '../../../../core/domain/text/instant';
import { readCheckpointFile } from '../../custody/checkpoint-file';
import { nodeCryptography, sha256Hex } from '../../custody/node-cryptography';
import type { JobControl } from '../../jobs/jobs';
import { objectPath } from '../../objects/object-store';
import { type CaseDatabase, openCaseDatabase } from '../../storage/case/case-database';
import { lockCase } from '../../storage/case/case-lock';
import type { StoredClock } from '../../storage/case/case-settings';
import { type Salvage, salvage } from '../../storage/case/salvage';
import { syncFolder, writeDurably } from '../../storage/durable-file';
import { readSubmission } from '../../submission/read-submission';
import type { CaseFolder } from '../case-folder';
import { objectsOfBackups } from './backup-folder';
import { bringSeatKey } from './backup-keys';
import { type Chain, type ChainedLine, readLogFile } from './log-lines';
import { bringObjects, noteKey, noteRepair } from './note-repair';
import { type FoundObjects, findObjects, objectsNamed } from './objects';
import { type RecordSources, writeRecords } from './records-of-event';
import { databaseFiles, momentName, setAside } from './set-aside';

export interface RebuildParts {
  folder: CaseFolder;
  /** The exercise of the case, for its clock and its platforms. @throws HirzError `exerciseMissing` */
  exerciseOf(identity: { key: string; id: string; edition: string }): Promise<Exercise>;
  control: JobControl;
}

/**
 * Makes `case.db` again from the custody log's own file and the objects. Objects that are missing or altered come from the backups, as far
 * as one has them whole. The damaged database is set aside, unchanged, and what it still gives beyond the log (saved searches, where the clock stood, the last lines) is taken over where it can be held against the log.
 * The log file must be whole: its chain is followed first, and nothing is touched where it breaks.
 * @throws HirzError `caseDamaged` with the line; `caseOpenElsewhere`, `exerciseMissing`
 */
export async function rebuildCase({ folder, exerciseOf, control }: RebuildParts): Promise<Rebuilt> {
  const lock = lockCase(folder.lock);
  const name = momentName();
  const unfinished = `${folder.database}.rebuilt`;
  try {
    control.step('readingLog');
    const chain = readLogFile(folder.log);
    const inFile = chain.lines.length;
    const left = salvage(folder.database, inFile);
    for (const line of left.lines) if (!chain.add(line)) break;
    const first = chain.lines[0]?.event;
    if (first?.type !== 'case.opened') throw new TypeError('a chain begins with event 0');
    const { manifestSha256: key, id, edition } = first.payload.exercise;
    const exercise = await exerciseOf({ key, id, edition });
    control.signal.throwIfAborted();

    control.step('hashing');
    const found = await findObjects(
      objectsNamed(chain.lines),
      [folder.objects, ...(await objectsOfBackups(folder))],
      control,
    );
    control.signal.throwIfAborted();

    control.step('rebuilding');
    for (const file of databaseFiles(unfinished)) await rm(file, { force: true });
    const report = await reportSource(chain, left, found);
    const sources: RecordSources = {
      report: report.text,
      platformOf: (address) =>
        exercise.platforms.find(({ domain }) => URL.canParse(address) && new URL(address).hostname === domain)
          ?.id ?? '',
    };
    const database = openCaseDatabase(unfinished);
    let exhibits: number;
    let opens: Rebuilt['opens'] = 'open';
    try {
      fill(database, chain, sources, control);
      const clock = clockOf(chain, left.clock, exercise);
      const checkpoints = checkpointsOf(chain, [
        ...readCheckpointFile(folder.checkpoints),
        ...left.checkpoints,
      ]);
      const sealed = await sealedOf(folder, chain);
      const keyed = sealed !== undefined || (await bringSeatKey(folder));
      database.transaction(() => {
        if (clock) database.settings.set('clock', clock);
        if (sealed) database.settings.set('sealed', sealed);
        for (const { size, payloadSha256, envelope } of checkpoints)
          database.events.addCheckpoint(size, payloadSha256, envelope);
        opens = noteKey(database, keyed);
        noteRepair(
          database,
          {
            how: 'rebuilt',
            events: chain.lines.length,
            exhibits: database.exhibits.count(),
            setAside: name,
          },
          found.lost,
        );
        for (const search of left.searches) database.searches.add(search);
      });
      exhibits = database.exhibits.count();
    } finally {
      database.close();
    }

    control.signal.throwIfAborted();

    // Nothing was touched until here. First the damaged one goes aside, then the new one takes its name.
    await setAside(folder, name, [...databaseFiles(folder.database), folder.damage]);
    await bringObjects(folder, found, name);
    for (const file of databaseFiles(unfinished).slice(1)) await rm(file, { force: true });
    await rename(unfinished, folder.database);
    await syncFolder(folder.path);
    await writeLog(folder, chain, inFile);
    return {
      events: chain.lines.length,
      exhibits,
      recovered: chain.lines.length - inFile,
      reportLost: report.lost(),
      lost: found.lost,
      setAside: name,
      opens,
    };
  } finally {
    for (const file of databaseFiles(unfinished)) await rm(file, { force: true }).catch(() => {});
    lock.release();
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
async function reportSource(chain: Chain, left: Salvage, { whole }: FoundObjects) {
  const texts = new Map<string, string>();
  if (left.report) {
    const text = canonicalJson(left.report);
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
  const [first] = chain.lines;
  if (first?.event.type !== 'case.opened') return [];
  const publicKey = bytesOfBase64(first.event.payload.publicKey);
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

/** What a sealed case remembers of its submission, read from the submission itself. */
async function sealedOf(folder: CaseFolder, chain: Chain) {
  const last = chain.lines.at(-1)?.event;
  if (last?.type !== 'case.sealed' || existsSync(folder.seatKey) || !existsSync(folder.submission))
    return undefined;
  const { verification } = await readSubmission(folder.submission);
  if (verification.code === undefined || verification.case?.id !== folder.id) return undefined;
  return {
    file: basename(folder.submission),
    bytes: (await stat(folder.submission)).size,
    sha256: verification.sha256,
    code: verification.code,
    sealedAt: last.wall,
  };
}

/** A log file that ended in the middle of a line, or lacked some, is written whole again. */
async function writeLog(folder: CaseFolder, chain: Chain, inFile: number): Promise<void> {
  const lineEnd = Buffer.from('\n');
  const bytes = (lines: readonly ChainedLine[]) =>
    Buffer.concat(lines.flatMap(({ line }) => [Buffer.from(line), lineEnd]));
  const whole = bytes(chain.lines);
  if (chain.lines.length === inFile && (await stat(folder.log)).size === whole.length) return;
  await writeDurably(folder.log, whole);
}
