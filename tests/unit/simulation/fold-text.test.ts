import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../core/domain/simulation/fold-text';
import { hashtagsOf } from '../../../core/domain/simulation/hashtags';

describe('foldText', () => {
  it.each([
    ['É cole ÎLE', 'e cole ile'],
    ['Cœur Straße', 'coeur strasse'],
    ['أَحْمَد', 'احمد'],
    ['أحمد إلى آخر ٱلميناء', 'احمد الي اخر الميناء'],
    ['مُسَافِرَة', 'مسافره'],
    ['مســـافر', 'مسافر'],
    ['مسؤول شيء شئ', 'مسول شي شي'],
    ['ﻣﺮﻓﺄ ﻻ', 'مرفا لا'],
    ['رصيف ٤ ۲', 'رصيف 4 2'],
    ['a\u202eb\u200bc', 'abc'],
    ['Ferry ⛴️', 'ferry ⛴'],
    ['l’appel', "l'appel"],
    ['👍🏽 👍', '👍 👍'],
    ['ﷺ', 'صلي الله عليه وسلم'],
    ['ﺍﻟﻤﻴﻨـــﺎﺀ', 'الميناء'],
    ['پلی‌استر کوچه ھەنگاوے', 'بلياستر كوجه ههنكاوي'],
    ['ＦＥＲＲＹ ①', 'ferry 1'],
    ['\ue000a\ue001b', 'ab'],
  ])('%s is searched as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aÀßœİıأإآىةءؤئوياﻻﷲـًّ٤۴ ’K⛴️é\u0301\u0654\u200f'),
    });
    fc.assert(
      fc.property(letters, (text) => foldText(foldText(text)) === foldText(text)),
      { numRuns: 2_000 },
    );
  });
});

describe('a hamza', () => {
  it.each([
    ['مسؤول', 'مسئول', 'مسؤل', 'مسوول', 'مَسْؤُول', 'مسـٔول', 'مسو\u0654ول'],
    ['شؤون', 'شئون', 'شؤن', 'شوون'],
    ['رؤوف', 'رءوف', 'رؤف', 'روف'],
    ['جاؤوا', 'جاءوا', 'جاؤا'],
    ['بدؤوا', 'بدءوا'],
    ['يقرؤون', 'يقرءون'],
    ['مشؤوم', 'مشئوم'],
    ['داوود', 'داود'],
    ['مؤتمر', 'موتمر', 'مو\u0654تمر'],
    ['سؤال', 'سوال'],
    ['ذئب', 'ذيب', 'ذىٔب'],
    ['رئيس', 'رييس'],
    ['شيء', 'شئ', 'شىء', 'شي', 'شيئ'],
    ['سيئ', 'سيء', 'سئ'],
    ['شاطئ', 'شاطىء', 'شاطي'],
    ['جاءت', 'جائت'],
    ['قراءة', 'قرائة'],
    ['عباءة', 'عباية'],
    ['تساءل', 'تسائل'],
    ['هدوء', 'هدو'],
    ['مائة', 'مئة', 'ميه'],
    ['خمسمائة', 'خمسمئة'],
    ['بالمائة', 'بالمئة'],
    ['مائتين', 'مئتين'],
    ['خانۀ', 'خانه'],
  ])('is one in %s and %s', (...spellings) => {
    expect([...new Set(spellings.map(foldText))]).toHaveLength(1);
  });

  it.each([
    ['ماء', 'ما'],
    ['هناء', 'هنا'],
    ['ولاء', 'ولا'],
    ['غداء', 'غدا'],
    ['آلاء', 'إلا'],
    ['بدء', 'بد'],
    ['عبء', 'عب'],
    ['نبوءة', 'نبوية'],
    ['تساءل', 'تسأل'],
    ['أسمائه', 'أسميه'],
    ['مؤمن', 'مأمن'],
    ['ووصل', 'وصل'],
    ['سؤال', 'سال'],
  ])('keeps %s from being %s', (word, other) => {
    expect(foldText(word)).not.toBe(foldText(other));
  });
});

describe('letters that stand for sounds of other languages', () => {
  it.each([
    ['ڤيديو', 'فيديو'],
    ['پاريس', 'باريس'],
    ['چاكيت', 'جاكيت'],
    ['گوگل', 'كوكل'],
    ['أڭادير', 'أكادير'],
    ['ڨفصة', 'قفصة'],
    ['علی', 'علي'],
    ['کتاب', 'كتاب'],
    ['ھدى', 'هدى'],
  ])('%s is %s', (word, other) => {
    expect(foldText(word)).toBe(foldText(other));
  });

  it.each([
    ['ڤيلا', 'بيلا'],
    ['پول', 'فول'],
    ['چاي', 'شاي'],
    ['گال', 'قال'],
    ['زهر', 'ظهر'],
  ])('%s is not %s', (word, other) => {
    expect(foldText(word)).not.toBe(foldText(other));
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
    expect(hashtagsOf(text)).toEqual(['harbour', 'الميناء', 'ete_2031']);
  });

  it('finds them right after an emoji, whatever sign that ends in, but not inside a word', () => {
    expect(hashtagsOf('❤\ufe0f#love 2\ufe0f\u20e3#second 👍🏽#third e\u0301#no \u064e#no')).toEqual([
      'love',
      'second',
      'third',
    ]);
  });
});
