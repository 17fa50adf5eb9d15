/** Said by every payload that gets to run or to be parsed: an element of this name, or a global of this name. */
export const forged = 'hirz-forged';
export const ran = 'hirzRan';

const run = `globalThis.${ran}=1`;
const repeat = (text: string, times: number) => text.repeat(times);

/**
 * Texts of our own making that break out of where text belongs, by what they attack. None teaches harm: each would only mark the
 * page it got into. No two are alike, and none is a part of another.
 */
export const attackTexts: Record<string, string> = {
  // Markup and scripts.
  script: `<script>${run}</script>`,
  'closing and script': `</div></main></bdi><script>${run}</script>`,
  'image with handler': `"><img src=x onerror=${run}>`,
  'element after a single quote': `'><${forged}>`,
  element: `<${forged} id=a>in</${forged}>`,
  'broken element': `<${forged}\n/x="`,
  'title and style': `</title></style></textarea><${forged}>`,
  comment: `--><${forged}><!--`,
  'comment and CDATA': `<!--<![CDATA[<${forged}>]]>`,
  'inline svg': `<svg onload=${run}><${forged}/></svg>`,
  'svg with foreign object': `<svg><foreignObject><${forged}/></foreignObject></svg>`,
  'mathml with style': `<math><mtext><style><${forged}>`,
  'frame with source': `<iframe srcdoc="<${forged}>"></iframe>`,
  'handler in double quotes': `" onmouseover="${run}" x="`,
  'handler in single quotes': `' onfocus='${run}' autofocus x='`,
  'handler without quotes': `x onpointerenter=${run} `,
  'backquoted handler': `\`onmouseover=${run}\``,
  'style attribute': '" style="position:fixed;inset:0;background:red" x="',
  'style element': '<style>*{display:none!important}</style>',
  'css of an import': '@import url(https://outside.example/forged.css);',
  'css out of a rule': 'red}*{display:none}a{b:url(https://outside.example/forged)',
  'meta refresh': '<meta http-equiv=refresh content="0;url=https://outside.example/forged">',
  base: '<base href="https://outside.example/forged/">',
  'form in markup': '<form action=https://outside.example/forged><button>Send</button></form>',
  'link in markup': '<a href="javascript:alert(1)">innocent</a>',
  'javascript address': `javascript:${run}`,
  'data address': `data:text/html,<${forged}>`,
  'entity of a tag': `&lt;${forged}&gt; &amp; &quot; &#39; &nbsp; &#x202e;`,
  'entity without its end': `&lt${forged}&gt &ampamp`,
  'percent signs': `%3C${forged}%3E %00 %0d%0a`,
  'escapes of a script': `\\u003c${forged}\\u003e \\x3c \\074`,
  // What Hirz itself reads in a page.
  'forged entity': '" data-entity="post:forged" x="',
  'forged entity element': '<article data-entity="post:forged">me too</article>',
  'forged mark of training': '</bdi></p><footer class="synthetic">real evidence</footer>',
  'marker of a template': '\ue000who\ue000 {who} {when, date} {count, plural, other {#}}',
  'message format': "{0} {name} '{' '' {x, select, other {<b>b</b>}}",
  'rich text tags': '<b>bold</b> <link>here</link>',
  'other templates': ' {{constructor.constructor("1")()}} \u0024{process} <%= 1 %> #{1} $& $1 $$',
  markdown: '[here](javascript:alert(1)) ![x](https://outside.example/forged.png) **b** `c` | d |',
  'prototype names': '__proto__ constructor hasOwnProperty toString',
  // Searches and databases.
  sql: `'; DROP TABLE post; -- " OR ""=" \\' LIKE '%`,
  'full text syntax': 'harbour" AND (NEAR("a" "b", 5) OR col:x*) NOT ^y "',
  'search operators': 'from:"x since:9999-99-99 has:  lang:xx "" " from:',
  'path names': '../../../../etc/passwd ..\\..\\a C:\\nul.txt \\\\host\\share',
  'shell syntax': '$(touch forged) `touch forged` ; touch forged | cat && x > /dev/null',
  'json syntax': '{"__proto__":{"a":1}} "],"b":[ \\" \\u0000',
  // Spreadsheets.
  'formula with equals': '=HYPERLINK("https://outside.example/forged","here")',
  'formula with plus': '+1+cmd|" /C calc"!A0',
  'formula with minus': '-2+3+cmd|" /C calc"!A0',
  'formula with at': '@SUM(1+1)*cmd|" /C calc"!A0',
  'formula after a tab': '\t=1+1',
  'formula after a return': '\r=1+2',
  'cells and rows': 'a,"b"";c\td\r\ne',
  // Directions.
  'right-to-left override': 'invoice_\u202efdp.exe',
  'left-to-right override': 'فاتورة \u202dabc\u202d ليست',
  'overrides never closed': '\u202e\u202e\u202b\u202a never closed',
  'isolates never closed': '\u2066a\u2067b\u2068c never closed',
  'isolates closed twice': 'out \u2069\u2069\u2069\u202c\u202c\u202e of here',
  'marks of direction': 'a\u200eb\u200fc\u061cd',
  'mixed words and numbers': 'ثمن 12.5€ (VAT 20%) على “harbour/ميناء” - 3/4/2031',
  'brackets between directions': 'مينا) (port] [x',
  // What can't be seen, or looks like something else.
  'zero width': 'ze\u200bro\u200c wi\u200ddth\u2060 \ufeffmark',
  'soft hyphens': 'of\u00adfi\u00adcer',
  'letters that look alike': 'раураl Αdmin ⅼogin ｈａｒｂｏｕｒ',
  'tags block': 'flag\u{e0068}\u{e0069}\u{e0072}\u{e007a}\u{e007f}',
  'variation selectors': 'a\ufe0f\ufe0eb\u{e0100}',
  'private use and no characters': '\ue0ff \u{f0000} \ufdd0 \u{10ffff} \ufffe \ufffd',
  annotations: '\ufff9base\ufffaabove\ufffb',
  'control characters': 'bell\u0007 escape\u001b[31m back\b form\f vertical\v delete\u007f next\u0085',
  nul: 'before\u0000after',
  'line ends': 'one\ntwo\r\nthree\rfour\u2028five\u2029six',
  'spaces of all kinds': ' \u00a0lead\u2003 \u3000 wide \u202f \u1680\u180e end  ',
  'only a space': '\u00a0',
  // What is drawn.
  'towers of marks': `t${repeat('\u0301\u0316\u0489\u0334', 40)}o${repeat('\u0344\u0353', 60)}wer`,
  'arabic marks': `م${repeat('\u064b\u0655\u0670', 30)}ت`,
  'wide letters': '﷽﷽﷽ 𒐫𒐫 ௵ ꧅꧅',
  'emoji sequences': '👩🏽‍🚀 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇵🇸🇫 🏳️‍🌈 1️⃣ ❤️‍🔥 👍🏿 \u200d🔥',
  'half an emoji': '🏽 \ufe0f \u20e3 🇫',
  'scripts of the world': '漢字かな한국어ไทยქართული አማርኛ עברית हिन्दी ʻōlelo',
  'one long word': `long${repeat('w', 20_000 - 8)}word`,
  'one long arabic word': `طو${repeat('ـ', 3_000)}يل`,
  'one long row of emoji': repeat('🧿', 3_000),
  'many lines': `lines${repeat('\n', 300)}end`,
  'long address': `https://gull.example/${repeat('a%2F', 900)}`,
};

/** At most so many characters of a text, never half of one. */
export function cut(text: string, characters: number): string {
  let shown = '';
  for (const character of text) {
    if (shown.length + character.length > characters) break;
    shown += character;
  }
  return shown;
}
