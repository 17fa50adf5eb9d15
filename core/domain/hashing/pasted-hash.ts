import {
  algorithmsOfLength,
  functionNamed,
  type HashAlgorithm,
  hashDigits,
  hashNames,
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

/** Quotation marks around something, with the blanks beside them. */
const quotes = /^[\s"'`“”„‟‘’‚‛«»‹›]+|[\s"'`“”„‟‘’‚‛«»‹›]+$/g;

/** The text as it was meant: without invisible marks and the quotation marks around it. */
const plainly = (pasted: string) => pasted.replace(invisible, '').replace(quotes, '');

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

/** Whether a word by itself is as long as a digest, checksums aside. */
const isDigest = (word: string) =>
  /^[0-9a-f]{32,}$/i.test(word) &&
  algorithmsOfLength(word.length).length + notComputedOfLength(word.length).length > 0;

/**
 * How many whole digests stand in a text, by themselves. One that goes on over a line end or is grouped is one: its parts are next to
 * each other, as long as each other, and together as long as a digest.
 */
function digestsIn(text: string): number {
  const words = text.split(/[\s,;]+/).map((word) => word.replace(quotes, ''));
  const places = words.flatMap((word, at) => (isDigest(word) ? [at] : []));
  const [first = 0] = places;
  const found = places.map((at) => words[at] ?? '');
  const inParts =
    places.every((at, index) => at === first + index) &&
    new Set(found.map(({ length }) => length)).size === 1 &&
    isDigest(found.join(''));
  return inParts ? 1 : found.length;
}

/** Why a text is no digest: the code of a fault, with what its message names. */
export type NoHash =
  | { code: 'hashSeveral'; params: { count: number } }
  | { code: 'hashLength'; params: { digits: number } }
  | { code: 'hashOtherLength'; params: { digits: number; algorithm: string; expected: number } }
  | { code: 'notAHash'; params: Record<string, never> };

/** What is wrong with a text of which `readPastedHash` makes nothing. */
export function whyNoHash(pasted: string): NoHash {
  const text = plainly(pasted);
  const count = digestsIn(text);
  if (count > 1) return { code: 'hashSeveral', params: { count } };
  const { function: told, rest } = named(text);
  const value = digestIn(rest.replace(quotes, ''));
  if (!/^[0-9a-f]+$/i.test(value)) return { code: 'notAHash', params: {} };
  const digits = value.length;
  if (!told || 'notComputed' in told) return { code: 'hashLength', params: { digits } };
  const { algorithm } = told;
  return {
    code: 'hashOtherLength',
    params: { digits, algorithm: hashNames[algorithm], expected: hashDigits[algorithm] },
  };
}

/**
 * Reads a digest as somebody pasted it: upper or lower case, in groups with spaces, colons or dashes, behind the algorithm's name or
 * before a file's name, in quotation marks. `undefined`: nothing that Hirz knows, several, or not as long as the name before it says;
 * `whyNoHash` tells which.
 */
export function readPastedHash(pasted: string): PastedHash | undefined {
  const text = plainly(pasted);
  if (digestsIn(text) > 1) return undefined;
  const { function: told, rest } = named(text);
  const value = digestIn(rest.replace(quotes, '')).toLowerCase();
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
