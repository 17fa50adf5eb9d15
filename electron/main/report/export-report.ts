import type { Language } from '../../../core/domain/text/localised';
import type { Engine } from '../engine-process';
import { countPdfPages } from './pdf-pages';
import { printPdf } from './print-pdf';

/** Prints the report in one language after the other, keeps it in the case, and writes a copy where the user chose. */
export function createReportExport(engine: Engine) {
  let last: Promise<unknown> = Promise.resolve();

  async function exportPdf(language: Language, grant: string | undefined) {
    const { html, header, footer, pictures } = await engine.ask('report.html', { language });
    const pdf = await printPdf({ html, header, footer, pictures });
    const pages = countPdfPages(pdf);
    const kept = await engine.ask('report.keepPdf', {
      language,
      pdf,
      ...(grant === undefined ? {} : { grant }),
    });
    return { ...kept, pages };
  }

  return ({ language, grant }: { language: Language; grant?: string | undefined }) => {
    const exported = last.then(() => exportPdf(language, grant));
    last = exported.catch(() => undefined);
    return exported;
  };
}
