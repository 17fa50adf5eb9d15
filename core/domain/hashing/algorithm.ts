import { z } from 'zod';

/** Hash functions that the bench offers, in the order in which they are shown: the two that every item has, then those asked for. */
export const offeredAlgorithms = [
  'sha256',
  'sha512',
  'sha1',
  'md5',
  'blake3',
  'sha3-256',
  'sha3-512',
] as const;
/** Hash functions that Hirz computes: those offered, and those that only a value or a list of somebody else asks for. */
export const hashAlgorithms = [...offeredAlgorithms, 'sha384', 'sha224', 'sha3-384', 'sha3-224'] as const;
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
  sha384: 'SHA-384',
  sha224: 'SHA-224',
  'sha3-384': 'SHA3-384',
  'sha3-224': 'SHA3-224',
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
  sha384: 96,
  sha224: 56,
  'sha3-384': 96,
  'sha3-224': 56,
};

/** Algorithms whose digests are so long, the commonest first: the length alone often doesn't tell them apart. */
export function algorithmsOfLength(digits: number): HashAlgorithm[] {
  return hashAlgorithms.filter((algorithm) => hashDigits[algorithm] === digits);
}

/** Functions that others write and Hirz does not compute: their hexadecimal digits as they are commonly written. */
const notComputed: Readonly<Record<string, number>> = {
  'CRC-32': 8,
  MD4: 32,
  'RIPEMD-160': 40,
  Tiger: 48,
  'SHA-512/224': 56,
  'SHA-512/256': 64,
  BLAKE2s: 64,
  SM3: 64,
  BLAKE2b: 128,
  Whirlpool: 128,
};

/** Names of functions that give so many digits and that Hirz does not compute. */
export function notComputedOfLength(digits: number): string[] {
  return Object.keys(notComputed).filter((name) => notComputed[name] === digits);
}

/** A function as somebody named it: one that Hirz computes, or the name of one that it doesn't. */
export type NamedFunction = { algorithm: HashAlgorithm } | { notComputed: string };

/** `SHA-256`, `sha256`, `SHA2-256` and `SHA 256` are one name, `SHA-512/256` and `SHA512t256` another. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_/-]/g, '')
    .replace(/^sha2(?=224|256|384|512)/, 'sha')
    .replace(/^sha512t/, 'sha512');
}

const byName = new Map<string, NamedFunction>([
  ...Object.keys(notComputed).map((name) => [plainName(name), { notComputed: name }] as const),
  ...hashAlgorithms.map((algorithm) => [plainName(hashNames[algorithm]), { algorithm }] as const),
]);

/** The function of that name; undefined for a name that nobody knows. BLAKE2 is named with its length in bits: `BLAKE2b-256`. */
export function functionNamed(name: string): NamedFunction | undefined {
  const plain = plainName(name);
  return byName.get(plain) ?? (/^blake2[bs]\d+$/.test(plain) ? { notComputed: name } : undefined);
}

/** The name that the log keeps, in words; a name that nobody knows stays as it is. */
export function hashName(algorithm: string): string {
  const known = HashAlgorithm.safeParse(algorithm);
  return known.success ? hashNames[known.data] : algorithm;
}
