import { createPublicKey, hash, verify } from 'node:crypto';
import type { Cryptography } from '../../../core/domain/integrity/cryptography';
import { publicKeyOf } from './raw-keys';

/** SHA-256 in hexadecimal. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** Octets of a text that has one in each character. */
function octetsOf(text: string): Uint8Array {
  const octets = new Uint8Array(text.length);
  for (let at = 0; at < octets.length; at += 1) octets[at] = text.charCodeAt(at);
  return octets;
}

/** What core needs of cryptography, by Node (and Electron's Node: SHA-256, Ed25519 and P-256 only). */
export const nodeCryptography: Cryptography = {
  // By way of a text: memory that Node makes for a digest costs as much as the digest of a short one.
  sha256: (bytes) => octetsOf(hash('sha256', bytes, 'binary')),
  sha256Hex,
  verifyEd25519(publicKey, message, signature) {
    try {
      return verify(null, message, publicKeyOf('ed25519', publicKey), signature);
    } catch {
      return false;
    }
  },
  verifyP256(publicKey, message, signature) {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
      const onCurve = key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
      return onCurve && verify('sha256', message, key, signature);
    } catch {
      return false;
    }
  },
};
