import { describe, expect, it } from 'vitest';
import { foldText, hashtagsOf } from '../../../core/domain/simulation/fold-text';

describe('folding of text for search', () => {
  it.each([
    ['Été à Œuvre', 'ete a oeuvre'],
    ['أحمد إلى آخر ٱلميناء', 'احمد الي اخر المينا'],
    ['مُسَافِرَة', 'مسافره'],
    ['مـــيناء', 'مينا'],
    ['مسؤول شيء شئ', 'مسوول شي شي'],
    ['٢٠٣١ ۲', '2031 2'],
    ['ﻻ', 'لا'],
    ['a\u200bb\u202e', 'ab'],
    ['STRASSE', 'strasse'],
  ])('%s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });

  it('finds hashtags in every script, once each', () => {
    expect(hashtagsOf('Go #Harbour, #harbour! #الميناء #été_2031 #42 a#b &#39;')).toEqual([
      { tag: 'Harbour', folded: 'harbour' },
      { tag: 'الميناء', folded: 'المينا' },
      { tag: 'été_2031', folded: 'ete_2031' },
    ]);
  });
});
