import {
  algorithmsOfLength,
  functionNamed,
  type HashAlgorithm,
  hashDigits,
  type NamedFunction,
  notComputedOfLength,
} from './algorithm';
import { readTaggedLine } from './tagged-line';

/** A digest as somebody pasted it, and what it may be a digest of: one function where a name tells it, else all of its length. */
export interface PastedHash {
  /** Lower-case hexadecimal. */
  value: string;
  /** Those that Hirz computes, the likeliest first. */
  algorithms: HashAlgorithm[];
  /** Names of those that it doesn't. */
  notComputed: string[];
}

/** Marks of direction and of joining that come along when text is copied. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** `sha256:abc`, `SHA-256 = abc`, `MD5 abc`, `SHA 256 abc`. */
const prefixed = [
  /^\s*([a-z][\w\s/-]*?)\s*[:=]\s*(.+)$/is,
  /^\s*([a-z][\w/-]*(?:\s(?:160|224|256|384|512)(?=\s))?)\s+(.+)$/is,
];

function named(text: string): { function?: NamedFunction; rest: string } {
  const tagged = readTaggedLine(text);
  if (tagged) return { function: tagged.function, rest: tagged.digest };
  for (const form of prefixed) {
    const [, name = '', rest = ''] = form.exec(text) ?? [];
    const found = functionNamed(name);
    if (found) return { function: found, rest };
  }
  return { rest: text };
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
 * before a file's name. `undefined`: nothing that Hirz knows, or not as long as the name before it says.
 */
export function readPastedHash(pasted: string): PastedHash | undefined {
  const { function: told, rest } = named(pasted.replace(invisible, ''));
  const value = digestIn(rest).toLowerCase();
  if (!/^[0-9a-f]+$/.test(value)) return undefined;
  if (told && 'notComputed' in told) return { value, algorithms: [], notComputed: [told.notComputed] };
  if (told)
    return hashDigits[told.algorithm] === value.length
      ? { value, algorithms: [told.algorithm], notComputed: [] }
      : undefined;
  const algorithms = algorithmsOfLength(value.length);
  const notComputed = notComputedOfLength(value.length);
  return algorithms.length + notComputed.length > 0 ? { value, algorithms, notComputed } : undefined;
}
