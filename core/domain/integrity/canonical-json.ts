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
