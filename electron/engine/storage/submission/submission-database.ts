import { Score } from '../../../../core/domain/assessment/score';
import { Verification } from '../../../../core/domain/custody/verdict';
import type { SeenCheckpoint } from '../../../../core/domain/custody/verify-forks';
import type { Seat } from '../../../../core/domain/custody/verify-log';
import type { TicketName } from '../../../../core/domain/ticket/seat-ticket';
import { openDatabase } from '../database';
import { migrate } from '../migrate';
import { submissionMigrations } from './migrations';

/** A submission as the assessor's database knows it. */
export interface StoredSubmission {
  id: string;
  openedAt: string;
  verification: Verification;
  /** Code that was compared last. */
  witness: string | null;
  score: Score | null;
}

/** What the assessor has opened, and which checkpoints of which seats were seen. */
export interface SubmissionDatabase {
  put(
    submission: Omit<StoredSubmission, 'score'>,
    files: Iterable<{ path: string; sha256: string; bytes: number }>,
  ): void;
  setVerification(id: string, verification: Verification, witness: string | null): void;
  setScore(id: string, score: Score): void;
  get(id: string): StoredSubmission | undefined;
  /** Newest first. */
  list(): StoredSubmission[];
  remove(id: string): void;
  /** Files with this hash, in any submission. */
  filesByHash(sha256: string): { submission: string; path: string; bytes: number }[];
  files(id: string): { path: string; sha256: string; bytes: number }[];
  /** Checkpoints of this seat's key, or of this case. */
  seen(of: Seat): SeenCheckpoint[];
  /** Cases of which checkpoints of this seat's key were seen, and its own. */
  cases(of: Seat): string[];
  /**
   * Remembers checkpoints; those already known stay, and one that the seat's own submission has needs no hand-over any more.
   * Never forgotten, not even when a submission is removed.
   */
  remember(of: Seat, checkpoints: readonly SeenCheckpoint[]): void;
  /** Cases that were seen with this ticket. */
  usesOf(ticket: TicketName): Seat[];
  /** Remembers with which ticket a case was begun. Never forgotten, as above. */
  rememberTicket(ticket: TicketName, of: Seat): void;
  close(): void;
}

interface SeenRow extends Omit<SeenCheckpoint, 'handover'> {
  handover: string | null;
  publicKey: string;
  takenBy: string | null;
}

function seenOf({ size, root, handover: id, publicKey, takenBy }: SeenRow): SeenCheckpoint {
  return {
    size,
    root,
    publicKey,
    ...(id === null ? {} : { handover: { id, publicKey, to: takenBy ?? '' } }),
  };
}

interface Row {
  id: string;
  openedAt: string;
  verification: string;
  witness: string | null;
  score: string | null;
}

function submissionOf({ id, openedAt, verification, witness, score }: Row): StoredSubmission {
  return {
    id,
    openedAt,
    verification: Verification.parse(JSON.parse(verification)),
    witness,
    score: score === null ? null : Score.parse(JSON.parse(score)),
  };
}

export function openSubmissionDatabase(path: string): SubmissionDatabase {
  const database = openDatabase(path, { durable: true });
  migrate(database, submissionMigrations);
  const columns = 'id, opened_at AS openedAt, verification, witness, score';
  const upsert = database.prepare(
    `INSERT INTO submission (id, opened_at, position, verification, witness)
     VALUES (@id, @openedAt, (SELECT coalesce(max(position), 0) + 1 FROM submission), @verification, @witness)
     ON CONFLICT (id) DO UPDATE SET opened_at = excluded.opened_at, position = excluded.position,
       verification = excluded.verification, witness = excluded.witness`,
  );
  const clearFiles = database.prepare('DELETE FROM submission_file WHERE submission = ?');
  const insertFile = database.prepare(
    'INSERT INTO submission_file (submission, path, sha256, bytes) VALUES (?, ?, ?, ?)',
  );
  const setVerification = database.prepare(
    'UPDATE submission SET verification = ?, witness = ? WHERE id = ?',
  );
  const setScore = database.prepare('UPDATE submission SET score = ? WHERE id = ?');
  const get = database.prepare<[string], Row>(`SELECT ${columns} FROM submission WHERE id = ?`);
  const list = database.prepare<[], Row>(`SELECT ${columns} FROM submission ORDER BY position DESC`);
  const remove = database.prepare('DELETE FROM submission WHERE id = ?');
  const byHash = database.prepare<[string], { submission: string; path: string; bytes: number }>(
    'SELECT submission, path, bytes FROM submission_file WHERE sha256 = ?',
  );
  const files = database.prepare<[string], { path: string; sha256: string; bytes: number }>(
    'SELECT path, sha256, bytes FROM submission_file WHERE submission = ? ORDER BY path',
  );
  const seen = database.prepare<[string, string], SeenRow>(
    `SELECT size, root, handover, public_key AS publicKey, taken_by AS takenBy FROM seen_checkpoint
     WHERE public_key = ? OR origin = ? ORDER BY size`,
  );
  const cases = database
    .prepare<[string, string], string>(
      'SELECT DISTINCT origin FROM seen_checkpoint WHERE public_key = ? OR origin = ?',
    )
    .pluck();
  const insertSeen = database.prepare(
    `INSERT INTO seen_checkpoint (public_key, origin, size, root, handover, taken_by) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (public_key, origin, size, root) DO UPDATE SET handover = NULL, taken_by = NULL
     WHERE excluded.handover IS NULL`,
  );
  const ticketUses = database.prepare<[string, string], Seat>(
    'SELECT public_key AS publicKey, origin FROM seen_ticket WHERE room_key = ? AND nonce = ?',
  );
  const insertTicket = database.prepare(
    'INSERT INTO seen_ticket (room_key, nonce, public_key, origin) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return {
    put: (submission, found) =>
      database
        .transaction(() => {
          const { id, openedAt, verification, witness } = submission;
          upsert.run({ id, openedAt, verification: JSON.stringify(verification), witness });
          clearFiles.run(id);
          for (const { path: file, sha256, bytes } of found) insertFile.run(id, file, sha256, bytes);
        })
        .immediate(),
    setVerification: (id, verification, witness) =>
      void setVerification.run(JSON.stringify(verification), witness, id),
    setScore: (id, score) => void setScore.run(JSON.stringify(score), id),
    get(id) {
      const row = get.get(id);
      return row && submissionOf(row);
    },
    list: () => list.all().map(submissionOf),
    remove: (id) => void remove.run(id),
    filesByHash: (sha256) => byHash.all(sha256),
    files: (id) => files.all(id),
    seen: ({ publicKey, origin }) => seen.all(publicKey, origin).map(seenOf),
    cases: ({ publicKey, origin }) => cases.all(publicKey, origin),
    remember: ({ publicKey, origin }, checkpoints) =>
      database
        .transaction(() => {
          for (const { size, root, handover } of checkpoints)
            insertSeen.run(publicKey, origin, size, root, handover?.id ?? null, handover?.to ?? null);
        })
        .immediate(),
    usesOf: ({ publicKey, nonce }) => ticketUses.all(publicKey, nonce),
    rememberTicket: (ticket, { publicKey, origin }) =>
      void insertTicket.run(ticket.publicKey, ticket.nonce, publicKey, origin),
    close: () => database.close(),
  };
}
