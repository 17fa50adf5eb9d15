import { citedName } from '../evidence/derivative';
import type { ReportBlock, ReportDocument, ReportInline, ReportProblem } from './report-document';

type ParagraphNode = Extract<ReportBlock, { type: 'paragraph' }>;

/** Most characters of a claim that a problem quotes. */
const longestExcerpt = 80;

/** The paragraphs of a block, each a claim if it has text; headings make none. */
function paragraphsOf(block: ReportBlock): ParagraphNode[][] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
      return [[block]];
    case 'bulletList':
    case 'orderedList':
      // A list item is one claim, however many paragraphs it has.
      return block.content.map((item) => item.content);
  }
}

function inlinesOf(paragraphs: readonly ParagraphNode[]): ReportInline[] {
  return paragraphs.flatMap((paragraph) => paragraph.content ?? []);
}

function textOf(inlines: readonly ReportInline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a citation leads to: an exhibit, or a working copy of it. */
export interface Cited {
  exhibit: string;
  derivative?: string;
}

function citationsIn(inlines: readonly ReportInline[]): Cited[] {
  return inlines.flatMap((inline) => {
    if (inline.type !== 'citation') return [];
    const { exhibit, derivative } = inline.attrs;
    return [derivative ? { exhibit, derivative } : { exhibit }];
  });
}

/** What a block cites, in the order of its text. */
export function citationsOfBlock(block: ReportBlock): Cited[] {
  return citationsIn(allInlines(block));
}

function allInlines(block: ReportBlock): ReportInline[] {
  return block.type === 'heading' ? (block.content ?? []) : paragraphsOf(block).flatMap(inlinesOf);
}

/** Numbers of the exhibits that the report cites. */
export function citedExhibits(document: ReportDocument): Set<string> {
  return new Set(document.body.content.flatMap(citationsOfBlock).map(({ exhibit }) => exhibit));
}

function excerptOf(text: string): string {
  const characters = [...text];
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt - 1).join('')}…` : text;
}

/**
 * What keeps a report from being finished, in the order of the text: no title, no text, a claim (paragraph or list item
 * with text, outside headings) that cites nothing, a citation of no exhibit, a citation of one that fails verification.
 */
export function reportProblems(
  document: ReportDocument,
  exhibits: {
    known: ReadonlySet<string>;
    failing: ReadonlySet<string>;
    /** Working copies by their names, `AK-001 D1`. */
    derivatives?: ReadonlySet<string>;
  },
): ReportProblem[] {
  const problems: ReportProblem[] = [];
  if (document.title.trim() === '') problems.push({ code: 'noTitle' });
  const claims = document.body.content.flatMap((block, index) =>
    paragraphsOf(block).map((paragraphs) => ({ index, inlines: inlinesOf(paragraphs) })),
  );
  if (!claims.some(({ inlines }) => textOf(inlines) !== '')) problems.push({ code: 'empty' });
  const failing = new Set<string>();
  document.body.content.forEach((block, index) => {
    for (const claim of claims.filter((one) => one.index === index)) {
      const text = textOf(claim.inlines);
      if (text !== '' && citationsIn(claim.inlines).length === 0) {
        problems.push({ code: 'claimWithoutCitation', block: index, excerpt: excerptOf(text) });
      }
    }
    for (const { exhibit, derivative } of citationsOfBlock(block)) {
      const name = derivative && citedName({ exhibit, derivative });
      if (!exhibits.known.has(exhibit)) problems.push({ code: 'unknownExhibit', block: index, exhibit });
      else if (name && !exhibits.derivatives?.has(name))
        problems.push({ code: 'unknownExhibit', block: index, exhibit: name });
      else if (exhibits.failing.has(exhibit) && !failing.has(exhibit)) {
        failing.add(exhibit);
        problems.push({ code: 'exhibitFailsVerification', block: index, exhibit });
      }
    }
  });
  return problems;
}
