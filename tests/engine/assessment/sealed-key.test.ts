import { diffieHellman } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AssessorKeyFile, SealedKey } from '../../../core/domain/assessment/sealed-key';
import {
  makeAssessorKeyFile,
  openAssessorKey,
  parseAssessorKeyFile,
} from '../../../electron/engine/assessment/assessor-key';
import { openSealedKey, sealAnswerKey } from '../../../electron/engine/assessment/sealed-key';
import { privateKeyOf, publicKeyOf, rawPublicKey } from '../../../electron/engine/custody/raw-keys';
import { needing, vectors } from '../../support/vectors';

const quick = { N: 1024, r: 8, p: 1 };
const seed = new Uint8Array(32).fill(7);
const recipient = rawPublicKey(privateKeyOf('x25519', seed));
const text = Buffer.from('{"items":[]}');
const wycheproof = vectors('wycheproof');

describe('sealed answer key', () => {
  it('opens with the private key alone, and repeats byte for byte from the same seeds', () => {
    const seeds = { ephemeralSeed: new Uint8Array(32).fill(9), nonce: new Uint8Array(12).fill(3) };
    const sealed = sealAnswerKey(text, recipient, seeds);
    expect(SealedKey.parse(sealed)).toEqual(sealed);
    expect(sealAnswerKey(text, recipient, seeds)).toEqual(sealed);
    expect(Buffer.from(openSealedKey(sealed, seed))).toEqual(text);
    expect(sealAnswerKey(text, recipient)).not.toEqual(sealAnswerKey(text, recipient));
  });

  it('refuses another key and any change', () => {
    const sealed = sealAnswerKey(text, recipient);
    expect(() => openSealedKey(sealed, new Uint8Array(32).fill(8))).toThrow('answerKeyForOthers');
    const changed = Buffer.from(sealed.ciphertext, 'base64');
    changed[0] = (changed[0] ?? 0) ^ 1;
    for (const damage of [
      { ciphertext: changed.toString('base64') },
      { tag: sealed.tag.slice(0, 8) },
      { nonce: Buffer.alloc(12).toString('base64') },
      { ephemeral: Buffer.alloc(32).toString('base64') },
    ]) {
      expect(() => openSealedKey({ ...sealed, ...damage }, seed)).toThrow('answerKeyDamaged');
    }
  });

  it.skipIf(!wycheproof)(needing('wycheproof', 'agrees on X25519 secrets with Wycheproof'), () => {
    const suite = JSON.parse(readFileSync(join(wycheproof!, 'x25519_test.json'), 'utf8')) as {
      testGroups: {
        tests: { tcId: number; public: string; private: string; shared: string; result: string }[];
      }[];
    };
    let looked = 0;
    for (const test of suite.testGroups.flatMap(({ tests }) => tests)) {
      if (test.result !== 'valid') continue;
      const secret = diffieHellman({
        privateKey: privateKeyOf('x25519', Buffer.from(test.private, 'hex')),
        publicKey: publicKeyOf('x25519', Buffer.from(test.public, 'hex')),
      });
      expect(secret.toString('hex'), String(test.tcId)).toBe(test.shared);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(100);
  });
});

describe("assessors' key file", () => {
  it('gives the private key for the passphrase, however it was composed', async () => {
    const file = makeAssessorKeyFile('clé secrète', { privateKey: seed, cost: quick });
    expect(AssessorKeyFile.parse(file)).toEqual(file);
    expect(await openAssessorKey(file, 'clé secrète'.normalize('NFD'))).toEqual(seed);
    await expect(openAssessorKey(file, 'clé')).rejects.toThrow('passphraseWrong');
  });

  it('refuses a file that asks for more memory than is reasonable, or is none', async () => {
    const file = makeAssessorKeyFile('p', { cost: quick });
    const greedy = { ...file, kdf: { ...file.kdf, N: 1_048_576, r: 32 } };
    await expect(openAssessorKey(greedy, 'p')).rejects.toThrow('assessorKeyInvalid');
    expect(() => parseAssessorKeyFile('{}')).toThrow('assessorKeyInvalid');
    expect(() => parseAssessorKeyFile('no JSON')).toThrow('assessorKeyInvalid');
  });
});
