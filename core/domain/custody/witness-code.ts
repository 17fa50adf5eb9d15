import type { Cryptography } from '../integrity/cryptography';

/** Crockford's base 32: no I, L, O, U, so that a code read aloud is written down right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Code of a digest for reading aloud: its first 80 bits, 16 characters in groups of four, for instance `7K2M-01QX-ZZ9A-C3TB`. */
export function digestCode(digest: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const octet of digest.subarray(0, 10)) {
    bits = (bits << 8) | octet;
    held += 8;
    while (held >= 5) {
      held -= 5;
      text += alphabet.charAt((bits >> held) & 31);
    }
    bits &= (1 << held) - 1;
  }
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** Code of a checkpoint: that of the SHA-256 of its payload. */
export function witnessCode(crypto: Pick<Cryptography, 'sha256'>, payload: Uint8Array): string {
  return digestCode(crypto.sha256(payload));
}

/** A code as somebody typed it, in the form of `witnessCode`: case, spaces and dashes forgiven, O read as 0, I and L as 1. `undefined`: no code. */
export function normaliseWitnessCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain.replace(/(.{4})(?=.)/g, '$1-') : undefined;
}
