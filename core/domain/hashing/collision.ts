import { bytesOfHex } from '../integrity/hex';

/**
 * Two messages of 128 octets with one MD5 (79054025255fb1a26e4bc422aef54eb4), as Xiaoyun Wang and Hongbo Yu published them with
 * 'How to Break MD5 and Other Hash Functions' (Eurocrypt 2005). They differ in six octets, in one bit each.
 */
const first =
  'd131dd02c5e6eec4693d9a0698aff95c2fcab58712467eab4004583eb8fb7f8955ad340609f4b30283e488832571415a' +
  '085125e8f7cdc99fd91dbdf280373c5bd8823e3156348f5bae6dacd436c919c6dd53e2b487da03fd02396306d248cda0' +
  'e99f33420f577ee8ce54b67080a80d1ec69821bcb6a8839396f9652b6ff72a70';
/** Where the second message has another octet, and which. */
const changes: readonly (readonly [number, number])[] = [
  [19, 0x07],
  [45, 0xf1],
  [59, 0x72],
  [83, 0x34],
  [109, 0x28],
  [123, 0xab],
];

/** Offsets of the octets in which the two differ. */
export const collisionOffsets: readonly number[] = changes.map(([at]) => at);

/** The pair, put together from its published octets. */
export function collidingPair(): { first: Uint8Array; second: Uint8Array } {
  const second = bytesOfHex(first);
  for (const [at, octet] of changes) second[at] = octet;
  return { first: bytesOfHex(first), second };
}
