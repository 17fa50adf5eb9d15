import { basename } from 'node:path';
import type { SealedSubmission } from '../../../core/contract/case';
import { expertFiles } from '../../../core/domain/by-hand/expert-files';
import { bagInfoOf } from '../../../core/domain/custody/bag-info';
import { besideOf } from '../../../core/domain/custody/beside';
import { Seal } from '../../../core/domain/custody/checkpoint';
import { sealFile, sealType } from '../../../core/domain/custody/envelope-types';
import { isAmong, type Losses, lostItemProblems } from '../../../core/domain/custody/lost-items';
import { isAsSealed } from '../../../core/domain/custody/verdict';
import { HirzError } from '../../../core/domain/fault/fault';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import { envelopeOf, type Signer } from '../../../core/domain/integrity/dsse';
import { Language } from '../../../core/domain/text/localised';
import { writeBag } from '../bag/write-bag';
import type { OpenCase } from '../case/open-case';
import { readOpening } from '../case/read-opening';
import { destroyBackupKeys } from '../case/repair/backup-keys';
import { nodeCryptography, sha256Hex } from '../custody/node-cryptography';
import { destroySeatKey } from '../custody/seat-key';
import { verifyCase } from '../exhibit/verify-case';
import { type JobControl, unwatched } from '../jobs/jobs';
import { readSubmission } from './read-submission';
import { filesSha256, submissionPayload } from './submission-payload';

/**
 * Verifies every exhibit and writes the closing event and checkpoint. From then on the log takes no more.
 * @param without what may be missing: of what is whole after all, nothing is said
 */
async function closeLog(open: OpenCase, control: JobControl, without: Losses | undefined): Promise<void> {
  const { database, log, clock } = open;
  let checked = await verifyCase(open, control);
  // An exhibit that was preserved while the others were hashed is to be verified too.
  while (checked.exhibits !== database.exhibits.count()) checked = await verifyCase(open, control);
  const { altered, lost } = checked;
  if (!isAmong(lost, without?.items ?? [])) {
    throw new HirzError('sealRefused', {
      params: { altered: altered.length, numbers: altered.join(', ') },
      details: lostItemProblems(lost),
    });
  }
  control.signal.throwIfAborted();
  const report = database.reports.get();
  log.append('case.sealed', {
    exhibits: database.exhibits.count(),
    items: database.exhibits.itemCount(),
    ...(report ? { reportSha256: report.sha256 } : {}),
    filesSha256: filesSha256(open, lost),
    ...(without && lost.length > 0 ? { losses: { items: lost, reason: without.reason } } : {}),
  });
  clock.stop();
}

/** Languages that somebody reads the case's report in. */
function reportLanguages({ database: { reports } }: OpenCase): Set<Language> {
  const document = reports.get()?.document;
  const printed = reports.files().map(({ language }) => Language.parse(language));
  return new Set([...printed, ...(document ? [document.language] : [])]);
}

function sealEnvelope(
  open: OpenCase,
  signer: Signer,
  wall: string,
  manifests: { sha256: string; sha512: string },
  beside: readonly { path: string; bytes: Uint8Array }[],
): Uint8Array {
  const seal: Seal = {
    format: 'hirz-seal',
    version: 1,
    case: open.identity.id,
    manifestSha256: sha256Hex(manifests.sha256),
    manifestSha512Sha256: sha256Hex(manifests.sha512),
    checkpointSha256: open.log.headSha256(),
    beside: besideOf(nodeCryptography, beside),
    wall,
  };
  return canonicalBytes(envelopeOf(nodeCryptography, signer, sealType, Seal.parse(seal)).envelope);
}

/**
 * Seals the case: verifies every exhibit, closes the log, writes the submission, reads it back as an assessor would,
 * and destroys the seat's key. Interrupted after the log was closed, it goes on from there when it is called again.
 * @param without items that are lost or damaged, which it is to be sealed without, and why
 * @throws HirzError `sealRefused` while another item fails verification, with a problem for each; `seatKeyMissing`
 */
export async function sealCase(
  open: OpenCase,
  control: JobControl = unwatched(),
  without?: Losses,
): Promise<SealedSubmission> {
  const { database, folder, identity, log, signer } = open;
  const already = database.settings.get('sealed');
  if (already) return already;
  if (!signer) throw new HirzError('seatKeyMissing');
  if (!log.closed) await closeLog(open, control, without);
  log.checkpoint();
  open.stamps.complete();

  control.step('writing');
  const { document, payload } = submissionPayload(open);
  const { id, sealedAt, software } = document;
  const ticket = readOpening(folder.log)?.payload.ticket !== undefined;
  const beside = expertFiles({ id: identity.id, ticket }, reportLanguages(open));
  const { bytes, sha256 } = await writeBag({
    to: folder.submission,
    name: identity.id,
    payload,
    info: bagInfoOf('submission', { id, wall: sealedAt, software }),
    tagFiles: (manifests) => [
      ...beside,
      { path: sealFile, bytes: sealEnvelope(open, signer, sealedAt, manifests, beside) },
    ],
    modified: new Date(sealedAt),
    onProgress: control.progress,
  });

  control.step('checking');
  const { verification } = await readSubmission(folder.submission, { onProgress: control.progress });
  if (!isAsSealed(verification.verdict) || verification.sha256 !== sha256) {
    throw new HirzError('sealNotVerified', {
      details: verification.findings.map(({ code, where }) => ({ code, params: {}, where })),
    });
  }
  const sealed: SealedSubmission = {
    file: basename(folder.submission),
    bytes,
    sha256,
    code: log.code(),
    sealedAt,
  };
  database.settings.set('sealed', sealed);
  await destroySeatKey(folder.seatKey);
  await destroyBackupKeys(folder);
  return sealed;
}
