import { describe, expect, it } from 'vitest';
import { latinDigits } from '../../../core/domain/text/latin-digits';

describe('digits of other scripts', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', 'Arabic'],
    ['۰۱۲۳۴۵۶۷۸۹', 'Persian'],
    ['०१२३४५६७८९', 'Devanagari'],
    ['０１２３４５６７８９', 'full width'],
    ['𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', 'bold, the first of five tens without a gap'],
    ['𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡', 'double-struck, the second of them'],
    ['𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿', 'monospaced, the last of them'],
  ])('%s (%s) are 0 to 9', (digits) => {
    expect(latinDigits(digits)).toBe('0123456789');
  });

  it('leave everything else as it is', () => {
    expect(latinDigits('row ٣ / b²')).toBe('row 3 / b²');
  });
});
