import { z } from 'zod';

/** Hash functions that Hirz computes, in the order in which they are shown: the two that every item has, then those asked for. */
export const hashAlgorithms = ['sha256', 'sha512', 'sha1', 'md5', 'blake3', 'sha3-256', 'sha3-512'] as const;
export const HashAlgorithm = z.enum(hashAlgorithms);
export type HashAlgorithm = z.infer<typeof HashAlgorithm>;

/** Digests by algorithm, hexadecimal. */
export type Digests = Partial<Record<HashAlgorithm, string>>;

/** Names as the standards write them; the same in every language. */
export const hashNames: Readonly<Record<HashAlgorithm, string>> = {
  sha256: 'SHA-256',
  sha512: 'SHA-512',
  sha1: 'SHA-1',
  md5: 'MD5',
  blake3: 'BLAKE3',
  'sha3-256': 'SHA3-256',
  'sha3-512': 'SHA3-512',
};

/** Hexadecimal digits of a digest. BLAKE3 may be as long as one likes; this is the length that `b3sum` writes. */
export const hashDigits: Readonly<Record<HashAlgorithm, number>> = {
  sha256: 64,
  sha512: 128,
  sha1: 40,
  md5: 32,
  blake3: 64,
  'sha3-256': 64,
  'sha3-512': 128,
};

/** Algorithms whose digests are so long, the commonest first: the length alone often doesn't tell them apart. */
export function algorithmsOfLength(digits: number): HashAlgorithm[] {
  return hashAlgorithms.filter((algorithm) => hashDigits[algorithm] === digits);
}

/** The name that the log keeps, in words; a name that nobody knows stays as it is. */
export function hashName(algorithm: string): string {
  const known = HashAlgorithm.safeParse(algorithm);
  return known.success ? hashNames[known.data] : algorithm;
}
