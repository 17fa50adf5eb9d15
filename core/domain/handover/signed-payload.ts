import { isCanonical } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { openEnvelope } from '../integrity/dsse';
import { hexOf } from '../integrity/hex';
import { textOf } from '../text/utf8';

/** What a signed envelope says, the SHA-256 of its payload, and whether a key signed it. */
export interface SignedPayload<T> {
  value: T;
  sha256: string;
  signedBy(crypto: Cryptography, publicKey: Uint8Array): boolean;
}

/** Reads an envelope of a type, whose payload must be canonical JSON of a shape; undefined where it is none. */
export function readPayload<T>(
  crypto: Pick<Cryptography, 'sha256'>,
  envelope: unknown,
  type: string,
  schema: { parse(value: unknown): T },
): SignedPayload<T> | undefined {
  try {
    const { payload, signedBy } = openEnvelope(envelope, type);
    const text = textOf(payload);
    const value: unknown = JSON.parse(text);
    if (!isCanonical(text, value)) return undefined;
    return { value: schema.parse(value), sha256: hexOf(crypto.sha256(payload)), signedBy };
  } catch {
    return undefined;
  }
}
