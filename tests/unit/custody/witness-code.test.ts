import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { normaliseWitnessCode, witnessCode } from '../../../core/domain/custody/witness-code';
import { nodeCryptography } from '../../../electron/engine/custody/node-cryptography';

describe('witness code', () => {
  it('is the first 80 bits of the SHA-256 in Crockford base 32, in groups of four', () => {
    const payload = Buffer.from('a checkpoint');
    const bits = createHash('sha256').update(payload).digest().subarray(0, 10);
    const value = BigInt(`0x${bits.toString('hex')}`);
    const expected = Array.from({ length: 16 }, (_, at) =>
      '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number((value >> BigInt(75 - 5 * at)) & 31n)),
    ).join('');
    expect(witnessCode(nodeCryptography, payload).replaceAll('-', '')).toBe(expected);
    expect(witnessCode(nodeCryptography, payload)).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/,
    );
  });

  it('forgives how it was written down', () => {
    expect(normaliseWitnessCode(' 7k2m 0lqx—ZZ9A-c3tb ')).toBe('7K2M-01QX-ZZ9A-C3TB');
    expect(normaliseWitnessCode('7K2M-O1QX-ZZ9A-C3TB')).toBe('7K2M-01QX-ZZ9A-C3TB');
  });

  it('does not take something else for a code', () => {
    for (const typed of ['', '7K2M', '7K2M-01QX-ZZ9A-C3TU', '7K2M-01QX-ZZ9A-C3TB-1']) {
      expect(normaliseWitnessCode(typed)).toBeUndefined();
    }
  });
});
