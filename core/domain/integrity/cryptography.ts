/**
 * What core needs of cryptography, given by whoever calls: Node's in the engine and the command line.
 * Core stays pure, and the same verification runs everywhere.
 */
export interface Cryptography {
  /** SHA-256 (FIPS 180-4): 32 octets. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** The same, written into `target` from octet `at` on; `bytes` may be a part of it. */
  sha256Into(bytes: Uint8Array, target: Uint8Array, at: number): void;
  /** The same in lower-case hexadecimal. */
  sha256Hex(bytes: Uint8Array): string;
  /** Ed25519 (RFC 8032); `publicKey` is the raw 32 octets. Never throws: a malformed key or signature is false. */
  verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  /** ECDSA on P-256 with SHA-256 (FIPS 186-5): a SubjectPublicKeyInfo and a signature, both DER. Never throws. */
  verifyP256(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}
