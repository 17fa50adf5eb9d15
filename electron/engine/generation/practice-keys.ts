import { createHash, sign } from 'node:crypto';
import type { AssessorKeyFile } from '../../../core/domain/assessment/sealed-key';
import type { Signer } from '../../../core/domain/integrity/dsse';
import { makeAssessorKeyFile } from '../assessment/assessor-key';
import type { SealingSeeds } from '../assessment/sealed-key';
import { privateKeyOf, rawPublicKey } from '../custody/raw-keys';

/**
 * PUBLIC, FOR PRACTICE. Everybody who reads this file has these keys: what they sign or seal is worth nothing outside
 * generated packages. They are derived from fixed words so that a package is the same byte for byte wherever it is made.
 */
const octets = (purpose: string, length = 32) =>
  new Uint8Array(
    createHash('sha256')
      .update(`hirz generated practice package, public key: ${purpose}`)
      .digest()
      .subarray(0, length),
  );

/** Passphrase of the practice assessors' key. No secret at all. */
export const practicePassphrase = 'practice';

export const practiceAssessorKey = rawPublicKey(privateKeyOf('x25519', octets('assessor')));

/** The file that opens the answer key of every package that is not sealed to other assessors. */
export function practiceAssessorKeyFile(): AssessorKeyFile {
  return makeAssessorKeyFile(practicePassphrase, {
    privateKey: octets('assessor'),
    salt: octets('assessor salt', 16),
    nonce: octets('assessor nonce', 12),
    // A passphrase that everybody knows needs no costly derivation.
    cost: { N: 16_384, r: 8, p: 1 },
  });
}

/** Who signs generated packages: a key that says nothing of who made them. */
export function practiceSigner(): Signer {
  const privateKey = privateKeyOf('ed25519', octets('instructor'));
  return {
    publicKey: rawPublicKey(privateKey),
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}

/**
 * Seeds of the sealing, bound to the answer key's octets and to whom it is sealed: another text never meets the same nonce.
 * Whoever knows the options of a generated package can compute them, and so open its answer key.
 */
export function sealingSeedsOf(key: Uint8Array, recipient: Uint8Array): SealingSeeds {
  const bound = createHash('sha256').update(recipient).update(key).digest('hex');
  return { ephemeralSeed: octets(`ephemeral ${bound}`), nonce: octets(`nonce ${bound}`, 12) };
}
