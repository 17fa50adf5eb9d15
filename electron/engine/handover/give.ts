import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { handoverFiles } from '../../../core/domain/by-hand/expert-files';
import { bagInfoOf } from '../../../core/domain/custody/bag-info';
import { besideOf } from '../../../core/domain/custody/beside';
import { unbrokenSeal } from '../../../core/domain/custody/seals';
import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { HirzError } from '../../../core/domain/fault/fault';
import { handoverPaths } from '../../../core/domain/handover/handover-paths';
import {
  givenSha256,
  HandoverStatement,
  type HandoverWords,
  handoverType,
} from '../../../core/domain/handover/statement';
import { base64Of } from '../../../core/domain/integrity/base64';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf, type Signer } from '../../../core/domain/integrity/dsse';
import { writeBag } from '../bag/write-bag';
import type { OpenCase } from '../case/open-case';
import { nodeCryptography, sha256Hex } from '../custody/node-cryptography';
import { soundExhibits } from '../exhibit/sound-exhibits';
import type { JobControl } from '../jobs/jobs';
import { caseSeals } from '../seals/case-seals';
import { type Checkpointed, type GivenFile, handoverPayload } from './handover-payload';

export interface Giving extends HandoverWords {
  numbers: readonly string[];
  software: string;
  /** Where the file is to be, and its name. */
  file: { path: string; name: string };
}

/** A checkpoint of all that the log holds now. */
function checkpointNow({ log, database }: OpenCase): Checkpointed {
  log.checkpoint();
  const last = database.events.checkpoints().at(-1);
  if (!last) throw new HirzError('seatKeyMissing');
  return last;
}

function statementOf(
  open: OpenCase,
  signer: Signer,
  exhibits: readonly Exhibit[],
  checkpoint: Checkpointed,
  given: readonly GivenFile[],
  { to, purpose, authority, condition, software }: Giving,
): HandoverStatement {
  const { identity, log } = open;
  const { wall, exerciseTime } = log.stamp();
  const { key, id, edition } = identity.exercise;
  const seals = caseSeals(open);
  const handover = `ho-${randomBytes(8).toString('hex')}`;
  return HandoverStatement.parse({
    format: 'hirz-handover',
    version: 1,
    synthetic: true,
    id: handover,
    case: identity.id,
    exercise: { id, edition, manifestSha256: key },
    from: identity.trainee,
    publicKey: base64Of(signer.publicKey),
    to,
    purpose,
    authority,
    condition,
    exhibits: exhibits.map((exhibit) => ({
      number: exhibit.number,
      title: exhibit.title,
      sha256: sha256Hex(canonicalBytes(exhibit)),
      seal: unbrokenSeal(seals, exhibit.number)?.seal ?? null,
    })),
    checkpointSha256: checkpoint.payloadSha256,
    filesSha256: givenSha256(
      nodeCryptography,
      given.map(({ path, sha256 }) => [path, sha256] as const),
    ),
    beside: besideOf(nodeCryptography, handoverFiles(handover)),
    wall,
    exerciseTime,
    software,
  } satisfies HandoverStatement);
}

/**
 * Hands exhibits over: rehashes them, writes the signed file whole or not at all, and logs it once it is there. What could not be written
 * is not in the log as handed over; what could not be logged does not stay on the stick.
 * @throws HirzError `exhibitUnknown`, `exhibitsNotIntact`, `seatKeyMissing`, or one of the disk's
 */
export async function handOver(open: OpenCase, giving: Giving, control: JobControl): Promise<string> {
  const { signer, log } = open;
  if (!signer) throw new HirzError('seatKeyMissing');
  const exhibits = await soundExhibits(open, giving.numbers, control);
  const checkpoint = checkpointNow(open);
  const given = handoverPayload(open, exhibits, checkpoint);
  const statement = statementOf(open, signer, exhibits, checkpoint, given, giving);
  const { envelope } = envelopeOf(nodeCryptography, signer, handoverType, statement);
  const { id, to, purpose, authority, condition } = statement;
  control.step('writingHandover');
  const { path, name } = giving.file;
  const { bytes, sha256 } = await writeBag({
    to: path,
    name: id,
    payload: [{ path: handoverPaths.statement, source: { bytes: canonicalBytes(envelope) } }, ...given],
    info: bagInfoOf('handover', statement),
    tagFiles: () => handoverFiles(id),
    modified: new Date(statement.wall),
    onProgress: control.progress,
    signal: control.signal,
  });
  try {
    log.append('exhibit.handed-over', {
      handover: id,
      exhibits: exhibits.map(({ number }) => number),
      to,
      purpose,
      authority,
      condition,
      file: { name, bytes, sha256 },
      statement: envelope,
    });
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return id;
}
