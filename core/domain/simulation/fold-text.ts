import { foldHamza } from './fold-hamza';

/**
 * Combining marks of Latin and Arabic but the hamza above, Quranic signs, variation selectors, tatweel, invisible format
 * characters, skin tones of emoji, and the signs that the full-text index keeps for itself.
 */
const dropped =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u0653\u0655-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]|[\ufe00-\ufe0f\ue000-\ue003]|[\u{1f3fb}-\u{1f3ff}]|\p{Cf}/gu;

/** Letters that no decomposition takes apart, each with what it is searched as. */
const alike: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ڨ: 'ق',
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
  ʼ: "'",
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu');
/** What a hamza above stands on after decomposition, and the letter that the two are; of others it is dropped. */
const raisedHamza = /([ويى]?)\u0654/gu;
const withHamza: Record<string, string> = { و: 'ؤ', ي: 'ئ', ى: 'ئ' };
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;
const plainAscii = /^[\0-\x7f]*$/;

/**
 * Text as search compares it, so that writing habits do not hide a word: letter case, Latin diacritics, Arabic alef,
 * ya, ta marbuta, hamza (see `foldHamza`), tashkeel, tatweel and presentation forms, letters of Persian keyboards and those
 * that stand for sounds of other languages (ڤ پ چ گ), Arabic digits and width are folded.
 * What is left keeps its order and its spaces. The same for what is indexed and for what is asked.
 */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  return foldEveryday(text) ?? foldHamza(foldAny(text));
}

/** Everything but hamza, which is left as ء, ؤ or ئ. */
function foldAny(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(raisedHamza, (_, seat: string) => withHamza[seat] ?? '')
    .replace(alikeLetters, (letter) => alike[letter] ?? letter)
    .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFC');
}

/** Latin letters, Arabic without the hamza above, punctuation, currencies, arrows, symbols, variation selectors: each folds by itself, whatever stands beside it. First and last code. */
const everydaySigns = [
  [0x00, 0x2af],
  [0x600, 0x653],
  [0x655, 0x6ff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2190, 0x21ff],
  [0x2600, 0x27bf],
  [0xfe00, 0xfe0f],
] as const;

/** Letters that `foldHamza` looks at. */
const hamzaLetters = new Set('ءؤئو');
const waw = 'و'.charCodeAt(0);

/** What everyday signs fold to, by their code, `''` where they are dropped; and which there are: 1 for those that stay, 2 for others, 3 for `hamzaLetters`. */
function makeEverydayFolds(): { folds: Map<number, string>; kinds: Uint8Array } {
  const folds = new Map<number, string>();
  const kinds = new Uint8Array(0x10000);
  for (const [first, last] of everydaySigns) {
    for (let code = first; code <= last; code += 1) {
      const sign = String.fromCharCode(code);
      const folded = foldAny(sign);
      kinds[code] = hamzaLetters.has(sign) ? 3 : folded === sign ? 1 : 2;
      if (folded !== sign) folds.set(code, folded);
    }
  }
  return { folds, kinds };
}

let everyday: ReturnType<typeof makeEverydayFolds> | undefined;

/** A quick way for most texts: taken sign by sign, without asking Unicode. Undefined where a sign is none of every day. */
function foldEveryday(text: string): string | undefined {
  everyday ??= makeEverydayFolds();
  const { folds, kinds } = everyday;
  let folded = '';
  let from = 0;
  let hamza = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    if (kind === 1) continue;
    if (kind === 2) {
      folded += text.slice(from, at) + folds.get(code);
      from = at + 1;
    } else if (kind === 3) {
      // A و is nothing to look at unless another follows it, if only once signs between them are dropped.
      hamza ||= code !== waw || (kinds[text.charCodeAt(at + 1)] ?? 0) > 1;
    } else if (isEmoji(text.codePointAt(at) ?? 0)) {
      at += 1;
    } else {
      return undefined;
    }
  }
  folded += text.slice(from);
  return hamza ? foldHamza(folded) : folded;
}

/** An emoji beyond the first 65,536 signs that folds to itself: skin tones don't. */
function isEmoji(code: number): boolean {
  return code >= 0x1f300 && code <= 0x1faff && (code < 0x1f3fb || code > 0x1f3ff);
}
