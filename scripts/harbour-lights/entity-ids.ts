import { createHash } from 'node:crypto';

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id read aloud is typed right and spells nothing. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Id of something from the name that it has in the script, for instance `q7k2f`.
 * Says nothing about what is plot and what is noise, and stays the same when more is written around it.
 */
export function idOf(kind: 'post' | 'message' | 'account' | 'inject', name: string): string {
  const digest = createHash('sha256').update(`harbour-lights ${kind} ${name}`).digest();
  return Array.from(digest.subarray(0, 5), (octet) => alphabet.charAt(octet & 31)).join('');
}
