import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Begins a wrapped key's file, so that none is taken for a plain one. */
const beginning = Buffer.from('HIRZKEY1', 'ascii');
/** Both the HKDF info and the additional data of the cipher. */
const purpose = Buffer.from('hirz-seat-key-v1', 'ascii');
const nonceLength = 12;
const tagLength = 16;
const wrappedLength = beginning.length + nonceLength + 32 + tagLength;

function cipherKey(secret: Uint8Array, nonce: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, nonce, purpose, 32));
}

/**
 * Wraps a private key of 32 octets: AES-256-GCM under a key that HKDF-SHA-256 makes of `secret`.
 * @param secret what the system's key store keeps for Hirz, 32 octets
 */
export function wrapKey(seed: Uint8Array, secret: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', cipherKey(secret, nonce), nonce);
  cipher.setAAD(purpose);
  return Buffer.concat([beginning, nonce, cipher.update(seed), cipher.final(), cipher.getAuthTag()]);
}

export function isWrapped(bytes: Uint8Array): boolean {
  return bytes.length === wrappedLength && beginning.equals(bytes.subarray(0, beginning.length));
}

/** @throws Error where it was wrapped with another secret, or changed */
export function unwrapKey(bytes: Uint8Array, secret: Uint8Array): Uint8Array {
  const nonce = bytes.subarray(beginning.length, beginning.length + nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', cipherKey(secret, nonce), nonce);
  decipher.setAAD(purpose);
  decipher.setAuthTag(bytes.subarray(wrappedLength - tagLength));
  const sealed = bytes.subarray(beginning.length + nonceLength, wrappedLength - tagLength);
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}
