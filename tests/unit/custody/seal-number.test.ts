import { describe, expect, it } from 'vitest';
import { sealNumber } from '../../../core/domain/custody/seals';

describe('the number of a seal', () => {
  it.each([
    ['A3', 'S-A3-0001'],
    ['٧', 'S-7-0001'],
    ['۴۵', 'S-45-0001'],
    ['row 3 / b', 'S-ROW3B-0001'],
    ['مقعد', 'S-0-0001'],
  ])('names seat %s as numbers of exhibits do', (seat, number) => {
    expect(sealNumber(seat, 1)).toBe(number);
  });

  it('runs on', () => {
    expect(sealNumber('7', 12_345)).toBe('S-7-12345');
  });
});
