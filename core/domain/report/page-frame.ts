import { directionOf } from '../text/localised';
import { escapeHtml } from './html-text';
import type { ReportInput } from './report-input';
import { reportWords } from './report-words';

/** Colours of the labels by TLP 2.0, on black. The label itself is never translated. */
const tlpColours: Record<ReportInput['exercise']['tlp'], string> = {
  RED: '#FF2B2B',
  'AMBER+STRICT': '#FFC000',
  AMBER: '#FFC000',
  GREEN: '#33FF00',
  CLEAR: '#FFFFFF',
};

/** `TLP:AMBER` as TLP 2.0 writes it: capitals, no space, 12 points, its colour on black. */
export function tlpLabel(tlp: ReportInput['exercise']['tlp']): string {
  return `<bdi dir="ltr" style="background:#000;color:${tlpColours[tlp]};font:600 12pt sans-serif;padding:1pt 4pt;white-space:nowrap;-webkit-print-color-adjust:exact;print-color-adjust:exact">TLP:${tlp}</bdi>`;
}

/** A line of Chromium's header or footer: words on the left, the TLP label on the right, as TLP 2.0 recommends, in every language. */
function line(words: string, { language, exercise }: ReportInput): string {
  const text = `<span lang="${language}" dir="${directionOf(language)}" style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0">${words}</span>`;
  return `<div dir="ltr" style="box-sizing:border-box;width:100%;padding:0 0.8in;font:8pt Inter,'Noto Sans Arabic','Noto Sans',system-ui,sans-serif;color:#33363d;display:flex;justify-content:space-between;align-items:center;gap:12pt">${text}${tlpLabel(exercise.tlp)}</div>`;
}

/** Header and footer of every page, for `printToPDF`: what it is, of which case, that it is synthetic, 'page n of m'. */
export function pageFrame(input: ReportInput): { header: string; footer: string } {
  const {
    language,
    exercise,
    case: { id },
  } = input;
  const words = reportWords(language);
  const synthetic = `<b>${words('synthetic')}</b>`;
  const title = escapeHtml(exercise.title[language]);
  const page = words('page', { page: '\u0001', pages: '\u0002' })
    .replace('\u0001', '<bdi dir="ltr" class="pageNumber"></bdi>')
    .replace('\u0002', '<bdi dir="ltr" class="totalPages"></bdi>');
  return {
    header: line(
      `${synthetic} · <bdi>${title}</bdi> · ${words('case')} <bdi dir="ltr">${escapeHtml(id)}</bdi>`,
      input,
    ),
    footer: line(`${synthetic} · ${page}`, input),
  };
}
