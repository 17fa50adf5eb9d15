/** What shows as nothing, as a blank, or turns what follows around: but for the two joiners, which letters and emoji need. */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]|^\s+|\s+$/gu;

/** A name from elsewhere with every sign that would not be seen written out as `⟨U+202E⟩`. */
export function visibleName(name: string): string {
  return name.replace(unseen, (signs) =>
    [...signs].map((sign) => `⟨U+${codeOf(sign).toString(16).toUpperCase().padStart(4, '0')}⟩`).join(''),
  );
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
