import type { Mark } from './found-marks';

/** A text as a list shows it: not longer than `longest`, cut around the first of its marks, which move along. */
export function excerptAround(
  text: string,
  marks: readonly Mark[],
  longest: number,
): { text: string; marks: Mark[] } {
  const flat = text.replace(/\s/gu, ' ');
  if (flat.length <= longest) return { text: flat, marks: [...marks] };
  const first = marks[0]?.[0] ?? 0;
  const from = first < longest / 2 ? 0 : wordStart(flat, first - Math.floor(longest / 4));
  const to = wholeCharacter(flat, Math.min(flat.length, from + longest));
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    text: `${before}${flat.slice(from, to)}${to < flat.length ? ' …' : ''}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]): Mark => [start + shift, end + shift]),
  };
}

/** The beginning of the next word at or after a place, or the place itself where none is near. */
function wordStart(text: string, place: number): number {
  const space = text.indexOf(' ', place);
  return space >= 0 && space - place < 30 ? space + 1 : wholeCharacter(text, place);
}

/** Not between the two halves of a character. */
function wholeCharacter(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
}
