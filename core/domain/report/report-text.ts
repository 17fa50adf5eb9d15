import { citedName } from '../evidence/derivative';
import { directionOf } from '../text/localised';
import { figureAnchor } from './derivative-figure';
import { escapeHtml, latin } from './html-text';
import type { ReportBlock, ReportDocument, ReportInline } from './report-document';
import { citationsOfBlock } from './report-problems';

/** Anchor of an exhibit's row in the table of exhibits. */
export function exhibitAnchor(number: string): string {
  return `exhibit-${number.replace(/[^A-Za-z0-9-]/g, '_')}`;
}

function inlineHtml(inline: ReportInline, known: ReadonlySet<string>): string {
  switch (inline.type) {
    case 'hardBreak':
      return '<br>';
    case 'citation': {
      const { exhibit, derivative } = inline.attrs;
      const name = citedName(inline.attrs);
      if (!known.has(name)) return `<span class="cite">${latin(name)}</span>`;
      const anchor = derivative ? figureAnchor(name) : exhibitAnchor(exhibit);
      return `<a class="cite" href="#${anchor}">${latin(name)}</a>`;
    }
    case 'text': {
      const marks = new Set(inline.marks?.map(({ type }) => type));
      const text = escapeHtml(inline.text);
      const italic = marks.has('italic') ? `<em>${text}</em>` : text;
      return marks.has('bold') ? `<strong>${italic}</strong>` : italic;
    }
  }
}

/**
 * The trainee's text, in its own language and direction. Its headings are numbered below `section`
 * (`1.1`, `1.1.1`), whatever levels it skips; a citation links to the exhibit's row.
 */
export function reportTextHtml(
  document: ReportDocument,
  section: number,
  exhibits: readonly string[],
  figures: ReadonlyMap<string, string> = new Map(),
): string {
  const known = new Set([...exhibits, ...figures.keys()]);
  const shown = new Set<string>();
  const inlines = (content: readonly ReportInline[] | undefined) =>
    (content ?? []).map((inline) => inlineHtml(inline, known)).join('');
  let upper = 0;
  let lower = 0;

  function heading(level: number, content: readonly ReportInline[] | undefined): string {
    const text = inlines(content);
    if (text === '') return '';
    // A lower heading before any upper one stands as an upper one would.
    if (level === 2 || upper === 0) {
      upper += 1;
      lower = 0;
      return `<h3><span class="number">${latin(`${section}.${upper}`)}</span>${text}</h3>`;
    }
    lower += 1;
    return `<h4><span class="number">${latin(`${section}.${upper}.${lower}`)}</span>${text}</h4>`;
  }

  function paragraph(content: readonly ReportInline[] | undefined): string {
    const text = inlines(content);
    return text === '' ? '' : `<p>${text}</p>`;
  }

  function block(one: ReportBlock): string {
    switch (one.type) {
      case 'heading':
        return heading(one.attrs.level, one.content);
      case 'paragraph':
        return paragraph(one.content);
      case 'bulletList':
        return `<ul>${one.content.map(({ content }) => `<li>${content.map((inner) => paragraph(inner.content)).join('')}</li>`).join('')}</ul>`;
      case 'orderedList': {
        const start = one.attrs?.start ?? 1;
        const items = one.content.map(
          ({ content }) => `<li>${content.map((inner) => paragraph(inner.content)).join('')}</li>`,
        );
        return `<ol start="${start}">${items.join('')}</ol>`;
      }
    }
  }

  /** Working copies that a block is the first to cite: they stand below it. */
  function figuresOf(one: ReportBlock): string {
    const names = citationsOfBlock(one).flatMap(({ exhibit, derivative }) =>
      derivative ? [citedName({ exhibit, derivative })] : [],
    );
    const first = [...new Set(names)].filter((name) => !shown.has(name));
    for (const name of first) shown.add(name);
    return first.map((name) => figures.get(name) ?? '').join('');
  }

  const { language, body } = document;
  return `<div lang="${language}" dir="${directionOf(language)}">${body.content.map((one) => block(one) + figuresOf(one)).join('\n')}</div>`;
}
