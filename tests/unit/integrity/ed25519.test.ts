import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';
import { needing, vectors } from '../../support/vectors';

const folder = vectors('wycheproof');

interface Suite {
  testGroups: {
    publicKey: { pk: string };
    tests: {
      tcId: number;
      comment: string;
      msg: string;
      sig: string;
      result: 'valid' | 'invalid' | 'acceptable';
    }[];
  }[];
}

describe('Ed25519 (RFC 8032)', () => {
  it.skipIf(!folder)(needing('wycheproof', 'accepts and refuses the signatures of Wycheproof'), () => {
    const suite = JSON.parse(readFileSync(join(folder!, 'ed25519_test.json'), 'utf8')) as Suite;
    let looked = 0;
    for (const { publicKey, tests } of suite.testGroups) {
      for (const { tcId, comment, msg, sig, result } of tests) {
        const hex = (text: string) => Buffer.from(text, 'hex');
        const valid = nodeCryptography.verifyEd25519(hex(publicKey.pk), hex(msg), hex(sig));
        if (result !== 'acceptable') expect(valid, `${tcId} ${comment}`).toBe(result === 'valid');
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(100);
  });

  it('says no to keys and signatures of the wrong length, without throwing', () => {
    const { verifyEd25519 } = nodeCryptography;
    expect(verifyEd25519(new Uint8Array(31), new Uint8Array(3), new Uint8Array(64))).toBe(false);
    expect(verifyEd25519(new Uint8Array(32), new Uint8Array(3), new Uint8Array(3))).toBe(false);
  });
});
