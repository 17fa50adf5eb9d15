/** Markup that is safe to send: only `html` makes it, and whatever it is given it escapes, unless that is markup already. */
export class Html {
  private constructor(readonly markup: string) {}

  /** For the template below and the few constants of ours; never for anything that a dataset holds. */
  static ofMarkup(markup: string): Html {
    return new Html(markup);
  }
}

/** What may stand in a template: nothing, text, markup, or a list of these. */
export type Part = Html | string | number | undefined | null | false | readonly Part[];

const special = /[&<>"'\0\r]/g;
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // HTML has no NUL (HTML Standard, 13.2.3.5): shown as what a parser would make of it.
  '\0': '\ufffd',
  // A parser makes a line feed of one that is written out (13.2.3.5): as a reference it stays what it is.
  '\r': '&#13;',
};

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return part.replace(special, (character) => escapes[character] ?? '');
  if (typeof part === 'number') return String(part);
  if (part === undefined || part === null || part === false) return '';
  let markup = '';
  for (const one of part) markup += markupOf(one);
  return markup;
}

/** Markup from a template; attributes in it are always quoted, so text is safe in elements and attributes alike. */
export function html(template: TemplateStringsArray, ...parts: Part[]): Html {
  let markup = template[0] ?? '';
  for (let index = 0; index < parts.length; index += 1) {
    markup += markupOf(parts[index]) + (template[index + 1] ?? '');
  }
  return Html.ofMarkup(markup);
}
