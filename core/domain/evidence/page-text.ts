/** Elements that begin and end lines of their own. */
const blocks = new Set(
  'address article aside blockquote body br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table title tr ul'.split(
    ' ',
  ),
);
/** Elements whose content nobody reads. */
const unread = new Set(['script', 'style', 'svg', 'template', 'noscript']);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point);
  });
}

function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : decoded(value);
}

interface Open {
  name: string;
  /** Nothing in it is read. */
  silent: boolean;
  /** A user's own words: every character as it was written. */
  verbatim: boolean;
}

/** Text that grows by lines. */
function textWriter() {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const whole = line.replace(/[ \t]+$/, '');
    if (whole !== '') lines.push(whole);
    line = '';
  };
  return {
    endLine,
    emptyLine() {
      endLine();
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    /** Words beside each other that only the style sheet keeps apart. */
    apart() {
      if (line !== '' && !/\s$/.test(line)) line += ' ';
    },
    add(words: string, verbatim: boolean) {
      line += verbatim || (line !== '' && !/\s$/.test(line)) ? words : words.trimStart();
    },
    text() {
      endLine();
      return `${lines.join('\n').trimEnd()}\n`;
    },
  };
}

/**
 * The words of a page in the order of its source, for reading and quoting: what a reading program would read aloud. Users' texts
 * (elements with a direction of their own) stand character by character; pictures, sounds and films are their descriptions in
 * brackets; what is marked as decoration is left out. A pure function of the served octets, so that anybody can make it again.
 */
export function pageText(markup: string): string {
  const writer = textWriter();
  const open: Open[] = [];
  const tokens =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
  for (const [token, slash, tag = '', attributes = ''] of markup.matchAll(tokens)) {
    const name = tag.toLowerCase();
    const inside = open.at(-1) ?? { silent: false, verbatim: false };
    if (name === '') {
      if (!inside.silent && !/^<[!]/.test(token)) writer.add(decoded(token), inside.verbatim);
      continue;
    }
    const breaks = () => {
      if (inside.silent) return;
      if (name === 'article') writer.emptyLine();
      else if (blocks.has(name)) writer.endLine();
      else if (!inside.verbatim) writer.apart();
    };
    if (slash) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at >= 0) open.length = at;
      breaks();
      continue;
    }
    breaks();
    const hidden = attribute(attributes, 'aria-hidden') === 'true';
    if (!inside.silent && !hidden) {
      const described =
        name === 'img'
          ? attribute(attributes, 'alt')
          : name === 'video' || name === 'audio'
            ? attribute(attributes, 'aria-label')
            : undefined;
      if (described) writer.add(`[${described}]`, inside.verbatim);
    }
    if (empty.has(name) || attributes.endsWith('/')) continue;
    open.push({
      name,
      silent: inside.silent || unread.has(name) || hidden,
      verbatim: inside.verbatim || (name === 'div' && attribute(attributes, 'dir') !== undefined),
    });
  }
  return writer.text();
}
