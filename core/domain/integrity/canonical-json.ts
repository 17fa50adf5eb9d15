import canonicalize from 'canonicalize';
import { utf8Of } from '../text/utf8';

/**
 * Canonical JSON (RFC 8785): one text for one value, whoever writes it.
 * @throws Error for what JSON has no value for: NaN, infinities, lone surrogates, cycles, undefined.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('undefined has no JSON');
  return text;
}

/** The same as UTF-8: the bytes that are hashed, signed and stored. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8Of(canonicalJson(value));
}

/** Whether every object in it has its keys in the order of RFC 8785 section 3.2.3: by UTF-16 code units. */
function hasSortedKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasSortedKeys);
  let before: string | undefined;
  for (const key of Object.keys(value)) {
    if (before !== undefined && !(before < key)) return false;
    before = key;
    if (!hasSortedKeys((value as Record<string, unknown>)[key])) return false;
  }
  return true;
}

/**
 * Whether a text is the canonical form of what JSON.parse read from it. JSON.stringify writes literals, strings and numbers as
 * RFC 8785 section 3.2.2 wants them, lone surrogates aside, in the order of the keys: a value whose keys are in order already
 * need not be put in order. Never throws: what has no canonical form is none.
 */
export function isCanonical(text: string, parsed: unknown): boolean {
  try {
    const inOrder = !text.includes('\\ud') && hasSortedKeys(parsed);
    return (inOrder ? JSON.stringify(parsed) : canonicalJson(parsed)) === text;
  } catch {
    return false;
  }
}
