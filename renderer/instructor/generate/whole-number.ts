/** What was typed as a whole number within bounds; undefined where it is none. Arabic digits and grouping are understood. */
export function wholeNumber(typed: string, [least, most]: readonly [number, number]): number | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u066c\u2019',.](?=\d{3}(?!\d))/g, '')
    .replace(/^\u2212/, '-')
    .trim();
  const value = /^-?\d{1,16}$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
