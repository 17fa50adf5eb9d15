/** Arabic numbers' and verses' signs: format characters by their category, but drawn. */
const drawn = '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2';

/**
 * What shows as nothing, as a blank other than a space, or turns about what stands beside it, by the properties of the Unicode
 * standard: ignorable by default (fillers of Hangul, selectors of variants, tags), direction, control, format, blanks, line ends,
 * half characters, and characters that no font need know; beside these the few blanks that no property names: an empty cell of Braille,
 * an empty note, the filler of Khitan, the place of an object.
 */
const unseen = `(?![${drawn}])[\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u2800\\u{1d159}\\u{16fe4}\\ufffc]|(?! )\\p{Zs}`;

/** Where one of these is needed: joiners of Arabic letters and of emoji, and what makes an emoji of a sign that is none by itself. */
const needed = [
  '(?<=\\p{Script=Arabic})\\u200c(?=\\p{Script=Arabic})',
  '(?<=\\p{Script=Arabic})\\u200d|\\u200d(?=\\p{Script=Arabic})',
  '(?<=\\ufe0f|\\p{Extended_Pictographic}|\\p{Emoji_Modifier})\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=(?!\\p{Emoji_Presentation})\\p{Extended_Pictographic})\\ufe0f',
  '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
].join('|');

const signs = new RegExp(`(?!${needed})(?:${unseen})`, 'gu');

/** Blanks at either end, and after another blank: they take no room where a name is shown. */
const idleBlanks = /^ +| +$|(?<= ) +/g;

const escaped = (text: string) =>
  text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text in which what could not be seen is written as JSON escapes it, `\u202e`; its spaces stay as they are. */
export function visibleText(text: string): string {
  return text.replace(signs, escaped);
}

/** The name of a file as it is to be shown: what could not be seen in it is written out, as are spaces that would take no room. */
export function visibleName(name: string): string {
  return visibleText(name.replace(idleBlanks, escaped));
}

/** Lines of a text that is shown with its spaces kept: what could not be seen in them is written out, but for the line ends. */
export function visibleLines(text: string): string {
  return text
    .split(/(\r?\n)/)
    .map((part, at) => (at % 2 === 1 ? part : visibleText(part.replace(/ +$/, escaped))))
    .join('');
}
