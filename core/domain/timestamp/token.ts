import type { Cryptography } from '../integrity/cryptography';
import {
  context,
  der,
  generalizedTime,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
} from '../integrity/der';
import { readCertificate, type StampKey, sha256Algorithm, signatureAlgorithm } from './certificate';
import { oids, trainingPolicy } from './object-identifiers';

/** What a token states as its accuracy: a second, for the computer's own clock that nobody sets by another. */
const accuracySeconds = 1;

export interface TokenParts {
  /** SHA-256 of what is stamped. */
  imprint: Uint8Array;
  at: Date;
  /** Never used twice by one authority. */
  serial: Uint8Array;
  nonce: Uint8Array;
  /** The authority's own, DER. */
  certificate: Uint8Array;
  key: Pick<StampKey, 'sign'>;
}

function attribute(oid: string, value: Uint8Array): Uint8Array {
  return sequence(objectIdentifier(oid), setOf(value));
}

/** What the authority signs (RFC 5652 section 5.4): that these statements are a token's, their hash, and its own certificate's (RFC 5816). */
export function signedAttributes(
  crypto: Pick<Cryptography, 'sha256'>,
  info: Uint8Array,
  certificate: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const named = sequence(sequence(sequence(octetString(crypto.sha256(certificate)))));
  return setOf(
    attribute(oids.contentType, objectIdentifier(oids.timeStampInfo)),
    attribute(oids.messageDigest, octetString(crypto.sha256(info))),
    attribute(oids.signingCertificateV2, named),
  );
}

/** The whole response around statements, certificate and signature: there is one text for them and no other. */
export function responseAround(
  crypto: Pick<Cryptography, 'sha256'>,
  { info, certificate, signature }: { info: Uint8Array; certificate: Uint8Array; signature: Uint8Array },
): Uint8Array<ArrayBuffer> {
  const { issuer, serial } = readCertificate(certificate);
  const attributes = signedAttributes(crypto, info, certificate);
  const signer = sequence(
    integer(1),
    sequence(issuer.whole, serial.whole),
    sha256Algorithm,
    // Signed as a set, sent as [0].
    Uint8Array.of(context(0), ...attributes.subarray(1)),
    signatureAlgorithm,
    octetString(signature),
  );
  const signedData = sequence(
    integer(3),
    setOf(sha256Algorithm),
    sequence(objectIdentifier(oids.timeStampInfo), der(context(0), octetString(info))),
    der(context(0), certificate),
    setOf(signer),
  );
  const granted = sequence(integer(0));
  return sequence(granted, sequence(objectIdentifier(oids.signedData), der(context(0), signedData)));
}

/** The hash that is stamped, as a token states it. */
export function imprintOf(sha256: Uint8Array): Uint8Array<ArrayBuffer> {
  return sequence(sha256Algorithm, octetString(sha256));
}

/**
 * A granted response with a time-stamp token (RFC 3161 sections 2.4.2 and 3): what `openssl ts -verify -in` reads. The token is
 * signed data (RFC 5652) that carries the authority's certificate.
 */
export function timeStampResponse(
  crypto: Pick<Cryptography, 'sha256'>,
  { imprint, at, serial, nonce, certificate, key }: TokenParts,
): Uint8Array<ArrayBuffer> {
  const info = sequence(
    integer(1),
    objectIdentifier(trainingPolicy),
    imprintOf(imprint),
    integer(serial),
    generalizedTime(at),
    sequence(integer(accuracySeconds)),
    integer(nonce),
  );
  const signature = key.sign(signedAttributes(crypto, info, certificate));
  return responseAround(crypto, { info, certificate, signature });
}
