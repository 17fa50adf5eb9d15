import { createPublicKey, hash, verify } from 'node:crypto';
import type { Cryptography } from '../../../core/domain/integrity/cryptography';
import { publicKeyOf } from './raw-keys';

/** SHA-256 in hexadecimal. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** By way of a text with an octet in each character: memory that Node makes for a digest costs as much as the digest of a short one. */
function sha256Into(bytes: Uint8Array, target: Uint8Array, at: number): void {
  const text = hash('sha256', bytes, 'binary');
  for (let octet = 0; octet < text.length; octet += 1) target[at + octet] = text.charCodeAt(octet);
}

/** What core needs of cryptography, by Node (and Electron's Node: SHA-256, Ed25519 and P-256 only). */
export const nodeCryptography: Cryptography = {
  sha256(bytes) {
    const digest = new Uint8Array(32);
    sha256Into(bytes, digest, 0);
    return digest;
  },
  sha256Into,
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
