import type { Cryptography } from '../integrity/cryptography';
import { bytesOfHex } from '../integrity/hex';
import { verifyConsistency } from '../integrity/merkle-proof';
import { ConsistencyProof } from './proofs';
import { consistencyPath } from './submission-layout';
import type { ReadLog } from './verify-log';
import { type Findings, readCanonical, readOr, type SubmissionBag } from './verify-parts';

/**
 * Between each checkpoint and the next stands a proof that the log only grew: who has but the checkpoints and the proofs, and not the log, can follow it.
 * Returns the paths that it accounts for.
 */
export async function verifyProofs(
  crypto: Cryptography,
  bag: SubmissionBag,
  { checkpoints }: ReadLog,
  findings: Findings,
): Promise<Set<string>> {
  const accounted = new Set<string>();
  for (const [at, { value: second }] of checkpoints.slice(1).entries()) {
    const first = checkpoints[at]?.value;
    // Checkpoints that do not grow were found already.
    if (!first || first.size >= second.size) continue;
    const file = consistencyPath(first.size, second.size);
    accounted.add(file);
    const where = { file, event: second.size - 1 };
    const params = { first: first.size, second: second.size };
    const bytes = await readOr(bag, file);
    if (!bytes) {
      findings.add('chain', 'incomplete', 'consistencyMissing', where, params);
      continue;
    }
    const proof = readCanonical(bytes, ConsistencyProof);
    const holds =
      proof?.origin === second.origin &&
      proof.first.size === first.size &&
      proof.first.root === first.root &&
      proof.second.size === second.size &&
      proof.second.root === second.root &&
      verifyConsistency(crypto, {
        size1: first.size,
        size2: second.size,
        root1: bytesOfHex(first.root),
        root2: bytesOfHex(second.root),
        proof: proof.proof.map(bytesOfHex),
      });
    if (!holds) findings.add('chain', 'altered', 'consistencyFails', where, params);
  }
  return accounted;
}
