import type { Cryptography } from '../integrity/cryptography';
import {
  bitString,
  context,
  der,
  integer,
  nothing,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  tags,
  utcTime,
  utf8String,
  yes,
} from '../integrity/der';
import { sameOctets } from '../integrity/octets';
import { contentOf, type DerValue, readDer, within } from '../integrity/read-der';
import { oids } from './object-identifiers';

/** A key on the curve P-256 that signs by ECDSA with SHA-256. */
export interface StampKey {
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** Signature as DER (RFC 3279 section 2.2.3). */
  sign(message: Uint8Array): Uint8Array;
}

/** Algorithm of all signatures here. ECDSA names no parameters (RFC 5758 section 3.2). */
export const signatureAlgorithm = sequence(objectIdentifier(oids.ecdsaWithSha256));
export const sha256Algorithm = sequence(objectIdentifier(oids.sha256), nothing());

/** Valid for as long as its times can be written: what a token proves here must not hang on how a laptop's clock is set. */
const validity = sequence(
  utcTime(new Date('2000-01-01T00:00:00Z')),
  utcTime(new Date('2049-12-31T23:59:59Z')),
);

function nameOf(commonName: string): Uint8Array {
  const part = (oid: string, text: string) => setOf(sequence(objectIdentifier(oid), utf8String(text)));
  return sequence(
    part(oids.organization, 'Hirz (synthetic, for training only)'),
    part(oids.commonName, commonName),
  );
}

function extension(oid: string, critical: boolean, value: Uint8Array): Uint8Array {
  return sequence(objectIdentifier(oid), ...(critical ? [yes()] : []), octetString(value));
}

/** Name of a key in certificates: SHA-1 is what RFC 5280 suggests, any unique one will do (section 4.2.1.2). */
function keyName(crypto: Pick<Cryptography, 'sha256'>, publicKey: Uint8Array): Uint8Array {
  return crypto.sha256(publicKey).subarray(0, 20);
}

interface CertificateParts {
  serial: Uint8Array;
  subject: string;
  publicKey: Uint8Array;
  issuer: { name: string; key: StampKey };
  extensions: readonly Uint8Array[];
}

function certificateOf(
  crypto: Pick<Cryptography, 'sha256'>,
  { serial, subject, publicKey, issuer, extensions }: CertificateParts,
): Uint8Array<ArrayBuffer> {
  const version3 = der(context(0), integer(2));
  const toSign = sequence(
    version3,
    integer(serial),
    signatureAlgorithm,
    nameOf(issuer.name),
    validity,
    nameOf(subject),
    publicKey,
    der(
      context(3),
      sequence(
        ...extensions,
        extension(oids.subjectKeyIdentifier, false, octetString(keyName(crypto, publicKey))),
        extension(
          oids.authorityKeyIdentifier,
          false,
          sequence(der(context(0, true), keyName(crypto, issuer.key.publicKey))),
        ),
      ),
    ),
  );
  return sequence(toSign, signatureAlgorithm, bitString(issuer.key.sign(toSign)));
}

/** Certificate of a root that signs its own, and after that only the one of the authority (RFC 5280). */
export function rootCertificate(
  crypto: Pick<Cryptography, 'sha256'>,
  { serial, name, key }: { serial: Uint8Array; name: string; key: StampKey },
): Uint8Array<ArrayBuffer> {
  return certificateOf(crypto, {
    serial,
    subject: name,
    publicKey: key.publicKey,
    issuer: { name, key },
    extensions: [
      extension(oids.basicConstraints, true, sequence(yes(), integer(0))),
      // keyCertSign, cRLSign: bits 5 and 6; one bit is unused.
      extension(oids.keyUsage, true, der(tags.bitString, Uint8Array.of(1, 0x06))),
    ],
  });
}

/** Extended key usage that a time-stamping certificate must have: critical, and this purpose alone (RFC 3161 section 2.3). */
const forTimeStamping = extension(oids.extendedKeyUsage, true, sequence(objectIdentifier(oids.timeStamping)));

/** Certificate of the authority that signs tokens. */
export function authorityCertificate(
  crypto: Pick<Cryptography, 'sha256'>,
  parts: { serial: Uint8Array; name: string; publicKey: Uint8Array; root: { name: string; key: StampKey } },
): Uint8Array<ArrayBuffer> {
  return certificateOf(crypto, {
    serial: parts.serial,
    subject: parts.name,
    publicKey: parts.publicKey,
    issuer: parts.root,
    extensions: [
      // digitalSignature: bit 0; seven are unused.
      extension(oids.keyUsage, true, der(tags.bitString, Uint8Array.of(7, 0x80))),
      forTimeStamping,
    ],
  });
}

/** A certificate as far as a token's check needs it. */
export interface ReadCertificate {
  readonly serial: DerValue;
  readonly issuer: DerValue;
  readonly publicKey: Uint8Array;
  /** Whether it may sign time-stamp tokens: the extended key usage is critical and the only one. */
  readonly stamps: boolean;
  signedBy(crypto: Cryptography, publicKey: Uint8Array): boolean;
}

/** Reads a certificate, without trust. @throws RangeError where it is none */
export function readCertificate(bytes: Uint8Array): ReadCertificate {
  const [toSign, , signature] = within(readDer(bytes));
  const [, serial, , issuer, , , publicKey, extensions] = within(toSign);
  if (!toSign || !serial || !issuer || !publicKey) throw new RangeError('no certificate');
  const [unused, ...sig] = contentOf(signature, tags.bitString);
  if (unused !== 0) throw new RangeError('no certificate');
  const listed = extensions ? within(within(extensions, context(3))[0]) : [];
  return {
    serial,
    issuer,
    publicKey: publicKey.whole,
    stamps: listed.some(({ whole }) => sameOctets(whole, forTimeStamping)),
    signedBy: (crypto, key) => crypto.verifyP256(key, toSign.whole, Uint8Array.from(sig)),
  };
}
