/**
 * What shows as nothing or a blank, or turns about what stands beside it: control and direction characters, those without width, line
 * ends, half characters, and blanks at either end. Joiners stay where Arabic letters and emoji need them.
 */
const unseen =
  /(?<!\ufe0f|\p{Script=Arabic}|\p{Extended_Pictographic}|\p{Emoji_Modifier})[\u200c\u200d]|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s+|\s+$/gu;

const escaped = (text: string) =>
  text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The name of a file as it is to be shown: what could not be seen in it is written as JSON escapes it, `\u202e`. */
export function visibleName(name: string): string {
  return name.replace(unseen, escaped);
}
