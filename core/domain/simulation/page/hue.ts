const prime = 0x01000193;
const beginning = 0x811c9dc5;
const otherBeginning = 0x9747b28c;

/** Hash FNV-1a, 32 bits, over the text's UTF-16 units: quick, the same everywhere, and no proof of anything. */
function fnv1a(text: string): number {
  let hash = beginning;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  }
  return hash >>> 0;
}

/** The same with a second beginning, in one pass: texts of a whole page are long. */
export function fnv1aTwice(text: string): [number, number] {
  let first = beginning;
  let second = otherBeginning;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, prime);
    second = Math.imul(second ^ unit, prime);
  }
  return [first >>> 0, second >>> 0];
}

/** How many colours people are told apart by: classes `hue-0` to `hue-11` of the style sheet. */
export const hues = 12;

/** The class of the colour that somebody keeps on every page. */
export function hueClass(id: string): string {
  const hash = fnv1a(id);
  return `hue-${((hash ^ (hash >>> 16)) >>> 0) % hues}`;
}
