import { generateKeyPairSync, sign } from 'node:crypto';
import type { Signer } from '../../../core/domain/integrity/dsse';
import { rawPublicKey } from './raw-keys';

/** An Ed25519 key that is made for one purpose, is written nowhere, and is gone with what holds it. */
export function passingSigner(): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: rawPublicKey(privateKey),
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}
