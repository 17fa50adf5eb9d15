import { isUtf8 } from 'node:buffer';
import type { PlainLines } from '../../../core/domain/package-text/plain-line';

/** Octets as lines that are read at sight; undefined where they are not UTF-8. */
export function plainLines({ buffer, byteOffset, byteLength }: Uint8Array): PlainLines | undefined {
  const octets = Buffer.from(buffer, byteOffset, byteLength);
  if (!isUtf8(octets)) return undefined;
  return {
    octets,
    text: octets.toString('latin1'),
    said: (start, end) => octets.toString('utf8', start, end),
  };
}
