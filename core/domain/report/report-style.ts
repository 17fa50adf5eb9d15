import { reportFonts } from './report-fonts';

const faces = reportFonts
  .map(
    ({ file, family, weight, range }) =>
      `@font-face { font-family: "${family}"; src: url("fonts/${file}") format("woff2"); font-weight: ${weight}; font-display: block; unicode-range: ${range}; }`,
  )
  .join('\n');

/** Style of the printed report: A4, black on white, quiet. No colour carries a meaning that a word doesn't. */
export const reportStyle = `
${faces}
@page { size: A4; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.5 "Hirz Inter", "Hirz Noto Sans Arabic", "Noto Sans Arabic", "Noto Sans", system-ui, sans-serif; color: #14161a; background: #fff; }
html:lang(ar) { line-height: 1.7; }
body { margin: 0; }
h1, h2, h3, h4 { line-height: 1.3; break-after: avoid; margin: 0; font-weight: 600; }
h1 { font-size: 19pt; margin: 4pt 0 10pt; }
h2 { font-size: 13.5pt; margin: 22pt 0 8pt; padding-top: 6pt; border-top: 0.75pt solid #14161a; }
h3 { font-size: 11.5pt; margin: 14pt 0 4pt; }
h4 { font-size: 10.5pt; margin: 10pt 0 3pt; }
p { margin: 0 0 7pt; orphans: 3; widows: 3; text-align: start; }
ul, ol { margin: 0 0 7pt; padding-inline-start: 18pt; }
li { margin: 0 0 3pt; }
li p { margin: 0 0 3pt; }
a { color: inherit; }
.number { font-variant-numeric: tabular-nums; margin-inline-end: 6pt; }
b, strong { font-weight: 600; }
.mono { font-family: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; }
.kind { font-size: 9.5pt; letter-spacing: 0.02em; color: #4a4e56; margin: 0; }
html:lang(ar) .kind { letter-spacing: 0; }
.cite { text-decoration: none; font-weight: 600; border: 0.5pt solid #8d8a83; border-radius: 2pt; padding: 0 2.5pt; white-space: nowrap; font-size: 9.5pt; }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.4; margin: 0 0 8pt; }
html:lang(ar) table { line-height: 1.55; }
th, td { text-align: start; vertical-align: baseline; padding: 3.5pt 5pt; border-bottom: 0.5pt solid #c9c6bf; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
thead th { border-bottom: 1pt solid #14161a; font-weight: 600; font-size: 8.5pt; color: #33363d; }
tr { break-inside: avoid; }
tbody.exhibit tr.name { break-after: avoid; }
tr.name th { padding-top: 8pt; font-size: 9pt; background: #f5f4f1; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
td.amount, th.amount { text-align: end; white-space: nowrap; }
.facts th { width: 32%; font-weight: 400; color: #33363d; }
.address { font-size: 7.5pt; overflow-wrap: anywhere; color: #33363d; }
.hash { font-size: 7.4pt; white-space: nowrap; }
.path { font-size: 8pt; overflow-wrap: anywhere; }
.tags { margin: 2pt 0 0; padding: 0; list-style: none; font-size: 8.5pt; }
.tags b { font-weight: 600; }
.nowrap { white-space: nowrap; }
.note { font-size: 8.5pt; color: #4a4e56; }
.lead { break-after: avoid; }
figure.copy { margin: 4pt 0 12pt; padding: 6pt; border: 0.75pt dashed #14161a; break-inside: avoid; }
figure.copy img { display: block; max-width: 100%; max-height: 112mm; margin: 0 auto 6pt; border: 0.5pt solid #c9c6bf; }
figure.copy blockquote { margin: 0 0 6pt; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
figure.copy figcaption { font-size: 8.5pt; color: #33363d; text-align: start; }
figure.copy figcaption p, figure.copy figcaption ul { margin: 0 0 3pt; }
.signature { break-inside: avoid; margin-top: 26pt; }
.signature dl { display: grid; grid-template-columns: max-content 1fr; gap: 14pt 10pt; margin: 12pt 0 0; }
.signature dt { font-size: 9pt; color: #33363d; align-self: end; }
.signature dd { margin: 0; border-bottom: 0.5pt solid #14161a; min-height: 16pt; align-self: end; }
`;
