import { describe, expect, it } from 'vitest';
import { visibleLines, visibleName } from '../../../core/domain/text/visible-name';

describe('the name of a file', () => {
  it.each([
    'plain.txt',
    'with space.txt',
    'sub/deep/تذكرة.jpg',
    'می‌خواهم.txt',
    'ه‍ ۱۴۰۲.pdf',
    '؀۱۲۳.txt',
    'back\\slash',
    'été 📷.png',
    '👩‍👧.png',
    '❤️ 1️⃣ 👩‍❤️‍👨 👩🏽‍🚀.png',
    'क्षेत्र ไทย 日本語 한국어.txt',
    'ⅷ½€§.txt',
  ])('%s is shown as it is', (name) => expect(visibleName(name)).toBe(name));

  it.each([
    ['line\nbreak\r', 'line\\u000abreak\\u000d'],
    ['invoice\u202egpj.exe', 'invoice\\u202egpj.exe'],
    [' leading', '\\u0020leading'],
    ['trailing.txt ', 'trailing.txt\\u0020'],
    ['trailing.txt \u00a0', 'trailing.txt \\u00a0'],
    ['photo.jpg    .exe', 'photo.jpg \\u0020\\u0020\\u0020.exe'],
    ['no\u200bwidth\u2060', 'no\\u200bwidth\\u2060'],
    ['\u061cmark\u0085', '\\u061cmark\\u0085'],
    ['re\u200cturn.csv', 're\\u200cturn.csv'],
    ['tag\u{e0041}', 'tag\\udb40\\udc41'],
    ['half\ud83d', 'half\\ud83d'],
    // Fillers and blanks that are letters or symbols by their category.
    ['a\u3164b\uffa0', 'a\\u3164b\\uffa0'],
    ['\u115f\u1160', '\\u115f\\u1160'],
    ['a\u2800b', 'a\\u2800b'],
    ['a\u{1d159}b', 'a\\ud834\\udd59b'],
    ['a\u{16fe4}b', 'a\\ud81b\\udfe4b'],
    ['a\ufffcb', 'a\\ufffcb'],
    ['a\u17b4b\u180b', 'a\\u17b4b\\u180b'],
    ['soft\u00adhyphen\u034f', 'soft\\u00adhyphen\\u034f'],
    // Blanks of other widths.
    ['a\u00a0b\u2003c\u202fd\u3000e\u1680', 'a\\u00a0b\\u2003c\\u202fd\\u3000e\\u1680'],
    // Selectors and joiners that change nothing where they stand.
    ['a\ufe0f.txt', 'a\\ufe0f.txt'],
    ['1\ufe0f.txt', '1\\ufe0f.txt'],
    ['📷\ufe0f.png', '📷\\ufe0f.png'],
    ['❤\ufe0f\ufe0f.png', '❤\ufe0f\\ufe0f.png'],
    ['📷\u200d.png', '📷\\u200d.png'],
    ['تذكرة\u200c.jpg', 'تذكرة\\u200c.jpg'],
    ['می\u200c\u200cخواهم.txt', 'می\\u200c\\u200cخواهم.txt'],
    // Characters that no font need know.
    ['private\ue000', 'private\\ue000'],
    ['none\uffff\u0378', 'none\\uffff\\u0378'],
  ])('%j shows what could not be seen', (name, shown) => expect(visibleName(name)).toBe(shown));
});

describe('lines of a list', () => {
  it('keep their ends and the spaces between their parts, and show the rest', () => {
    expect(visibleLines('12ab  a b\n34cd   \u202egpj.exe \r\n')).toBe(
      '12ab  a b\n34cd   \\u202egpj.exe\\u0020\r\n',
    );
    expect(visibleLines('a\u2028b\rc')).toBe('a\\u2028b\\u000dc');
  });
});
