import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Instant, instantOf, isInstantAt, millisecondsOf } from '../../../core/domain/text/instant';

describe('an instant', () => {
  it('is read as Date.parse reads it', () => {
    const date = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.boolean(), (at, whole) => {
        const text = whole ? `${at.toISOString().slice(0, 19)}Z` : at.toISOString();
        expect(millisecondsOf(text)).toBe(Date.parse(text));
        expect(Instant.safeParse(text).success).toBe(true);
      }),
    );
  });

  it('is written as Date writes it, without milliseconds where there are none', () => {
    const date = fc.date({ noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.nat(2), (at, days) => {
        for (const milliseconds of [at.getTime(), Math.floor(at.getTime() / 1000 - days * 86_400) * 1000]) {
          if (Number.isNaN(new Date(milliseconds).getTime())) continue;
          expect(instantOf(milliseconds)).toBe(new Date(milliseconds).toISOString().replace('.000Z', 'Z'));
        }
      }),
    );
    expect(() => instantOf(Number.NaN)).toThrow(RangeError);
  });

  it('is written right of more days than are kept, and of the same days again', () => {
    const days = [0, 0, 3000].flatMap((first) => Array.from({ length: 6000 }, (_, day) => first + day));
    const midnights = days.map((day) => day * 86_400_000);
    expect(midnights.map(instantOf)).toEqual(
      midnights.map((milliseconds) => new Date(milliseconds).toISOString().replace('.000Z', 'Z')),
    );
  });

  it.each([
    ['2031-02-28T00:00:00Z', true],
    ['2031-02-29T00:00:00Z', false],
    ['2032-02-29T00:00:00Z', true],
    ['2100-02-29T00:00:00Z', false],
    ['2031-04-31T00:00:00Z', false],
    ['2031-12-31T23:59:59.999Z', true],
    ['0001-02-29T00:00:00Z', false],
    ['2031-13-01T00:00:00Z', false],
    ['2031-01-01T24:00:00Z', false],
    ['2031-01-01 00:00:00Z', false],
  ])('%s: %s', (text, right) => {
    expect(Instant.safeParse(text).success).toBe(right);
    expect(isInstantAt(`at ${text}.`, 3, 3 + text.length)).toBe(right);
  });

  it('is told alike in a longer text, whatever is put into it', () => {
    const sign = fc.constantFrom('0', '1', '2', '3', '4', '6', '9', '-', ':', 'T', 'Z', '.', ' ', '');
    const whole = fc.constantFrom('2031-01-31T23:59:59Z', '2032-02-29T00:00:00.999Z', '2100-06-30T09:08:07Z');
    fc.assert(
      fc.property(whole, fc.nat(24), fc.nat(1), sign, (text, at, gone, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + gone);
        expect(isInstantAt(changed, 0, changed.length)).toBe(Instant.safeParse(changed).success);
      }),
      { numRuns: 3000 },
    );
  });

  it('is NaN where it is none', () => {
    expect(millisecondsOf('tomorrow')).toBeNaN();
    expect(millisecondsOf('')).toBeNaN();
  });
});
