import { say } from '../../language/index';
import { type Derivative, markNumbers } from '../evidence/derivative';
import { directionOf, type Language } from '../text/localised';
import { escapeHtml, exerciseMoment, isolated, latin } from './html-text';
import type { ReportWords } from './report-words';

/** A working copy that the report shows in place of the original. */
export interface ReportFigure {
  derivative: Derivative;
  /** Of a translation or transcript: what was written. A picture is not in the document: it is asked for at `figureFile`. */
  words?: string;
}

/** Name of a working copy as it is cited: `AK-001 D1`. */
export function derivativeName({ exhibit, derivative }: { exhibit: string; derivative: string }): string {
  return `${exhibit} ${derivative}`;
}

/** Where the document asks for the picture of a working copy, beside itself. */
export function figureFile(sha256: string): string {
  return `copies/${sha256}.png`;
}

/** Anchor of a working copy where the report shows it. */
export function figureAnchor(name: string): string {
  return `copy-${name.replace(/[^A-Za-z0-9-]/g, '_')}`;
}

function languageName(language: Language, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Lines below it: the reasons, the legend, who wrote it; already HTML. */
function factsOf(derivative: Derivative, language: Language): string[] {
  const fact = (name: string, text: string) => `${escapeHtml(name)}: ${isolated(text)}`;
  const remark = (text: string | undefined) => (text ? [isolated(text)] : []);
  switch (derivative.operation) {
    case 'redaction':
      return derivative.parameters.boxes.map(({ reason }, at) =>
        fact(say(language, 'app.derivative.box', { number: at + 1 }), reason),
      );
    case 'crop':
      return [isolated(derivative.parameters.reason)];
    case 'annotation': {
      const numbers = markNumbers(derivative.parameters.marks);
      return derivative.parameters.marks.flatMap(({ label }, at) =>
        numbers[at] === undefined ? [] : [`<b>${numbers[at]}</b> ${isolated(label)}`],
      );
    }
    case 'translation': {
      const { from, to, by, remark: words } = derivative.parameters;
      const between = { from: languageName(language, from), to: languageName(language, to) };
      return [fact(say(language, 'app.derivative.between', between), by), ...remark(words)];
    }
    case 'transcript': {
      const { language: of, by, remark: words } = derivative.parameters;
      return [fact(languageName(language, of), by), ...remark(words)];
    }
  }
}

/** The language that the words of a working copy are in. */
function languageOf(derivative: Derivative): string {
  if (derivative.operation === 'translation') return derivative.parameters.to;
  return derivative.operation === 'transcript' ? derivative.parameters.language : '';
}

/** A working copy as the report shows it: what it shows, and below it that it is no original, of what it was made, why, and by which hash it is known. */
export function derivativeFigure(figure: ReportFigure, words: ReportWords, language: Language): string {
  const { derivative, words: written } = figure;
  const name = derivativeName({ exhibit: derivative.number, derivative: derivative.derivative });
  const what = say(language, `app.derivative.${derivative.operation}`);
  const shown =
    written === undefined
      ? `<img src="${figureFile(derivative.item.sha256)}" alt="${escapeHtml(`${name}: ${what}`)}">`
      : `<blockquote lang="${escapeHtml(languageOf(derivative))}" dir="auto">${escapeHtml(written)}</blockquote>`;
  const facts = factsOf(derivative, language).map((fact) => `<li>${fact}</li>`);
  return `<figure class="copy" id="${figureAnchor(name)}">${shown}
<figcaption lang="${language}" dir="${directionOf(language)}"><p><b>${latin(name)}</b> ${escapeHtml(what)}. <b>${words('copy.notOriginal')}</b> ${words('copy.of')} ${latin(derivative.number)} ${latin(derivative.source, 'mono')}, ${exerciseMoment(derivative.exerciseTime)}.</p>
<ul>${facts.join('')}</ul>
<p>SHA-256 <span class="hash">${latin(derivative.item.sha256, 'mono')}</span><br>${words('copy.source')} <span class="hash">${latin(derivative.sourceSha256, 'mono')}</span></p></figcaption></figure>`;
}
