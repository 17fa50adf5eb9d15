import { say } from '../../language/index';
import { citedName, type Derivative } from '../evidence/derivative';
import { type DerivativeFact, derivativeFacts } from '../evidence/derivative-facts';
import { directionOf, type Language } from '../text/localised';
import { escapeHtml, exerciseMoment, isolated, latin } from './html-text';
import type { ReportWords } from './report-words';

/** A working copy that the report shows in place of the original. */
export interface ReportFigure {
  derivative: Derivative;
  /** Of a translation or transcript: what was written. A picture is not in the document: it is asked for at `figureFile`. */
  words?: string;
}

/** Where the document asks for the picture of a working copy, beside itself. */
export function figureFile(sha256: string): string {
  return `copies/${sha256}.png`;
}

/** Anchor of a working copy where the report shows it. */
export function figureAnchor(name: string): string {
  return `copy-${name.replace(/[^A-Za-z0-9-]/g, '_')}`;
}

/** A line below it, as HTML. */
function factHtml({ name, text }: DerivativeFact): string {
  return `<li>${name === undefined ? '' : `${escapeHtml(name)}: `}${isolated(text)}</li>`;
}

/** The language that the words of a working copy are in. */
function languageOf(derivative: Derivative): string {
  if (derivative.operation === 'translation') return derivative.parameters.to;
  return derivative.operation === 'transcript' ? derivative.parameters.language : '';
}

/** A working copy as the report shows it: what it shows, and below it that it is no original, of what it was made, why, and by which hash it is known. */
export function derivativeFigure(figure: ReportFigure, words: ReportWords, language: Language): string {
  const { derivative, words: written } = figure;
  const name = citedName({ exhibit: derivative.number, derivative: derivative.derivative });
  const what = say(language, `app.derivative.${derivative.operation}`);
  const shown =
    written === undefined
      ? `<img src="${figureFile(derivative.item.sha256)}" alt="${escapeHtml(`${name}: ${what}`)}">`
      : `<blockquote lang="${escapeHtml(languageOf(derivative))}" dir="auto">${escapeHtml(written)}</blockquote>`;
  const facts = derivativeFacts(derivative, language, (key, values) => say(language, key, values));
  return `<figure class="copy" id="${figureAnchor(name)}">${shown}
<figcaption lang="${language}" dir="${directionOf(language)}"><p><b>${latin(name)}</b> ${escapeHtml(what)}. <b>${words('copy.notOriginal')}</b> ${words('copy.of')} ${latin(derivative.number)} ${latin(derivative.source, 'mono')}, ${exerciseMoment(derivative.exerciseTime)}.</p>
<ul>${facts.map(factHtml).join('')}</ul>
<p>SHA-256 <span class="hash">${latin(derivative.item.sha256, 'mono')}</span><br>${words('copy.source')} <span class="hash">${latin(derivative.sourceSha256, 'mono')}</span></p></figcaption></figure>`;
}
