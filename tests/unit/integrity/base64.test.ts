import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Of, bytesOfBase64 } from '../../../core/domain/integrity/base64';
import { bytesOfHex, hexOf } from '../../../core/domain/integrity/hex';

describe('base64 and hexadecimal', () => {
  it('write what Node writes and read it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(bytesOfBase64(base64Of(bytes))).toEqual(bytes);
        expect(hexOf(bytes)).toBe(Buffer.from(bytes).toString('hex'));
        expect(bytesOfHex(hexOf(bytes))).toEqual(bytes);
      }),
    );
  });

  it('refuse a second text for the same octets', () => {
    for (const text of ['QQ', 'QQ=', 'QR==', 'Q Q=', '_-8=', 'QUJD===='])
      expect(() => bytesOfBase64(text)).toThrow();
  });
});
