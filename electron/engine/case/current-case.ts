import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { CustodyEvent } from '../../../core/domain/custody/event';
import { lineHash, lineOf, noPrevious } from '../../../core/domain/custody/event-line';
import type { SeatHolder } from '../../../core/domain/custody/seat-holder';
import { HirzError } from '../../../core/domain/fault/fault';
import { base64Of } from '../../../core/domain/integrity/base64';
import { ticketMisfits } from '../../../core/domain/ticket/seat-ticket';
import { momentNow } from '../custody/moment';
import { nodeCryptography } from '../custody/node-cryptography';
import { type KeyStoreSecret, makeSeatKey } from '../custody/seat-key';
import type { TimestampAuthority } from '../custody/timestamp-authority';
import type { ErrorLog } from '../error-log';
import { openCaseDatabase } from '../storage/case/case-database';
import type { CaseIdentity } from '../storage/case/case-settings';
import { syncFolder } from '../storage/durable-file';
import { refuseTicket, type TakenTicket } from '../ticket/take-ticket';
import { requireUnused } from '../ticket/used-here';
import type { ClockTime } from './case-clock';
import type { CaseExercise } from './case-exercise';
import { type CaseFolder, caseFolder, newCaseId } from './case-folder';
import { type OpenCase, openCaseFolder } from './open-case';
import { noteLost } from './repair/note-repair';

/** The one case that may be open at a time. */
export interface CurrentCase {
  get(): OpenCase | null;
  /** @throws HirzError `noCaseOpen` */
  require(): OpenCase;
  /** The open case, if it may still be changed. @throws HirzError `noCaseOpen`, `caseSealed`, `caseForReading`, `caseFolderGone` */
  requireUnsealed(): OpenCase;
  /** @throws HirzError `exerciseUnknown`, and of a ticket `ticketOfOtherExercise`, `ticketOfOtherSeat`, `ticketExpired`, `ticketUsedHere` */
  create(exercise: string, trainee: SeatHolder, ticket?: TakenTicket): Promise<OpenCase>;
  open(id: string): Promise<OpenCase>;
  /** Ends the session in the log and lets go of the case. Nothing happens where none is open. */
  close(): Promise<void>;
}

export interface CurrentCaseParts {
  /** Folder of all cases. */
  cases: string;
  /** Finds an installed exercise by its key. @throws HirzError `exerciseUnknown` */
  exercise(key: string): Promise<CaseExercise>;
  softwareName: string;
  time: ClockTime;
  /** The time-stamping authority of this installation. */
  authority(): TimestampAuthority;
  errors: ErrorLog;
  /** What wraps seat keys on disk, as the shell said last. */
  keyStore(): KeyStoreSecret;
  /** Ends the jobs that work on the open case, before it closes. */
  settle(): Promise<void>;
  /** Called when the session of a case that may be changed has ended, before it is let go of: what fails there is no reason to hold it. */
  backUp(open: OpenCase): Promise<void>;
  /** What is done with a case before it closes, once nothing works on it any more. */
  finish(open: OpenCase): Promise<void>;
  /** Called once a case is open, before it is handed out; what it returns is called before the case closes. */
  attach(open: OpenCase): () => void;
}

/** Faults of a case that does not open because of what its files hold. */
const damages: ReadonlySet<string> = new Set(['caseDamaged', 'databaseDamaged', 'seatKeyMissing']);

/** A database that was made again, or brought back, says so in the log as soon as there is one to say it in. */
function logRepair({ database, log, identity }: OpenCase): void {
  const { settings } = database;
  const repaired = settings.get('repaired');
  if (!repaired) return;
  log.append('case.repaired', repaired, {
    actor: { role: 'hirz', name: 'Hirz', seat: identity.trainee.seat },
    also({ wall }) {
      settings.set('repaired', null);
      noteLost(database, repaired.lost ?? [], wall);
    },
  });
}

/** What a case is begun with. */
interface Beginning {
  exercise: CaseExercise;
  trainee: SeatHolder;
  ticket: TakenTicket | undefined;
}

/** Writes the database, the seat's key and event 0 of a new case into its folder. */
async function layOut(
  folder: CaseFolder,
  { exercise, trainee, ticket }: Beginning,
  software: string,
  keyStore: KeyStoreSecret,
): Promise<void> {
  const signer = await makeSeatKey(folder.seatKey, keyStore);
  const { key, exercise: document } = exercise;
  const { id, edition } = document;
  const named = { id, edition, manifestSha256: key };
  const moment = momentNow();
  if (ticket) refuseTicket(ticketMisfits(ticket.ticket, { exercise: named, seat: trainee.seat, ...moment }));
  const event: CustodyEvent = {
    v: 1,
    seq: 0,
    prev: noPrevious,
    type: 'case.opened',
    ...moment,
    exerciseTime: document.clock.startsAt,
    actor: { role: 'trainee', ...trainee },
    payload: {
      case: folder.id,
      publicKey: base64Of(signer.publicKey),
      exercise: named,
      trainee,
      software,
      seatKey: keyStore === null ? 'file' : 'key-store',
      ...(ticket ? { ticket: ticket.envelope } : {}),
    },
  };
  const line = lineOf(event);
  const database = openCaseDatabase(folder.database);
  try {
    database.transaction(() => {
      database.settings.set('case', {
        id: folder.id,
        exercise: { key, id, edition },
        trainee,
        openedAt: event.wall,
      });
      database.events.add({
        seq: 0,
        type: event.type,
        exhibit: null,
        sha256: lineHash(nodeCryptography, line),
        line,
      });
    });
  } finally {
    database.close();
  }
}

export function createCurrentCase(parts: CurrentCaseParts): CurrentCase {
  const { cases, exercise, softwareName, time, authority, errors, keyStore, settle, finish, backUp, attach } =
    parts;
  let current: { open: OpenCase; detach: () => void } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** Opening and closing wait for each other: two at once would leave a case open that nobody holds. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  function require(): OpenCase {
    if (!current) throw new HirzError('noCaseOpen');
    return current.open;
  }

  async function close(): Promise<void> {
    if (!current) return;
    await settle();
    const { open, detach } = current;
    current = null;
    detach();
    try {
      await finish(open).catch((error) =>
        errors.write('the case could not be verified at its closing', error),
      );
      if (!open.log.closed) {
        open.log.append('session.ended', {});
        open.log.checkpoint();
      }
      await backUp(open);
    } catch (error) {
      // A disk that is full or gone is no reason to hold the case open: its log ends with what was acknowledged.
      errors.write('the end of the session could not be logged', error);
    } finally {
      await open.close();
    }
  }

  async function open(id: string): Promise<OpenCase> {
    if (current?.open.folder.id === id) return current.open;
    await close();
    const folder = caseFolder(cases, id);
    const exerciseOf = async (identity: CaseIdentity) => {
      try {
        return await exercise(identity.exercise.key);
      } catch (cause) {
        if (!(cause instanceof HirzError) || cause.fault.code !== 'exerciseUnknown') throw cause;
        const { id: name, edition } = identity.exercise;
        throw new HirzError('exerciseMissing', { params: { exercise: `${name} ${edition}` }, cause });
      }
    };
    try {
      const opened = await openCaseFolder({
        folder,
        exerciseOf,
        authority,
        errors,
        time,
        keyStore: keyStore(),
      });
      try {
        if (!opened.log.closed) {
          opened.log.append('session.started', {
            software: softwareName,
            timestamps: opened.stamps.named,
          });
          logRepair(opened);
          opened.log.checkpoint();
        }
        await rm(folder.damage, { force: true });
        current = { open: opened, detach: attach(opened) };
        return opened;
      } catch (error) {
        await opened.close();
        throw error;
      }
    } catch (error) {
      if (error instanceof HirzError && damages.has(error.fault.code)) {
        await writeFile(folder.damage, JSON.stringify(error.fault)).catch(() => {});
      }
      throw error;
    }
  }

  async function create(key: string, trainee: SeatHolder, ticket?: TakenTicket): Promise<OpenCase> {
    if (ticket) await requireUnused(ticket.ticket, cases);
    const found = await exercise(key);
    const folder = caseFolder(cases, newCaseId());
    try {
      await mkdir(folder.exports, { recursive: true });
      await layOut(folder, { exercise: found, trainee, ticket }, softwareName, keyStore());
      await syncFolder(folder.path);
      await syncFolder(cases);
    } catch (error) {
      await rm(folder.path, { recursive: true, force: true });
      throw error;
    } finally {
      found.close();
    }
    return open(folder.id);
  }

  return {
    get: () => current?.open ?? null,
    require,
    requireUnsealed() {
      const found = require();
      found.log.requireOpen();
      found.checkPresence();
      return found;
    },
    create: (key, trainee, ticket) => inTurn(() => create(key, trainee, ticket)),
    open: (id) => inTurn(() => open(id)),
    close: () => inTurn(close),
  };
}
