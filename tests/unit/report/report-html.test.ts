import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../../core/domain/report/report-html';
import type { ReportExhibit } from '../../../core/domain/report/report-input';
import { type Language, languages } from '../../../core/domain/text/localised';
import { digest, sampleReport } from './sample-report';

describe('the printed report', () => {
  it.each(languages)('says in %s whose, of what, and that it is synthetic, on every page', (language) => {
    const { html, header, footer } = reportHtml(sampleReport(language));
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    for (const part of [header, footer]) expect(part).toContain('TLP:AMBER');
    expect(footer).toContain('class="pageNumber"');
    expect(footer).toContain('class="totalPages"');
    expect(html).not.toMatch(/report\.[a-z]+\.?[a-z]*</i);
  });

  it('gives every hash whole, once, left to right and on one line', () => {
    const report = sampleReport('ar');
    const { html } = reportHtml(report);
    for (const { sha256 } of report.exhibits.flatMap(({ items }) => items)) {
      expect(
        html.split(`<span class="hash"><bdi dir="ltr" class="mono">${sha256}</bdi></span>`),
      ).toHaveLength(2);
    }
    expect(html).toMatch(/\.hash \{[^}]*white-space: nowrap/);
    expect(html).toMatch(/tr \{ break-inside: avoid/);
  });

  it('lists the working copies of an exhibit among its hashes', () => {
    const { html } = reportHtml(sampleReport('en'));
    const row = html.split('<tr>').find((one) => one.includes('derived/D1.png'));
    expect(row).toContain(digest(9));
  });

  it('says beside a received file that its name says something else than its content', () => {
    const report = sampleReport('en');
    const [first, second] = report.exhibits;
    const file = { role: 'file', type: 'image/jpeg', bytes: 9, sha256: digest(7) } as const;
    const received = [
      { ...file, path: 'files/letter.pdf' },
      { ...file, path: 'files/holiday.jpg' },
    ];
    const html = (items: ReportExhibit['items'], language: Language = 'en') =>
      reportHtml({
        ...sampleReport(language),
        exhibits: first && second ? [{ ...first, items: [...items] }, second] : [],
      }).html.split('<tr>');
    const row = (rows: readonly string[], path: string) => rows.find((one) => one.includes(path));
    const rows = html(received);
    expect(row(rows, 'files/letter.pdf')).toContain(
      'By its name (.pdf): PDF document. By its content: JPEG picture.',
    );
    expect(row(rows, 'files/holiday.jpg')).not.toContain('By its');
    expect(row(html(received, 'ar'), 'files/letter.pdf')).toContain('صورة JPEG');
    // Only of what was received: the names of a capture are its own.
    const media = received.map((one) => ({ ...one, role: 'media' as const }));
    expect(html(media).join('')).not.toContain('By its name');
  });

  it.each([
    ['en', 'Selection'],
    ['ar', 'مختارات'],
    ['fr', 'Sélection'],
  ] as const)('names a selection in the table of exhibits, and no other exhibit (%s)', (language, word) => {
    const { html } = reportHtml(sampleReport(language));
    const named = html.split('<tr id=').filter((row) => row.split('</th>')[0]?.includes(`>${word}<`));
    expect(named).toHaveLength(1);
    expect(named[0]).toContain('AK-003');
  });

  it('links each citation to the row of its exhibit', () => {
    const { html } = reportHtml(sampleReport('en'));
    for (const number of ['AK-001', 'AK-002', 'AK-003', 'AK-004', 'AK-005']) {
      expect(html).toContain(`<a class="cite" href="#exhibit-${number}">`);
      expect(html.match(new RegExp(`id="exhibit-${number}"`, 'g'))).toHaveLength(1);
    }
  });

  it('keeps the trainee’s text in its own language and direction inside a form of another', () => {
    const { html } = reportHtml(sampleReport('fr', 'ar'));
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(html).toContain('<div lang="ar" dir="rtl">');
    expect(html).toContain('Chaîne de garde');
  });

  it('shows markup in anybody’s words as text', () => {
    const { html } = reportHtml(sampleReport('en'));
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(html).toContain('&#60;b&#62;tags&#60;/b&#62;');
  });

  it('asks for nothing but its fonts', () => {
    const { html } = reportHtml(sampleReport('en'));
    const asked = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']([^"'#][^"']*)/g)].map(
      ([, address]) => address,
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !/^fonts\/[a-z0-9-]+\.woff2$/.test(address ?? ''))).toEqual([]);
  });

  it('is the same text for the same input', () => {
    expect(reportHtml(sampleReport('en'))).toEqual(reportHtml(sampleReport('en')));
  });
});
