import { mkdir } from 'node:fs/promises';
import { canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { figureFile } from '../../../core/domain/report/derivative-figure';
import { reportHtml } from '../../../core/domain/report/report-html';
import type { CurrentCase } from '../case/current-case';
import { sha256Hex } from '../custody/node-cryptography';
import type { Handlers, ShellHandlers } from '../handler';
import { writeDurably } from '../storage/durable-file';
import { gatherReport } from './gather-report';
import { reportState } from './report-state';

export function reportHandlers(current: CurrentCase): Handlers<'report.get' | 'report.save'> {
  return {
    'report.get': (_, { session }) => reportState(current.require(), session.language),
    'report.save'({ document }, { session, announce }) {
      const open = current.requireUnsealed();
      const text = canonicalJson(document);
      const sha256 = sha256Hex(text);
      if (open.database.reports.get()?.sha256 !== sha256) {
        // The log names the text by its hash alone: as an object it can be found again where the database is lost.
        open.objects.putNow(Buffer.from(text));
        open.log.append(
          'report.saved',
          { sha256, title: document.title },
          { also: (event) => open.database.reports.put(text, sha256, event.wall) },
        );
        announce({ topic: 'changed', subjects: ['report', 'exhibit', 'log'] });
      }
      return reportState(open, session.language);
    },
  };
}

export function reportShellHandlers(
  current: CurrentCase,
  softwareName: string,
): ShellHandlers<'report.html' | 'report.keepPdf'> {
  return {
    async 'report.html'({ language }) {
      const open = current.require();
      const input = await gatherReport(open, language, softwareName);
      const pictures = (input.figures ?? [])
        .filter(({ words }) => words === undefined)
        .map(({ derivative: { item } }) => ({
          file: figureFile(item.sha256),
          path: open.objects.path(item.sha256),
        }));
      return { ...reportHtml(input), document: input.document, pictures };
    },
    async 'report.keepPdf'({ language, pdf, grant }, { grants, announce }) {
      const open = current.require();
      const target = grant === undefined ? undefined : grants.take(grant, 'write');
      const sha256 = sha256Hex(pdf);
      if (!open.log.closed) {
        await mkdir(open.folder.exports, { recursive: true });
        await writeDurably(open.reportFile(language, sha256), pdf);
        open.log.append(
          'report.exported',
          { language, sha256, bytes: pdf.length },
          { also: () => open.database.reports.putFile(language, sha256, pdf.length) },
        );
        open.log.checkpoint();
        announce({ topic: 'changed', subjects: ['report', 'log', 'case'] });
      }
      if (target) await writeDurably(target.path, pdf);
      return { name: target?.name ?? `report-${language}.pdf`, bytes: pdf.length, sha256 };
    },
  };
}
