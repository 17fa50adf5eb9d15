/** Where the links of a page lead that a pattern finds; its first group is the value of `href`. */
export function hrefsOf(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}
