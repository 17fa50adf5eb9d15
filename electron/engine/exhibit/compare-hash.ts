import { HirzError } from '../../../core/domain/fault/fault';
import type { Algorithm } from '../objects/file-hash';

/** Algorithm of a digest by its number of hexadecimal digits. */
const byDigits: Readonly<Record<number, Algorithm>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };

/**
 * A digest as somebody pasted it: case, spaces, colons and dashes forgiven.
 * @throws HirzError `notAHash` where it is no digest that Hirz knows
 */
export function readHash(pasted: string): { algorithm: Algorithm; value: string } {
  const value = pasted.replace(/[\s:\-\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').toLowerCase();
  const algorithm = /^[0-9a-f]+$/.test(value) ? byDigits[value.length] : undefined;
  if (!algorithm) throw new HirzError('notAHash');
  return { algorithm, value };
}

/** Index of the first digit that differs; null where they are equal. */
export function firstDifference(a: string, b: string): number | null {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    if (a[at] !== b[at]) return at;
  }
  return null;
}
