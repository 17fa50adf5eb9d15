/** Hash FNV-1a, 32 bits, over the text's UTF-16 units: quick, the same everywhere, and no proof of anything. */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** How many colours people are told apart by: classes `hue-0` to `hue-11` of the style sheet. */
export const hues = 12;

/** The class of the colour that somebody keeps on every page. */
export function hueClass(id: string): string {
  const hash = fnv1a(id);
  return `hue-${((hash ^ (hash >>> 16)) >>> 0) % hues}`;
}
