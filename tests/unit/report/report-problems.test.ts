import { describe, expect, it } from 'vitest';
import type { ReportBlock, ReportDocument } from '../../../core/domain/report/report-document';
import { citedExhibits, reportProblems } from '../../../core/domain/report/report-problems';

const text = (value: string) => ({ type: 'text' as const, text: value });
const cite = (exhibit: string) => ({ type: 'citation' as const, attrs: { exhibit } });
const paragraph = (...content: (ReturnType<typeof text> | ReturnType<typeof cite>)[]) => ({
  type: 'paragraph' as const,
  content,
});

function report(content: ReportBlock[], title = 'Findings'): ReportDocument {
  return { title, language: 'en', body: { type: 'doc', content } };
}

const exhibits = { known: new Set(['AK-001', 'AK-002']), failing: new Set(['AK-002']) };

describe('problems of a report', () => {
  it('has none where every claim cites an exhibit that holds', () => {
    const document = report([
      { type: 'heading', attrs: { level: 2 }, content: [text('What was found')] },
      paragraph(text('He offers papers '), cite('AK-001')),
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph(text('And dates '), cite('AK-001'))] }],
      },
      { type: 'paragraph' },
    ]);
    expect(reportProblems(document, exhibits)).toEqual([]);
    expect(citedExhibits(document)).toEqual(new Set(['AK-001']));
  });

  it('names a missing title and an empty text', () => {
    expect(reportProblems(report([{ type: 'paragraph' }], '  '), exhibits)).toEqual([
      { code: 'noTitle' },
      { code: 'empty' },
    ]);
  });

  it('quotes a claim that cites nothing, in a paragraph or a list item', () => {
    const long = 'x'.repeat(200);
    const document = report([
      paragraph(text('Claim one')),
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text(long))] }] },
    ]);
    expect(reportProblems(document, exhibits)).toEqual([
      { code: 'claimWithoutCitation', block: 0, excerpt: 'Claim one' },
      { code: 'claimWithoutCitation', block: 1, excerpt: `${'x'.repeat(79)}…` },
    ]);
  });

  it('takes a list item of two paragraphs for one claim', () => {
    const item = {
      type: 'listItem' as const,
      content: [paragraph(text('Seen here')), paragraph(cite('AK-001'))],
    };
    expect(reportProblems(report([{ type: 'bulletList', content: [item] }]), exhibits)).toEqual([]);
  });

  it('finds citations of no exhibit and of one that fails verification', () => {
    const document = report([paragraph(text('A '), cite('AK-009')), paragraph(text('B '), cite('AK-002'))]);
    expect(reportProblems(document, exhibits)).toEqual([
      { code: 'unknownExhibit', block: 0, exhibit: 'AK-009' },
      { code: 'exhibitFailsVerification', block: 1, exhibit: 'AK-002' },
    ]);
  });
});
