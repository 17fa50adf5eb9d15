import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hexOf } from '../../../core/domain/integrity/hex';
import { sha256 } from '../../../core/domain/integrity/sha-256';
import { utf8Of } from '../../../core/domain/text/utf8';

describe('SHA-256 of core', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is that of FIPS 180-4', (text, digest) => {
    expect(hexOf(sha256(utf8Of(text)))).toBe(digest);
  });

  it('is that of the system for every length around its blocks', () => {
    for (let length = 0; length <= 260; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 197 + length) & 0xff);
      expect(hexOf(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});
