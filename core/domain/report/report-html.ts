import { citedName } from '../evidence/derivative';
import { directionOf } from '../text/localised';
import { custodySection } from './custody-section';
import { derivativeFigure } from './derivative-figure';
import { exhibitTable } from './exhibit-table';
import { hashTable } from './hash-table';
import { escapeHtml, exerciseMoment, isolated, latin, wallMoment } from './html-text';
import { pageFrame } from './page-frame';
import type { ReportInput } from './report-input';
import { reportStyle } from './report-style';
import { reportTextHtml } from './report-text';
import { factsTable, type ReportWords, reportWords } from './report-words';

export interface PrintableReport {
  /** One document for A4; its fonts (`reportFonts`) and the pictures of working copies (`figureFile`) come from who prints it. */
  html: string;
  /** Templates for `printToPDF`, with `pageNumber` and `totalPages`. */
  header: string;
  footer: string;
}

function about(
  { language, exercise, case: { id }, trainee, generatedAt, software, custody }: ReportInput,
  words: ReportWords,
): string {
  const { authority } = exercise;
  const seat = `${isolated(trainee.name)} (${words('about.seat')} ${isolated(trainee.seat)})`;
  const last = custody.log.at(-1);
  return factsTable([
    [
      words('about.exercise'),
      `${escapeHtml(exercise.title[language])} ${latin(`(${exercise.id} ${exercise.edition})`)}`,
    ],
    [words('about.case'), latin(id, 'mono')],
    [words('about.trainee'), seat],
    [words('about.jurisdiction'), escapeHtml(exercise.jurisdiction[language])],
    [
      words('about.authority'),
      `${latin(authority.reference)}<br>${escapeHtml(authority.title[language])}<br><span class="note">${escapeHtml(authority.issuedBy[language])}<br><span class="nowrap">${exerciseMoment(authority.issuedAt)} – ${exerciseMoment(authority.validUntil)}</span></span>`,
    ],
    [
      words('about.generated'),
      `${wallMoment(generatedAt)}${last ? `<br><span class="note">${words('about.clock')} ${exerciseMoment(last.event.exerciseTime)}</span>` : ''}`,
    ],
    [words('about.software'), latin(software)],
  ]);
}

function signature({ trainee }: ReportInput, words: ReportWords): string {
  const line = (name: string, value = '') => `<dt>${name}</dt><dd>${value}</dd>`;
  return `<section class="signature"><h2>${words('signature.title')}</h2><p>${words('signature.declaration')}</p>
<dl>${line(words('signature.name'), isolated(trainee.name))}${line(words('signature.place'))}${line(words('signature.signature'))}</dl></section>`;
}

/**
 * The report as a document for the court: what it is about, the trainee's text in its own language, exhibits, hashes, custody,
 * signature; with header and footer for every page. Pure: the same input gives the same text.
 */
export function reportHtml(input: ReportInput): PrintableReport {
  const { language, document, exhibits } = input;
  const words = reportWords(language);
  const heading = (section: number, key: string) =>
    `<h2 id="section-${section}"><span class="number">${latin(String(section))}</span>${words(key)}</h2>`;
  const numbers = exhibits.map(({ number }) => number);
  const figures = new Map(
    (input.figures ?? []).map((figure) => {
      const { number, derivative } = figure.derivative;
      return [citedName({ exhibit: number, derivative }), derivativeFigure(figure, words, language)];
    }),
  );
  const title = escapeHtml(document.title);
  const html = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><title>${title}</title>
<style>${reportStyle}</style></head>
<body>
<header>
<p class="kind">${words('kind')} · <b>${words('synthetic')}</b></p>
<h1 lang="${document.language}" dir="${directionOf(document.language)}" style="text-align:${directionOf(language) === 'rtl' ? 'right' : 'left'}">${title}</h1>
${about(input, words)}
</header>
<main>
${heading(1, 'section.text')}
${reportTextHtml(document, 1, numbers, figures)}
${heading(2, 'section.exhibits')}
${exhibitTable(exhibits, words)}
${heading(3, 'section.hashes')}
${hashTable(exhibits, words)}
${heading(4, 'section.custody')}
${custodySection(input, words)}
${signature(input, words)}
</main>
</body>
</html>
`;
  return { html, ...pageFrame(input) };
}
