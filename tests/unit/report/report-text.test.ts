import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../core/domain/report/report-document';
import { reportTextHtml } from '../../../core/domain/report/report-text';

const heading = (level: number, text: string) => ({
  type: 'heading' as const,
  attrs: { level },
  content: [{ type: 'text' as const, text }],
});
const document = (...content: ReportDocument['body']['content']): ReportDocument => ({
  title: 'T',
  language: 'en',
  body: { type: 'doc', content },
});
const numbers = (html: string) =>
  [...html.matchAll(/<bdi dir="ltr">([\d.]+)<\/bdi>/g)].map(([, number]) => number);

describe('the trainee’s text in the report', () => {
  it('numbers headings below the section', () => {
    const html = reportTextHtml(
      document(heading(2, 'a'), heading(3, 'b'), heading(3, 'c'), heading(2, 'd'), heading(3, 'e')),
      1,
      [],
    );
    expect(numbers(html)).toEqual(['1.1', '1.1.1', '1.1.2', '1.2', '1.2.1']);
  });

  it('numbers a lower heading that comes first as an upper one', () => {
    expect(numbers(reportTextHtml(document(heading(3, 'a'), heading(3, 'b')), 2, []))).toEqual([
      '2.1',
      '2.1.1',
    ]);
  });

  it('leaves out what is empty, and gives an empty heading no number', () => {
    const html = reportTextHtml(
      document({ type: 'paragraph' }, { type: 'heading', attrs: { level: 2 } }, heading(2, 'a')),
      1,
      [],
    );
    expect(html).not.toContain('<p></p>');
    expect(numbers(html)).toEqual(['1.1']);
  });

  it('keeps marks, breaks and where a numbered list begins', () => {
    const html = reportTextHtml(
      document({
        type: 'orderedList',
        attrs: { start: 4 },
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'x', marks: [{ type: 'bold' }, { type: 'italic' }] },
                  { type: 'hardBreak' },
                  { type: 'citation', attrs: { exhibit: 'NO-001' } },
                ],
              },
            ],
          },
        ],
      }),
      1,
      ['AK-001'],
    );
    expect(html).toContain('<ol start="4"><li><p><strong><em>x</em></strong><br><span class="cite">');
  });
});
