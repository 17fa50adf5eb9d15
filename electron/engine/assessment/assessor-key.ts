import { createCipheriv, createDecipheriv, randomBytes, scrypt, scryptSync } from 'node:crypto';
import { promisify } from 'node:util';
import { AssessorKeyFile } from '../../../core/domain/assessment/sealed-key';
import { HirzError } from '../../../core/domain/fault/fault';
import { fingerprintOf, privateKeyOf, rawPublicKey } from '../custody/raw-keys';

const scryptAsync = promisify<
  string,
  Uint8Array,
  number,
  { N: number; r: number; p: number; maxmem: number },
  Buffer
>(scrypt);

/** About 0.8 s and 128 MiB on a laptop. */
const defaultCost = { N: 131_072, r: 8, p: 1 };
/** A key file that asks for more memory than this is refused before it is tried. */
const mostMemory = 512 * 1024 * 1024;

export interface AssessorKeySeeds {
  /** 32 octets: the X25519 private key. */
  privateKey?: Uint8Array;
  salt?: Uint8Array;
  nonce?: Uint8Array;
  cost?: { N: number; r: number; p: number };
}

function memoryOf(cost: { N: number; r: number; p: number }): number {
  return 128 * cost.r * (cost.N + cost.p) + 1024 * 1024;
}

/**
 * The assessors' private key under a passphrase: scrypt (RFC 7914), then AES-256-GCM.
 * Everything left out of `seeds` is random. The passphrase is normalised (NFC), so that it types alike everywhere.
 */
export function makeAssessorKeyFile(passphrase: string, seeds: AssessorKeySeeds = {}): AssessorKeyFile {
  const privateKey = seeds.privateKey ?? randomBytes(32);
  const publicKey = rawPublicKey(privateKeyOf('x25519', privateKey));
  const cost = seeds.cost ?? defaultCost;
  const salt = seeds.salt ?? randomBytes(16);
  const nonce = seeds.nonce ?? randomBytes(12);
  const under = scryptSync(passphrase.normalize('NFC'), salt, 32, { ...cost, maxmem: memoryOf(cost) });
  const cipher = createCipheriv('aes-256-gcm', under, nonce);
  cipher.setAAD(publicKey);
  const ciphertext = Buffer.concat([cipher.update(privateKey), cipher.final()]);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return {
    format: 'hirz-assessor-key',
    version: 1,
    publicKey: text(publicKey),
    fingerprint: fingerprintOf(publicKey),
    kdf: { name: 'scrypt', ...cost, salt: text(salt) },
    nonce: text(nonce),
    ciphertext: text(ciphertext),
    tag: text(cipher.getAuthTag()),
  };
}

/** Reads a key file's text. @throws HirzError `assessorKeyInvalid`. */
export function parseAssessorKeyFile(text: string): AssessorKeyFile {
  try {
    return AssessorKeyFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new HirzError('assessorKeyInvalid', { cause });
  }
}

/**
 * The raw 32 octets of the private key.
 * @throws HirzError `passphraseWrong`, or `assessorKeyInvalid` where its cost is beyond reason.
 */
export async function openAssessorKey(file: AssessorKeyFile, passphrase: string): Promise<Uint8Array> {
  const { N, r, p } = file.kdf;
  const powerOfTwo = (N & (N - 1)) === 0;
  if (!powerOfTwo || memoryOf({ N, r, p }) > mostMemory) throw new HirzError('assessorKeyInvalid');
  const salt = Buffer.from(file.kdf.salt, 'base64');
  const under = await scryptAsync(passphrase.normalize('NFC'), salt, 32, {
    N,
    r,
    p,
    maxmem: memoryOf({ N, r, p }),
  });
  try {
    const tag = Buffer.from(file.tag, 'base64');
    if (tag.length !== 16) throw new RangeError('the tag of AES-GCM has 16 octets here');
    const decipher = createDecipheriv('aes-256-gcm', under, Buffer.from(file.nonce, 'base64'));
    decipher.setAAD(Buffer.from(file.publicKey, 'base64'));
    decipher.setAuthTag(tag);
    return new Uint8Array(
      Buffer.concat([decipher.update(Buffer.from(file.ciphertext, 'base64')), decipher.final()]),
    );
  } catch (cause) {
    throw new HirzError('passphraseWrong', { cause });
  }
}
