import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, CustodyEvent } from '../../../core/domain/custody/event';
import { HirzError } from '../../../core/domain/fault/fault';
import { bytesOfBase64 } from '../../../core/domain/integrity/base64';
import type { Signer } from '../../../core/domain/integrity/dsse';
import { hexOf } from '../../../core/domain/integrity/hex';
import { type CaseStamps, caseStamps } from '../custody/case-stamps';
import { openCheckpointFile } from '../custody/checkpoint-file';
import { type CustodyLog, entryOf, openCustodyLog } from '../custody/custody-log';
import { type LogFile, openLogFile } from '../custody/log-file';
import { destroySeatKey, type KeyStoreSecret, readSeatKey } from '../custody/seat-key';
import type { TimestampAuthority } from '../custody/timestamp-authority';
import type { ErrorLog } from '../error-log';
import { type ObjectStore, openObjectStore } from '../objects/object-store';
import { type CaseDatabase, openCaseDatabase } from '../storage/case/case-database';
import { lockCase } from '../storage/case/case-lock';
import type { CaseIdentity } from '../storage/case/case-settings';
import { sweepPartials } from '../storage/durable-file';
import { type CaseClock, type ClockTime, createCaseClock } from './case-clock';
import type { CaseExercise } from './case-exercise';
import type { CaseFolder } from './case-folder';
import { isForReading } from './for-reading';
import { destroyBackupKeys } from './repair/backup-keys';
import { checkIdentity, checkRecords } from './repair/check-records';
import { damagedDatabase, isDamage } from './repair/damage';

/** The case that is being worked: its exercise, its database, its files, its log, its clock. */
export interface OpenCase {
  readonly folder: CaseFolder;
  readonly identity: CaseIdentity;
  readonly exercise: CaseExercise;
  readonly database: CaseDatabase;
  readonly objects: ObjectStore;
  readonly log: CustodyLog;
  readonly clock: CaseClock;
  readonly stamps: CaseStamps;
  /** The seat's key; null once the case is sealed, and in one that was brought back without it: it is open for reading. */
  readonly signer: Signer | null;
  /** Made sure of before every deed: a file that was removed would still take what is written. @throws HirzError `caseFolderGone` */
  checkPresence(): void;
  /** Where a PDF of the report is kept: each export under its own name, so that none replaces another. */
  reportFile(language: string, sha256: string): string;
  /** Lets go of everything. Nothing is logged by it. */
  close(): Promise<void>;
}

export interface OpenCaseParts {
  folder: CaseFolder;
  /** Finds the exercise of the case. Fault `exerciseMissing` where it is not installed. */
  exerciseOf(identity: CaseIdentity): Promise<CaseExercise>;
  /** The time-stamping authority of this installation. */
  authority(): TimestampAuthority;
  errors: ErrorLog;
  time: ClockTime;
  keyStore: KeyStoreSecret;
}

function actorOf({ trainee }: CaseIdentity): Actor {
  return { role: 'trainee', ...trainee };
}

/** Tells whether the file at a path is still the one that is there now. */
function presenceOf(path: string): () => void {
  const opened = statSync(path, { bigint: true });
  return () => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found?.ino !== opened.ino || found.dev !== opened.dev) throw new HirzError('caseFolderGone');
  };
}

/** Event 0 must name the key that signs from now on. */
function checkSeatKey(first: CustodyEvent | undefined, signer: Signer | null): void {
  if (!first || !signer) return;
  const named = first.payload.publicKey;
  if (typeof named === 'string' && hexOf(bytesOfBase64(named)) === hexOf(signer.publicKey)) return;
  throw new HirzError('caseDamaged', {
    details: [{ code: 'seatKeyDiffers', params: {}, where: { file: 'seat.key' } }],
  });
}

/**
 * Opens the folder of a case for this instance alone: database checked, log file reconciled, chain followed,
 * unfinished files swept.
 * @throws HirzError `caseOpenElsewhere`, `caseDamaged`, `databaseDamaged`, `seatKeyMissing`, `seatKeyLocked`, `exerciseMissing`
 */
export async function openCaseFolder({
  folder,
  exerciseOf,
  authority,
  errors,
  time,
  keyStore,
}: OpenCaseParts): Promise<OpenCase> {
  if (!existsSync(folder.path)) throw new HirzError('caseUnknown');
  const lock = lockCase(folder.lock);
  const undo: (() => void | Promise<void>)[] = [() => lock.release()];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        // The others are let go of all the same, the lock above all.
        errors.write('a part of the case could not be closed', error);
      }
    }
  };
  try {
    const database = openCaseDatabase(folder.database);
    undo.push(() => database.close());
    const checkPresence = presenceOf(folder.database);
    const identity = database.settings.get('case');
    if (!identity) throw damagedDatabase();
    checkIdentity(database, identity);
    const exercise = await exerciseOf(identity);
    undo.push(() => exercise.close());
    const file: LogFile = openLogFile(folder.log, database.events);
    undo.push(() => file.close());
    const sealed = database.settings.get('sealed') !== undefined;
    // A crash right after sealing may have left the key.
    if (sealed && existsSync(folder.seatKey)) await destroySeatKey(folder.seatKey);
    if (sealed) await destroyBackupKeys(folder);
    const signer =
      sealed || isForReading(folder, database) ? null : await readSeatKey(folder.seatKey, keyStore);
    const first = database.events.page(1, 1)[0];
    checkSeatKey(first && (entryOf(first).event as CustodyEvent), signer);
    const clock = createCaseClock({ database, clock: exercise.exercise.clock, time, errors });
    undo.push(() => clock.close());
    const stamps = caseStamps(database, authority());
    const checkpoints = await openCheckpointFile(
      folder.checkpoints,
      database.events.checkpoints().map(({ envelope }) => envelope),
    );
    undo.push(() => checkpoints.close());
    const log = openCustodyLog({
      caseId: folder.id,
      records: {
        ...database.events,
        addCheckpoint(size, payloadSha256, envelope) {
          database.events.addCheckpoint(size, payloadSha256, envelope);
          checkpoints.add(envelope);
        },
      },
      file,
      signer,
      trainee: actorOf(identity),
      exerciseNow: () => clock.now(),
      // With every event the clock is made sure of, so that a crash never turns it back behind one.
      transaction: (work) =>
        database.transaction(() => {
          checkPresence();
          const result = work();
          clock.save();
          return result;
        }),
      stamps,
      errors,
    });
    checkRecords(database);
    const objects = openObjectStore(folder.objects);
    const report = database.reports.get()?.sha256;
    await objects.sweep(
      new Set([
        ...database.exhibits.hashes(),
        ...database.derivatives.hashes(),
        ...(report === undefined ? [] : [report]),
      ]),
    );
    await sweepPartials(folder.path);
    await sweepPartials(folder.exports);
    if (log.closed) clock.stop();
    return {
      folder,
      identity,
      exercise,
      database,
      objects,
      log,
      clock,
      stamps,
      signer,
      checkPresence,
      reportFile: (language, sha256) => join(folder.exports, `report-${language}-${sha256.slice(0, 12)}.pdf`),
      close,
    };
  } catch (error) {
    await close();
    throw isDamage(error) ? damagedDatabase(error) : error;
  }
}
