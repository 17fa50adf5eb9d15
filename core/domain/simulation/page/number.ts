import type { Language } from '../../text/localised';

const group: Record<Language, string> = { en: ',', ar: ',', fr: '\u202f' };
const decimal: Record<Language, string> = { en: '.', ar: '.', fr: ',' };
const units: Record<Language, [thousand: string, million: string]> = {
  en: ['K', 'M'],
  ar: ['\u00a0ألف', '\u00a0مليون'],
  fr: ['\u00a0k', '\u00a0M'],
};

/** A whole number with its groups of three. Not by Intl, whose data differ by version: the same bytes wherever it is rendered. */
export function fullNumber(language: Language, count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, group[language]);
}

/** A count as platforms shorten it: 9,999 · 12.4K · 128K · 1.3M. Rounded down. */
export function shortNumber(language: Language, count: number): string {
  if (count < 10_000) return fullNumber(language, count);
  const [thousand, million] = units[language];
  return count < 1_000_000
    ? `${oneDecimal(language, count / 1000)}${thousand}`
    : `${oneDecimal(language, count / 1_000_000)}${million}`;
}

function oneDecimal(language: Language, value: number): string {
  const tenths = Math.floor(value * 10);
  const whole = Math.floor(tenths / 10);
  return whole >= 100 || tenths % 10 === 0
    ? fullNumber(language, whole)
    : `${whole}${decimal[language]}${tenths % 10}`;
}

/** Octets of a file: `640 KB`, `2.1 MB`. */
export function fileSize(language: Language, bytes: number): string {
  const [kilo, mega] = language === 'fr' ? ['Ko', 'Mo'] : language === 'ar' ? ['ك.ب', 'م.ب'] : ['KB', 'MB'];
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0${kilo}`
    : `${oneDecimal(language, bytes / 1_000_000)}\u00a0${mega}`;
}

/** A length of sound or film: `0:07`, `12:40`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
