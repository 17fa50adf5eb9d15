import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Cryptography } from '../../../core/domain/integrity/cryptography';
import { publicKeyOf } from './raw-keys';

/** SHA-256 in hexadecimal. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What core needs of cryptography, by Node (and Electron's Node: SHA-256, Ed25519 and P-256 only). */
export const nodeCryptography: Cryptography = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
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
