import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** Curves whose keys are 32 raw octets (RFC 7748, RFC 8032), by the last octet of their object identifier 1.3.101.x. */
const identifiers = { x25519: 0x6e, ed25519: 0x70 } as const;
export type Curve = keyof typeof identifiers;

/** Private key from its 32 raw octets (the seed, for Ed25519), wrapped as PKCS #8 (RFC 8410 section 7). */
export function privateKeyOf(curve: Curve, raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw new RangeError('a raw private key has 32 octets');
  const head = Buffer.from([
    0x30,
    0x2e,
    2,
    1,
    0,
    0x30,
    5,
    6,
    3,
    0x2b,
    0x65,
    identifiers[curve],
    4,
    0x22,
    4,
    0x20,
  ]);
  return createPrivateKey({ key: Buffer.concat([head, raw]), format: 'der', type: 'pkcs8' });
}

/** Public key from its 32 raw octets, wrapped as SubjectPublicKeyInfo (RFC 8410 section 4). */
export function publicKeyOf(curve: Curve, raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw new RangeError('a raw public key has 32 octets');
  const head = Buffer.from([0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, identifiers[curve], 3, 0x21, 0]);
  return createPublicKey({ key: Buffer.concat([head, raw]), format: 'der', type: 'spki' });
}

/** The 32 raw octets of a public key, or of the public half of a private one. */
export function rawPublicKey(key: KeyObject): Uint8Array {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  const spki = half.export({ format: 'der', type: 'spki' });
  return new Uint8Array(spki.subarray(spki.length - 32));
}

/** How a key is named in envelopes and on screen: the first 16 hexadecimal digits of the SHA-256 of its raw public octets. */
export function fingerprintOf(rawPublic: Uint8Array): string {
  return createHash('sha256').update(rawPublic).digest('hex').slice(0, 16);
}
