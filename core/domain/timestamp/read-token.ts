import type { Cryptography } from '../integrity/cryptography';
import { context, tags } from '../integrity/der';
import { hexOf } from '../integrity/hex';
import { sameOctets } from '../integrity/octets';
import { contentOf, numberOf, objectIdentifierOf, readDer, timeOf, within } from '../integrity/read-der';
import { readCertificate } from './certificate';
import { trainingPolicy } from './object-identifiers';
import { imprintOf, responseAround, signedAttributes } from './token';

/** A time-stamp token as it was read, without trust. */
export interface ReadToken {
  /** SHA-256 of what is stamped, hexadecimal. */
  imprint: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Hexadecimal. */
  serial: string;
  /** The certificate that it carries, DER. */
  certificate: Uint8Array;
  /** Whether the certificate's key signed these very statements, and the certificate may sign tokens. */
  signed(): boolean;
}

/** What the token states (RFC 3161 section 2.4.2). */
function readInfo(bytes: Uint8Array): Pick<ReadToken, 'imprint' | 'at' | 'serial'> {
  const [version, policy, imprint, serial, time] = within(readDer(bytes));
  const hash = contentOf(within(imprint)[1], tags.octetString);
  const known =
    numberOf(version) === 1 &&
    objectIdentifierOf(policy) === trainingPolicy &&
    sameOctets(imprint?.whole, imprintOf(hash));
  if (!known) throw new RangeError('another kind of token');
  return { imprint: hexOf(hash), at: timeOf(time), serial: hexOf(contentOf(serial, tags.integer)) };
}

/**
 * Reads a granted response of the training authority, octet for octet as it is written: one signer, SHA-256, ECDSA, the certificate inside.
 * @throws RangeError where it is anything else
 */
export function readTimeStampResponse(crypto: Cryptography, bytes: Uint8Array): ReadToken {
  const [, token] = within(readDer(bytes));
  const [, content] = within(token);
  const [, , inside, certificates, signers] = within(within(content, context(0))[0]);
  const info = contentOf(within(within(inside)[1], context(0))[0], tags.octetString);
  const certificate = contentOf(certificates, context(0));
  const signature = contentOf(within(within(signers, tags.set)[0])[5], tags.octetString);
  if (!sameOctets(bytes, responseAround(crypto, { info, certificate, signature })))
    throw new RangeError('another kind of token');
  const { publicKey, stamps } = readCertificate(certificate);
  return {
    ...readInfo(info),
    certificate,
    signed: () =>
      stamps && crypto.verifyP256(publicKey, signedAttributes(crypto, info, certificate), signature),
  };
}
