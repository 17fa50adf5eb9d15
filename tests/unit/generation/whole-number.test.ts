import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../renderer/instructor/generate/whole-number';

describe('a number that was typed', () => {
  it.each([
    ['7', 7],
    [' -12 ', -12],
    ['−12', -12],
    ['1,000,000', 1_000_000],
    ['1 000 000', 1_000_000],
    ['1’000', 1000],
    ['١٢٣', 123],
    ['۱۲٬۰۰۰', 12_000],
  ])('%j is %i', (typed, value) => {
    expect(wholeNumber(typed, [-100, 1_000_000])).toBe(value);
  });

  it.each(['', '-', '1.5', '1,5', '1e3', 'many', '1000001', '-101', '99999999999999999'])(
    '%j is none within the bounds',
    (typed) => {
      expect(wholeNumber(typed, [-100, 1_000_000])).toBeUndefined();
    },
  );
});
