import { describe, expect, it } from 'vitest';
import { visibleName } from '../../../core/domain/text/visible-name';

describe('the name of a file', () => {
  it.each([
    'plain.txt',
    'with space.txt',
    'sub/deep/تذكرة.jpg',
    'می‌خواهم.txt',
    'back\\slash',
    'été 📷.png',
    '👩‍👧.png',
  ])('%s is shown as it is', (name) => expect(visibleName(name)).toBe(name));

  it.each([
    ['line\nbreak\r', 'line\\u000abreak\\u000d'],
    ['invoice\u202egpj.exe', 'invoice\\u202egpj.exe'],
    [' leading', '\\u0020leading'],
    ['trailing.txt \u00a0', 'trailing.txt\\u0020\\u00a0'],
    ['no\u200bwidth\u2060', 'no\\u200bwidth\\u2060'],
    ['\u061cmark\u0085', '\\u061cmark\\u0085'],
    ['re\u200cturn.csv', 're\\u200cturn.csv'],
    ['tag\u{e0041}', 'tag\\udb40\\udc41'],
    ['half\ud83d', 'half\\ud83d'],
  ])('%j shows what could not be seen', (name, shown) => expect(visibleName(name)).toBe(shown));
});
