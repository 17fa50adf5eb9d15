import { z } from 'zod';
import type { Envelope } from '../custody/checkpoint';
import { bytesOfBase64 } from '../integrity/base64';
import type { Cryptography } from '../integrity/cryptography';
import { envelopeOf, keyIdOf, openEnvelope, type Signer } from '../integrity/dsse';
import { hexOf } from '../integrity/hex';
import { textOf, utf8Of } from '../text/utf8';
import { Identifier, Sha256 } from './identifier';

/** Tag file of a package that holds the instructor's signature. */
export const signatureFile = 'hirz-signature.dsse.json';
/** Label in `bag-info.txt` of the raw public key, base64. */
export const signerLabel = 'Hirz-Signer-Key';
const payloadType = 'application/vnd.hirz.exercise+json';

/** What the instructor signs: which exercise, and the digests of both payload manifests. */
export const PackageSignature = z.strictObject({
  format: z.literal('hirz-signature'),
  version: z.literal(1),
  exercise: Identifier,
  edition: z.string(),
  manifestSha256: Sha256,
  /** SHA-256 of `manifest-sha512.txt`. */
  manifestSha512Sha256: Sha256,
});
export type PackageSignature = z.infer<typeof PackageSignature>;

/** The manifests as they are in the bag, and the exercise that they belong to. */
export interface SignedPackage {
  exercise: string;
  edition: string;
  manifestSha256: string;
  manifestSha512: string;
}

function statementOf(crypto: Pick<Cryptography, 'sha256'>, signed: SignedPackage): PackageSignature {
  return {
    format: 'hirz-signature',
    version: 1,
    exercise: signed.exercise,
    edition: signed.edition,
    manifestSha256: hexOf(crypto.sha256(utf8Of(signed.manifestSha256))),
    manifestSha512Sha256: hexOf(crypto.sha256(utf8Of(signed.manifestSha512))),
  };
}

/** Signs a package's manifests (given as texts). */
export function signPackage(
  crypto: Pick<Cryptography, 'sha256'>,
  signer: Signer,
  signed: SignedPackage,
): Envelope {
  return envelopeOf(crypto, signer, payloadType, statementOf(crypto, signed)).envelope;
}

/**
 * Checks a package's signature. `signedBy` is the fingerprint of the key; otherwise `problem` is a key of the
 * `problems` catalogue: the envelope can't be read, the key is missing, it does not fit, or it speaks of another package.
 */
export function checkPackageSignature(
  crypto: Cryptography,
  envelope: unknown,
  signerKey: string | undefined,
  signed: SignedPackage,
):
  | { signedBy: string }
  | {
      problem: 'signatureUnreadable' | 'signatureKeyMissing' | 'signatureWrong' | 'signatureForeign';
    } {
  if (signerKey === undefined) return { problem: 'signatureKeyMissing' };
  try {
    const publicKey = bytesOfBase64(signerKey);
    const { payload, signedBy } = openEnvelope(envelope, payloadType);
    if (publicKey.length !== 32 || !signedBy(crypto, publicKey)) return { problem: 'signatureWrong' };
    const stated = PackageSignature.parse(JSON.parse(textOf(payload)));
    const actual = statementOf(crypto, signed);
    const same = (Object.keys(actual) as (keyof PackageSignature)[]).every(
      (field) => stated[field] === actual[field],
    );
    return same ? { signedBy: keyIdOf(crypto, publicKey) } : { problem: 'signatureForeign' };
  } catch {
    return { problem: 'signatureUnreadable' };
  }
}
