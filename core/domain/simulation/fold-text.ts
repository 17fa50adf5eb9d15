/**
 * Combining marks of Latin and Arabic, Quranic signs, variation selectors, tatweel, lone hamza, invisible format characters,
 * skin tones of emoji, and the signs that the full-text index keeps for itself.
 */
const dropped =
  /[\u0300-\u036f\u0610-\u061a\u0621\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]|[\ufe00-\ufe0f\ue000-\ue003]|[\u{1f3fb}-\u{1f3ff}]|\p{Cf}/gu;

/** Letters that no decomposition takes apart, each with what it is searched as. */
const alike: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ک: 'ك',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu');
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const plainAscii = /^[\0-\x7f]*$/;

/**
 * Text as search compares it, so that writing habits do not hide a word: letter case, Latin diacritics, Arabic alef,
 * ya, ta marbuta, hamza, tashkeel, tatweel and presentation forms, Arabic digits and width are folded.
 * What is left keeps its order and its spaces. The same for what is indexed and for what is asked.
 */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(alikeLetters, (letter) => alike[letter] ?? letter)
    .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFC');
}
