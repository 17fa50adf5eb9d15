import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  authorityCertificate,
  rootCertificate,
  type StampKey,
} from '../../../core/domain/timestamp/certificate';
import { certificatesOfPem, pemOf } from '../../../core/domain/timestamp/pem';
import { timeStampResponse } from '../../../core/domain/timestamp/token';
import type { ErrorLog } from '../error-log';
import { partialName, syncFolderNow } from '../storage/durable-file';
import { nodeCryptography, sha256Hex } from './node-cryptography';

/** The two certificates that a token is checked by, DER. */
export interface TimestampChain {
  root: Uint8Array;
  certificate: Uint8Array;
}

/** How the custody log names a chain: by the SHA-256 of each certificate. */
export interface TimestampingNamed {
  root: string;
  certificate: string;
}

/**
 * A time-stamping authority (RFC 3161) for training, inside the app: it shows what tokens are and how they are checked. It proves
 * nothing against whoever owns this computer, because its key and its clock are on it.
 */
export interface TimestampAuthority {
  readonly chain: TimestampChain;
  readonly named: TimestampingNamed;
  /** A granted response with a token over these octets, that states this instant. Takes a fraction of a millisecond. */
  stamp(bytes: Uint8Array, at: Date): Uint8Array;
}

/** `timestamp-authority.json` in the data folder. The root's private key is in no file: it signed one certificate and is gone. */
const AuthorityFile = z.strictObject({
  format: z.literal('hirz-timestamp-authority'),
  version: z.literal(1),
  purpose: z.string(),
  root: z.string(),
  certificate: z.string(),
  /** PKCS #8, PEM. */
  privateKey: z.string(),
});
type AuthorityFile = z.infer<typeof AuthorityFile>;

function stampKey(privateKey: KeyObject): StampKey {
  return {
    publicKey: new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' })),
    sign: (message) => new Uint8Array(sign('sha256', message, privateKey)),
  };
}

/** A number that is positive and not zero, hard to meet twice. */
function serialNumber(): Uint8Array {
  const octets = new Uint8Array(randomBytes(16));
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return octets;
}

function makeAuthority(): AuthorityFile {
  const newKey = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey;
  const privateKey = newKey();
  const root = stampKey(newKey());
  const name = `Hirz training root ${sha256Hex(root.publicKey).slice(0, 8)}`;
  return {
    format: 'hirz-timestamp-authority',
    version: 1,
    purpose: 'For training only: this authority is on the computer whose work it stamps.',
    root: pemOf([rootCertificate(nodeCryptography, { serial: serialNumber(), name, key: root })]),
    certificate: pemOf([
      authorityCertificate(nodeCryptography, {
        serial: serialNumber(),
        name: 'Hirz training time-stamping authority',
        publicKey: stampKey(privateKey).publicKey,
        root: { name, key: root },
      }),
    ]),
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

/** Writes the file whole, for this user alone. Where another process was quicker, its file stands. */
function keep(path: string, authority: AuthorityFile): void {
  const partial = partialName(path);
  try {
    const file = openSync(partial, 'wx', 0o600);
    try {
      writeSync(file, `${JSON.stringify(authority, null, 2)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  syncFolderNow(dirname(path));
}

/** The authority that is kept; none where its file is not there or can't be read. */
function read(path: string, errors: ErrorLog): AuthorityFile | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return AuthorityFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    errors.write('the time-stamping authority could not be read; another one is made', error);
    return undefined;
  }
}

/**
 * The authority of a data folder, made when it is first asked for, and again where its file is damaged: tokens of the one before are
 * still checked by the certificates that their case keeps.
 */
export function openTimestampAuthority(dataFolder: string, errors: ErrorLog): TimestampAuthority {
  const path = join(dataFolder, 'timestamp-authority.json');
  let found = read(path, errors);
  if (!found) {
    found = makeAuthority();
    keep(path, found);
  }
  const [root] = certificatesOfPem(found.root);
  const [certificate] = certificatesOfPem(found.certificate);
  if (!root || !certificate) throw new TypeError(`no certificates in ${path}`);
  const key = stampKey(createPrivateKey(found.privateKey));
  return {
    chain: { root, certificate },
    named: { root: sha256Hex(root), certificate: sha256Hex(certificate) },
    stamp: (bytes, at) =>
      timeStampResponse(nodeCryptography, {
        imprint: nodeCryptography.sha256(bytes),
        at,
        serial: serialNumber(),
        nonce: serialNumber().subarray(0, 8),
        certificate,
        key,
      }),
  };
}
