import { algorithmsOfLength, type HashAlgorithm, hashAlgorithms, hashDigits, hashNames } from './algorithm';

/** A digest as somebody pasted it, and what it may be a digest of. */
export interface PastedHash {
  /** Lower-case hexadecimal. */
  value: string;
  /** Whatever it may be, the likeliest first. One alone where a prefix names it or the length leaves no choice. */
  algorithms: [HashAlgorithm, ...HashAlgorithm[]];
}

/** Marks of direction and of joining that come along when text is copied. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** `SHA-256`, `sha256`, `SHA 256` are one name. */
const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');

const byName = new Map<string, HashAlgorithm>(
  hashAlgorithms.flatMap((algorithm) => [
    [plainName(algorithm), algorithm] as const,
    [plainName(hashNames[algorithm]), algorithm] as const,
  ]),
);

function named(text: string): { name: HashAlgorithm | undefined; rest: string } {
  // BSD and openssl: `SHA2-256 (file) = abc`, `SHA256(file)= abc`.
  const tagged = /^\s*([A-Za-z][\w-]{1,9})\s*\(.*\)\s*=\s*(.+)$/s.exec(text);
  // `sha256:abc`, `SHA-256 = abc`, `MD5 abc`.
  const prefixed = /^\s*((?:sha|md|blake)[\s_-]?\d(?:[\w-]*\d)?)\s*(?:[:=]\s*|\s)(.+)$/is.exec(text);
  const [, found = '', rest = text] = tagged ?? prefixed ?? [];
  const name = byName.get(plainName(found).replace(/^sha2(256|512)$/, 'sha$1'));
  return name ? { name, rest } : { name: undefined, rest: text };
}

/** The digest at the start of the text: alone, in groups, or before a file's name as `sha256sum` writes it. */
function digestIn(text: string): string {
  const alone = text.replace(/[\s:.\-–_]/g, '');
  if (/^(0x)?[0-9a-f]+$/i.test(alone)) return alone.replace(/^0x/i, '');
  const listed = /^\s*\\?([0-9a-f]{32,128})\s+\*?\S/i.exec(text);
  return listed?.[1] ?? alone;
}

/**
 * Reads a digest as somebody pasted it: upper or lower case, in groups with spaces, colons or dashes, behind the algorithm's name or
 * before a file's name. `undefined`: no digest that Hirz knows.
 */
export function readPastedHash(pasted: string): PastedHash | undefined {
  const { name, rest } = named(pasted.replace(invisible, ''));
  const value = digestIn(rest).toLowerCase();
  if (!/^[0-9a-f]+$/.test(value)) return undefined;
  if (name) return hashDigits[name] === value.length ? { value, algorithms: [name] } : undefined;
  const [first, ...others] = algorithmsOfLength(value.length);
  return first && { value, algorithms: [first, ...others] };
}
