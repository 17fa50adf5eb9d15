import { describe, expect, it } from 'vitest';
import { contentRange, readRange } from '../../../electron/main/byte-range';

describe('Range (RFC 9110 §14.1.2)', () => {
  it.each([
    ['bytes=0-99', { first: 0, last: 99 }],
    ['bytes=900-', { first: 900, last: 999 }],
    ['bytes=-100', { first: 900, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=990-5000', { first: 990, last: 999 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', undefined],
    ['bytes=0-1,5-6', undefined],
    ['bytes=-', undefined],
    ['lines=0-1', undefined],
    [null, undefined],
  ])('%s of 1000 octets', (header, expected) => expect(readRange(header, 1000)).toEqual(expected));

  it('is told back', () => {
    expect(contentRange({ first: 0, last: 99 }, 1000)).toBe('bytes 0-99/1000');
    expect(contentRange('unsatisfiable', 1000)).toBe('bytes */1000');
  });
});
