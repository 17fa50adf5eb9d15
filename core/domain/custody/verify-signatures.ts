import { readPayload } from '../handover/signed-payload';
import { isCanonical } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { hexOf } from '../integrity/hex';
import { textOf } from '../text/utf8';
import { differingBeside, isPage } from './beside';
import { Seal } from './checkpoint';
import { sealFile, sealType } from './envelope-types';
import { submissionPaths } from './submission-layout';
import type { ReadLog } from './verify-log';
import { type Findings, readOr, type SubmissionBag } from './verify-parts';

interface ReadSeal {
  value: Seal;
  signed: boolean;
}

function readSeal(crypto: Cryptography, bytes: Uint8Array, publicKey: Uint8Array): ReadSeal | undefined {
  try {
    const written = textOf(bytes);
    const envelope: unknown = JSON.parse(written);
    const seal = isCanonical(written, envelope) ? readPayload(crypto, envelope, sealType, Seal) : undefined;
    return seal && { value: seal.value, signed: seal.signedBy(crypto, publicKey) };
  } catch {
    return undefined;
  }
}

/** Whether the seal speaks of these very files, this log and this case. */
function checkSeal(
  crypto: Cryptography,
  { value, signed }: ReadSeal,
  bag: SubmissionBag,
  log: ReadLog,
  findings: Findings,
): void {
  const where = { file: sealFile };
  if (!signed) findings.add('signatures', 'not-signed-by-seat', 'sealNotBySeat', where);
  const ofFiles =
    value.manifestSha256 === bag.files.get('manifest-sha256.txt')?.sha256 &&
    value.manifestSha512Sha256 === bag.files.get('manifest-sha512.txt')?.sha256;
  if (!ofFiles) findings.add('signatures', 'altered', 'sealOfOtherFiles', where);
  const ofLog = log.closing && value.checkpointSha256 === hexOf(crypto.sha256(log.closing.payload));
  if (!ofLog) findings.add('signatures', 'altered', 'sealOfOtherLog', where);
  if (value.case !== log.opened?.case) findings.add('signatures', 'altered', 'sealOfOtherCase', where);
  // An export has pages of its own, which nobody sealed.
  const differing = differingBeside(value.beside, bag.files, sealFile);
  for (const file of bag.withheld ? differing.filter((path) => !isPage(path)) : differing)
    findings.add('signatures', 'altered', 'besideDiffers', { file }, { file });
}

/** Every checkpoint and the seal, under the public key that event 0 names (Ed25519, RFC 8032; DSSE 1.0). */
export async function verifySignatures(
  crypto: Cryptography,
  bag: SubmissionBag,
  log: ReadLog,
  findings: Findings,
): Promise<void> {
  const { publicKey, checkpoints } = log;
  const bytes = await readOr(bag, sealFile);
  if (!bytes) findings.add('signatures', 'incomplete', 'sealMissing', { file: sealFile });
  if (!publicKey) return;
  for (const checkpoint of checkpoints) {
    if (checkpoint.signedBy(crypto, publicKey)) continue;
    const where = {
      file: submissionPaths.checkpoints,
      line: checkpoint.line,
      event: checkpoint.value.size - 1,
    };
    findings.add('signatures', 'not-signed-by-seat', 'checkpointNotBySeat', where);
  }
  if (bytes) {
    const seal = readSeal(crypto, bytes, publicKey);
    if (seal) checkSeal(crypto, seal, bag, log, findings);
    else findings.add('signatures', 'altered', 'sealUnreadable', { file: sealFile });
  }
  findings.count('signatures', checkpoints.length + (bytes ? 1 : 0));
}
