import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../../core/domain/report/report-html';
import type { ReportInput } from '../../../core/domain/report/report-input';
import { attackTexts, forged } from '../../support/hostile/attack-texts';
import { naughtyStrings } from '../../support/hostile/naughty-strings';
import { sampleReport } from './sample-report';

const texts = [...Object.values(attackTexts), ...naughtyStrings];
const alike = (text: string) => ({ en: text, ar: text, fr: text });

/** A report of which everybody's words are this text: the author's, the trainee's, the platform's. */
function reportOf(text: string): ReportInput {
  const report = sampleReport('ar', 'en', 2);
  const [first] = report.custody.log;
  if (first?.event.type !== 'case.opened') throw new Error('the sample’s log begins with another event');
  return {
    ...report,
    exercise: {
      ...report.exercise,
      title: alike(text),
      jurisdiction: alike(text),
      authority: { ...report.exercise.authority, title: alike(text), reference: text, issuedBy: alike(text) },
    },
    trainee: { name: text, seat: text },
    document: {
      title: text,
      language: 'en',
      body: {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text, marks: [{ type: 'bold' }] },
              { type: 'citation', attrs: { exhibit: text } },
              { type: 'citation', attrs: { exhibit: 'AK-001' } },
            ],
          },
        ],
      },
    },
    exhibits: report.exhibits.map((exhibit) => ({
      ...exhibit,
      title: text,
      address: text,
      platform: text,
      tags: [{ label: text, reason: text }],
    })),
  };
}

/** What a browser would act on, and what would only be read. */
function parsed(html: string): { shape: string[]; words: string } {
  const shape = (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"<>]*"/g, '=""'));
  const words = html
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return { shape, words };
}

describe('hostile words in a report', () => {
  const plain = parsed(reportHtml(reportOf('plain')).html);

  it('make no element or attribute that plain ones would not make, and are whole', () => {
    for (const text of texts) {
      const { html, header, footer } = reportHtml(reportOf(text));
      const { shape, words } = parsed(html);
      const where = JSON.stringify(text.slice(0, 60));
      expect(shape, where).toEqual(plain.shape);
      expect(words.includes(text.replaceAll('\0', '\ufffd')), where).toBe(true);
      for (const part of [html, header, footer]) expect(part.includes(`<${forged}`), where).toBe(false);
      // A parser would make line feeds of them, and the text another one.
      expect(/[\0\r]/.test(html), where).toBe(false);
    }
  });
});
