import type { Cryptography } from '../integrity/cryptography';
import type { TicketName } from '../ticket/seat-ticket';
import { bagInfoOf } from './bag-info';
import { checkpointsTaken } from './checkpoints-taken';
import { exportName, exportPaths } from './export-statement';
import type { HashLines } from './hash-lines';
import { submissionPaths } from './submission-layout';
import { type Finding, isAsSealed, type Verification, worst } from './verdict';
import { verifyBag, verifyPacking } from './verify-bag';
import { verifyBagInfo } from './verify-bag-info';
import { verifyDerivatives } from './verify-derivatives';
import { verifyExhibits } from './verify-exhibits';
import { isExport, readExport } from './verify-export';
import { checkForks, type SeenCheckpoint, type SeenSeat } from './verify-forks';
import { verifyHandovers } from './verify-handovers';
import { type ReadLog, type Seat, verifyLog } from './verify-log';
import { verifyLosses } from './verify-losses';
import { collectFindings, type Findings, type SubmissionBag } from './verify-parts';
import { verifyProofs } from './verify-proofs';
import { verifyRecord } from './verify-record';
import { verifySeals } from './verify-seals';
import { verifySignatures } from './verify-signatures';
import { verifyTicket } from './verify-ticket';
import { verifyTimestamps } from './verify-timestamps';
import { witnessCode } from './witness-code';

export interface VerifyOptions {
  /** Code that was written down at sealing, in the form of `witnessCode`. */
  code?: string;
  /** Checkpoints seen before of this seat or of this case: a case whose seat was changed is a fork too. */
  seen?: (of: Seat) => readonly SeenCheckpoint[];
  /** Cases seen before that were begun with this ticket. */
  usesOf?: (ticket: TicketName) => readonly Seat[];
  /** Hashes the lines of a long log; left out, they are hashed here. */
  hashLines?: HashLines;
}

export type VerifiedSubmission = Omit<Verification, 'format' | 'version' | 'file' | 'sha256' | 'bytes'> & {
  /** Checkpoints to remember: of this seat, first, and of those that exhibits were taken over from. Empty where the submission itself is not what was sealed. */
  remember: SeenSeat[];
};

function ownSeat(seat: Seat, { checkpoints }: ReadLog, ticket: TicketName | undefined): SeenSeat {
  return {
    ...seat,
    checkpoints: checkpoints.map(({ value: { size, root } }) => ({ size, root })),
    ...(ticket ? { ticket } : {}),
  };
}

/** Whether it is by itself what was sealed: that another log of the seat, or another case with its ticket, was seen says the same of both. */
function isSound(findings: readonly Finding[]): boolean {
  return findings.every(({ verdict }) => verdict === 'forked' || isAsSealed(verdict));
}

function checkWitness(crypto: Cryptography, log: ReadLog, code: string, findings: Findings): boolean {
  findings.count('witness', 1);
  if (log.closing && witnessCode(crypto, log.closing.payload) === code) return true;
  const earlier = log.checkpoints.find(({ payload }) => witnessCode(crypto, payload) === code);
  if (earlier) {
    const { size } = earlier.value;
    findings.add(
      'witness',
      'intact-unwitnessed',
      'witnessEarlier',
      { file: submissionPaths.checkpoints, line: earlier.line },
      { events: size },
    );
  } else {
    findings.add('witness', 'altered', 'witnessDiffers', {}, { code });
  }
  return false;
}

/**
 * Verifies a submission: bag, hashes, chain, signatures, timestamps, exhibits, witness, in this order. The same function serves the
 * window, the command line and the trainee's own check after sealing. Never throws for what the submission holds.
 */
export async function verifySubmission(
  crypto: Cryptography,
  whole: SubmissionBag,
  { code, seen = () => [], usesOf = () => [], hashLines }: VerifyOptions = {},
): Promise<VerifiedSubmission> {
  const findings = collectFindings();
  await verifyBag(whole, findings);
  const exported = isExport(whole) ? await readExport(whole, findings) : undefined;
  const { bag, findings: told } = exported ?? { bag: whole, findings };
  const log = await verifyLog(crypto, bag, told, (seat) => seen(seat).map(({ size }) => size), hashLines);
  if (exported && log.opened && exported.statement.case !== log.opened.case)
    findings.add('exhibits', 'altered', 'exportOfOtherCase', {
      file: exportPaths.statement,
      field: 'case',
    });
  const proofs = await verifyProofs(crypto, bag, log, told);
  await verifySignatures(crypto, bag, log, told);
  const ticket = verifyTicket(crypto, log, told, usesOf);
  const timestamps = await verifyTimestamps(crypto, bag, log, told);
  const exhibits = await verifyExhibits(crypto, bag, log, told);
  verifySeals(crypto, bag, log, told);
  const derivatives = await verifyDerivatives(bag, log, told);
  verifyLosses(bag, log, told);
  const handovers = await verifyHandovers(crypto, bag, log, told);
  const taken = await checkpointsTaken(crypto, bag, log, told);
  const said = await verifyRecord(
    crypto,
    bag,
    log,
    new Set([...exhibits, ...derivatives, ...handovers, ...timestamps, ...proofs]),
    told,
  );
  const about = exported
    ? { ...exported.statement, id: exported.statement.case }
    : said && { ...said, wall: said.sealedAt };
  if (about) {
    const name = exported ? exportName(about.id) : about.id;
    await verifyPacking(whole, { name, wall: about.wall }, findings);
    await verifyBagInfo(whole, bagInfoOf(exported ? 'export' : 'submission', about), findings);
  }
  if (log.seat) checkForks(log, seen(log.seat), told);
  const witnessed = code !== undefined && checkWitness(crypto, log, code, told);

  const all = findings.all();
  const verdict = worst(
    all.map((finding) => finding.verdict),
    witnessed ? 'intact' : 'intact-unwitnessed',
  );
  return {
    verdict,
    checks: findings.checks(),
    findings: all,
    ...(said
      ? {
          case: {
            id: said.id,
            exercise: { id: said.exercise.id, edition: said.exercise.edition, title: said.exercise.title },
            trainee: said.trainee,
            exhibits: said.exhibits,
            items: said.items,
            events: said.events,
            openedAt: said.openedAt,
            sealedAt: said.sealedAt,
            software: said.software,
          },
        }
      : {}),
    ...(ticket ? { ticket } : {}),
    ...(exported ? { export: exported.statement } : {}),
    ...(log.closing ? { code: witnessCode(crypto, log.closing.payload) } : {}),
    remember: isSound(all) && log.seat ? [ownSeat(log.seat, log, ticket), ...taken] : [],
  };
}
