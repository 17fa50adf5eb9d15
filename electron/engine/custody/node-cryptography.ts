import { createHash, verify } from 'node:crypto';
import type { Cryptography } from '../../../core/domain/integrity/cryptography';
import { publicKeyOf } from './raw-keys';

/** SHA-256 in hexadecimal. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What core needs of cryptography, by Node (and Electron's Node: SHA-256 and Ed25519 only). */
export const nodeCryptography: Cryptography = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  verifyEd25519(publicKey, message, signature) {
    try {
      return verify(null, message, publicKeyOf('ed25519', publicKey), signature);
    } catch {
      return false;
    }
  },
};
