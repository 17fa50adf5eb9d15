import { z } from 'zod';

const Base64 = z.base64();

/** What is sealed to a public key, without saying what it is. Raw public keys of 32 octets, base64. */
export const SealedBox = z.strictObject({
  algorithm: z.literal('X25519-HKDF-SHA256-AES256GCM'),
  recipient: Base64,
  ephemeral: Base64,
  nonce: Base64,
  ciphertext: Base64,
  tag: Base64,
});
export type SealedBox = z.infer<typeof SealedBox>;

/**
 * `data/answer-key.sealed.json`: the canonical JSON of an answer key, sealed to the assessors' public key with
 * X25519 (RFC 7748), HKDF-SHA-256 (RFC 5869, salt = ephemeral ‖ recipient public key, info = `hirz-answer-key-v1`)
 * and AES-256-GCM (96-bit nonce; additional data = `hirz-answer-key-v1`).
 */
export const SealedKey = SealedBox.extend({
  format: z.literal('hirz-sealed-answer-key'),
  version: z.literal(1),
});
export type SealedKey = z.infer<typeof SealedKey>;

/**
 * `*.hirz-assessor-key.json`: the assessors' X25519 private key under a passphrase:
 * scrypt (RFC 7914; N, r, p as given) then AES-256-GCM over the raw 32 octets.
 */
export const AssessorKeyFile = z.strictObject({
  format: z.literal('hirz-assessor-key'),
  version: z.literal(1),
  publicKey: Base64,
  /** First 16 hexadecimal digits of the SHA-256 of the raw public key. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z.number().int().min(1024).max(1_048_576),
    r: z.number().int().min(1).max(32),
    p: z.number().int().min(1).max(16),
    salt: Base64,
  }),
  nonce: Base64,
  ciphertext: Base64,
  tag: Base64,
});
export type AssessorKeyFile = z.infer<typeof AssessorKeyFile>;
