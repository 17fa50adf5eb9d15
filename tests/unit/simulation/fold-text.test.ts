import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../core/domain/simulation/fold-text';
import { hashtagsOf } from '../../../core/domain/simulation/hashtags';

describe('foldText', () => {
  it.each([
    ['É cole ÎLE', 'e cole ile'],
    ['Cœur Straße', 'coeur strasse'],
    ['أَحْمَد', 'احمد'],
    ['أحمد إلى آخر ٱلميناء', 'احمد الي اخر المينا'],
    ['مُسَافِرَة', 'مسافره'],
    ['مســـافر', 'مسافر'],
    ['مسؤول شيء شئ', 'مسوول شي شي'],
    ['ﻣﺮﻓﺄ ﻻ', 'مرفا لا'],
    ['رصيف ٤ ۲', 'رصيف 4 2'],
    ['a\u202eb\u200bc', 'abc'],
    ['Ferry ⛴️', 'ferry ⛴'],
    ['l’appel', "l'appel"],
    ['👍🏽 👍', '👍 👍'],
    ['ﷺ', 'صلي الله عليه وسلم'],
    ['ﺍﻟﻤﻴﻨـــﺎﺀ', 'المينا'],
    ['پلی‌استر کوچه', 'پلياستر كوچه'],
    ['ＦＥＲＲＹ ①', 'ferry 1'],
    ['\ue000a\ue001b', 'ab'],
  ])('%s is searched as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aÀßœİıأإآىةءؤئﻻﷲـًّ٤۴ ’K⛴️é\u0301\u200f'),
    });
    fc.assert(fc.property(letters, (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('the quick way of everyday signs', () => {
  /** A sign that is none of every day sends the whole text the thorough way, and folds to itself. */
  const thoroughly = (text: string) => foldText(`${text} 中`).slice(0, -2);
  const [first, last] = [0x20, 0x1fb00];
  const everySign = Array.from({ length: last - first }, (_, at) => String.fromCodePoint(first + at));

  it('folds each sign as the thorough way does', () => {
    expect(everySign.filter((sign) => foldText(sign) !== thoroughly(sign))).toEqual([]);
  });

  it('folds them beside each other as the thorough way does', () => {
    const everyday = [...everySign.filter((sign) => sign <= '\u06ff'), ...'’‘“”…–—‰€→☀⛴✂️👍🏽🌊🫶1Aé'];
    const text = fc.string({ unit: fc.constantFrom(...everyday), maxLength: 24 });
    fc.assert(
      fc.property(text, (one) => foldText(one) === thoroughly(one)),
      { numRuns: 2_000 },
    );
  });
});

describe('hashtagsOf', () => {
  it('finds them in every script, once each, but not in words, numbers or character references', () => {
    const text = 'Go #Harbour, #harbour! #الميناء #été_2031 #42 a#b &#39; /x#y #';
    expect(hashtagsOf(text)).toEqual(['harbour', 'المينا', 'ete_2031']);
  });
});
