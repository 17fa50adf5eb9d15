/** Deepest nesting that is looked into; deeper text takes the strict parser, which says where it is too deep. */
const depthLimit = 16;

/** How many quotation marks stand in a text. */
export function quotesIn(text: string): number {
  let quotes = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 0x22) quotes += 1;
  return quotes;
}

/** How many quotation marks a JSON value takes when it is written: two for each key and each string. NaN where a number is beyond what a double holds exactly, or it is too deep. */
export function quotesOf(value: unknown, depth = 0): number {
  if (typeof value === 'string') return 2;
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === depthLimit) return Number.NaN;
  let quotes = 0;
  if (Array.isArray(value)) {
    for (const item of value) quotes += quotesOf(item, depth + 1);
    return quotes;
  }
  for (const key in value) quotes += 2 + quotesOf((value as Record<string, unknown>)[key], depth + 1);
  return quotes;
}
