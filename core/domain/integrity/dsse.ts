import { Envelope } from '../custody/checkpoint';
import { utf8Of } from '../text/utf8';
import { base64Of, bytesOfBase64 } from './base64';
import { canonicalBytes } from './canonical-json';
import type { Cryptography } from './cryptography';
import { hexOf } from './hex';

/** Pre-authentication encoding (DSSE 1.0): `DSSEv1 SP len(type) SP type SP len(payload) SP payload`, lengths in octets. */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = utf8Of(payloadType);
  const head = utf8Of(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
}

/** Who signs: the raw Ed25519 public key and what signs with its private half. */
export interface Signer {
  readonly publicKey: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
}

/** Name of a key in envelopes: the first 16 hexadecimal digits of the SHA-256 of its raw 32 octets. */
export function keyIdOf(crypto: Pick<Cryptography, 'sha256'>, publicKey: Uint8Array): string {
  return hexOf(crypto.sha256(publicKey)).slice(0, 16);
}

/** Signs the canonical JSON of a value. */
export function envelopeOf(
  crypto: Pick<Cryptography, 'sha256'>,
  signer: Signer,
  payloadType: string,
  value: unknown,
): { envelope: Envelope; payload: Uint8Array } {
  const payload = canonicalBytes(value);
  const sig = base64Of(signer.sign(preAuthenticationEncoding(payloadType, payload)));
  const keyid = keyIdOf(crypto, signer.publicKey);
  return { envelope: { payloadType, payload: base64Of(payload), signatures: [{ keyid, sig }] }, payload };
}

/**
 * What an envelope holds, without trust: the payload's bytes and a check of its signature, which is to name its key rightly.
 * @throws where the value is no DSSE envelope of this type.
 */
export function openEnvelope(
  value: unknown,
  payloadType: string,
): { payload: Uint8Array; signedBy(crypto: Cryptography, publicKey: Uint8Array): boolean } {
  const envelope = Envelope.parse(value);
  if (envelope.payloadType !== payloadType)
    throw new TypeError(`an envelope of type ${envelope.payloadType}`);
  const payload = bytesOfBase64(envelope.payload);
  const [{ keyid, sig }] = envelope.signatures;
  const signature = bytesOfBase64(sig);
  return {
    payload,
    signedBy: (crypto, publicKey) =>
      keyid === keyIdOf(crypto, publicKey) &&
      crypto.verifyEd25519(publicKey, preAuthenticationEncoding(payloadType, payload), signature),
  };
}
