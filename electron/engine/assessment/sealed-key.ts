import { createCipheriv, createDecipheriv, diffieHellman, hkdfSync, randomBytes } from 'node:crypto';
import type { SealedBox, SealedKey } from '../../../core/domain/assessment/sealed-key';
import { HirzError } from '../../../core/domain/fault/fault';
import { privateKeyOf, publicKeyOf, rawPublicKey } from '../custody/raw-keys';

/** Both the HKDF info and the additional data of the cipher: what is sealed for one purpose can't be taken for anything else. */
type Purpose = 'hirz-answer-key-v1' | 'hirz-drill-answers-v1';

/** Chosen values for a package that must build byte for byte; left out, both are random. */
export interface SealingSeeds {
  /** 32 octets: the ephemeral X25519 private key. */
  ephemeralSeed?: Uint8Array;
  /** 12 octets. Never the same twice with one ephemeral key. */
  nonce?: Uint8Array;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** HKDF-SHA-256 (RFC 5869) over the X25519 secret; the salt binds both public keys. */
function cipherKey(
  secret: Uint8Array,
  ephemeral: Uint8Array,
  recipient: Uint8Array,
  purpose: Buffer,
): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.concat([ephemeral, recipient]), purpose, 32));
}

/** Seals octets to the assessors' public key, raw 32 octets (X25519, HKDF-SHA-256, AES-256-GCM). */
export function sealBox(
  named: Purpose,
  bytes: Uint8Array,
  recipientPublicKey: Uint8Array,
  seeds: SealingSeeds = {},
): SealedBox {
  const purpose = Buffer.from(named, 'ascii');
  const ephemeral = privateKeyOf('x25519', seeds.ephemeralSeed ?? randomBytes(32));
  const ephemeralPublic = rawPublicKey(ephemeral);
  const nonce = seeds.nonce ?? randomBytes(12);
  const secret = diffieHellman({
    privateKey: ephemeral,
    publicKey: publicKeyOf('x25519', recipientPublicKey),
  });
  const cipher = createCipheriv(
    'aes-256-gcm',
    cipherKey(secret, ephemeralPublic, recipientPublicKey, purpose),
    nonce,
  );
  cipher.setAAD(purpose);
  const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return {
    algorithm: 'X25519-HKDF-SHA256-AES256GCM',
    recipient: base64(recipientPublicKey),
    ephemeral: base64(ephemeralPublic),
    nonce: base64(nonce),
    ciphertext: base64(ciphertext),
    tag: base64(cipher.getAuthTag()),
  };
}

/** Seals the canonical JSON of an answer key. */
export function sealAnswerKey(
  keyBytes: Uint8Array,
  recipientPublicKey: Uint8Array,
  seeds: SealingSeeds = {},
): SealedKey {
  return {
    format: 'hirz-sealed-answer-key',
    version: 1,
    ...sealBox('hirz-answer-key-v1', keyBytes, recipientPublicKey, seeds),
  };
}

/** Opens a sealed answer key: the canonical JSON of the key, authenticated. Faults as `openBox`. */
export function openSealedKey(sealed: SealedKey, privateKey: Uint8Array): Uint8Array {
  return openBox('hirz-answer-key-v1', sealed, privateKey);
}

/**
 * What was sealed, authenticated.
 * @param privateKey raw 32 octets of the assessors' private key
 * @throws HirzError `answerKeyForOthers` where it is sealed to another key, `answerKeyDamaged` where it was changed.
 */
export function openBox(named: Purpose, sealed: SealedBox, privateKey: Uint8Array): Uint8Array {
  const purpose = Buffer.from(named, 'ascii');
  const own = privateKeyOf('x25519', privateKey);
  const recipient = rawPublicKey(own);
  if (base64(recipient) !== sealed.recipient) throw new HirzError('answerKeyForOthers');
  try {
    const ephemeral = Buffer.from(sealed.ephemeral, 'base64');
    const tag = Buffer.from(sealed.tag, 'base64');
    if (tag.length !== 16) throw new RangeError('the tag of AES-GCM has 16 octets here');
    const secret = diffieHellman({ privateKey: own, publicKey: publicKeyOf('x25519', ephemeral) });
    const nonce = Buffer.from(sealed.nonce, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', cipherKey(secret, ephemeral, recipient, purpose), nonce);
    decipher.setAAD(purpose);
    decipher.setAuthTag(tag);
    return new Uint8Array(
      Buffer.concat([decipher.update(Buffer.from(sealed.ciphertext, 'base64')), decipher.final()]),
    );
  } catch (cause) {
    throw new HirzError('answerKeyDamaged', { cause });
  }
}
