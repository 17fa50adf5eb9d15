import { mkdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SubmissionSummary } from '../../../core/contract/submission';
import { submissionPaths } from '../../../core/domain/custody/submission-layout';
import type { SeenSeat } from '../../../core/domain/custody/verify-forks';
import { Exercise } from '../../../core/domain/exercise/exercise';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Localised } from '../../../core/domain/text/localised';
import type { TicketName } from '../../../core/domain/ticket/seat-ticket';
import { momentNow } from '../custody/moment';
import type { JobControl } from '../jobs/jobs';
import { copyDurably } from '../objects/copy-durably';
import { hashFile } from '../objects/file-hash';
import {
  openSubmissionDatabase,
  type StoredSubmission,
  type SubmissionDatabase,
} from '../storage/submission/submission-database';
import { readSubmission } from './read-submission';
import { readUnpackedJson } from './unpacked-file';

/** What the assessor keeps of the submissions that were opened: `submissions/` in the data folder. */
export interface SubmissionStore {
  readonly database: SubmissionDatabase;
  /** The file as it was copied in. */
  archive(id: string): string;
  /** Folder of a submission's unpacked files. */
  unpacked(id: string): string;
  /** @throws HirzError `submissionUnknown` */
  get(id: string): StoredSubmission;
  summary(stored: StoredSubmission): Promise<SubmissionSummary>;
  /**
   * Copies a file in, verifies and unpacks it. The same file again replaces what was known of it.
   * @throws HirzError `submissionUnreadable` where it holds no submission at all, with the findings as details
   */
  open(path: string, control: JobControl): Promise<StoredSubmission>;
  /** Verifies again with a code, or without one. */
  witness(id: string, code: string): Promise<StoredSubmission>;
  remove(id: string): Promise<void>;
  close(): void;
}

const idPattern = /^[0-9a-f]{32}$/;

/** @param permit rejects where a file, by its SHA-256, must not be verified here: a copy of a drill that is to be worked by hand */
export function openSubmissionStore(
  folder: string,
  permit: (sha256: string) => Promise<void> = async () => {},
): SubmissionStore {
  mkdirSync(folder, { recursive: true });
  const database = openSubmissionDatabase(join(folder, 'submissions.db'));
  const home = (id: string) => join(folder, id);
  const archive = (id: string) => join(home(id), 'submission.hirz-submission');
  const unpacked = (id: string) => join(home(id), 'bag');

  function get(id: string): StoredSubmission {
    const found = idPattern.test(id) ? database.get(id) : undefined;
    if (!found) throw new HirzError('submissionUnknown');
    return found;
  }

  async function titleOf(id: string): Promise<Localised | null> {
    return (await readUnpackedJson(join(unpacked(id), submissionPaths.exercise), Exercise))?.title ?? null;
  }

  async function verifyAgain(id: string, code?: string): Promise<StoredSubmission> {
    const { verification: before } = get(id);
    const { verification } = await readSubmission(archive(id), {
      name: before.file,
      ...(code === undefined ? {} : { code }),
      seen: database.seen,
      usesOf: database.usesOf,
    });
    database.setVerification(id, verification, code ?? null);
    return get(id);
  }

  /** Verifies again what a giver handed in before, where none of it has the checkpoint that came along with what was taken over. */
  async function verifyGiver(giver: SeenSeat): Promise<void> {
    if (!database.seen(giver).some(({ handover }) => handover)) return;
    const cases = database.cases(giver);
    for (const { id, verification, witness } of database.list())
      if (verification.case && cases.includes(verification.case.id))
        await verifyAgain(id, witness ?? undefined);
  }

  /** Verifies again every other history of a seat of which this one was found to be a fork: that says the same of both. */
  async function verifyRivals(seat: SeenSeat, except: string): Promise<void> {
    const cases = database.cases(seat);
    for (const { id, verification, witness } of database.list())
      if (id !== except && verification.case && cases.includes(verification.case.id))
        await verifyAgain(id, witness ?? undefined);
  }

  /** Verifies again what was begun with the same ticket, too, and came before. */
  async function verifyHolders({ publicKey, nonce }: TicketName, except: string): Promise<void> {
    if (database.usesOf({ publicKey, nonce }).length < 2) return;
    for (const { id, verification, witness } of database.list()) {
      const held = verification.ticket;
      if (id !== except && held?.publicKey === publicKey && held.nonce === nonce)
        await verifyAgain(id, witness ?? undefined);
    }
  }

  async function open(path: string, { signal, step, progress }: JobControl): Promise<StoredSubmission> {
    step('hashing');
    const { sha256 } = await hashFile(path, ['sha256'], { signal });
    await permit(sha256);
    const id = sha256.slice(0, 32);
    const arriving = join(folder, `${id}.arriving`);
    await rm(arriving, { recursive: true, force: true });
    try {
      await mkdir(join(arriving, 'bag'), { recursive: true });
      await copyDurably(path, join(arriving, 'submission.hirz-submission'));
      step('verifying');
      const { verification, remember, files } = await readSubmission(
        join(arriving, 'submission.hirz-submission'),
        {
          name: basename(path),
          into: join(arriving, 'bag'),
          signal,
          onProgress: progress,
          seen: database.seen,
          usesOf: database.usesOf,
        },
      );
      if (!verification.case) {
        throw new HirzError('submissionUnreadable', {
          details: verification.findings.map(({ code, params, where }) => ({ code, params, where })),
        });
      }
      signal.throwIfAborted();
      await rm(home(id), { recursive: true, force: true });
      await rename(arriving, home(id));
      database.put(
        { id, openedAt: momentNow().wall, verification, witness: null },
        [...files].map(([file, { sha256: hash, bytes }]) => ({ path: file, sha256: hash, bytes })),
      );
      const [own] = remember;
      for (const seat of remember) {
        database.remember(seat, seat.checkpoints);
        if (seat.checkpoints.some(({ handover }) => handover)) await verifyGiver(seat);
        if (seat.ticket) {
          database.rememberTicket(seat.ticket, seat);
          await verifyHolders(seat.ticket, id);
        }
      }
      if (own && verification.verdict === 'forked') await verifyRivals(own, id);
      return get(id);
    } finally {
      await rm(arriving, { recursive: true, force: true });
    }
  }

  return {
    database,
    archive,
    unpacked,
    get,
    open,
    async summary(stored) {
      const { id, openedAt, verification, score } = stored;
      return {
        id,
        openedAt,
        verification,
        title: await titleOf(id),
        score: score && { percent: score.percent, passMark: score.passMark },
      };
    },
    witness: verifyAgain,
    async remove(id) {
      get(id);
      database.remove(id);
      await rm(home(id), { recursive: true, force: true });
    },
    close: () => database.close(),
  };
}
