import { z } from 'zod';
import { ReportDocument, ReportProblem } from '../domain/report/report-document';
import { Language } from '../domain/text/localised';
import { call, Grant, Nothing } from './call';

export const ReportState = z.strictObject({
  document: ReportDocument,
  savedAt: z.string().nullable(),
  problems: z.array(ReportProblem),
});
export type ReportState = z.infer<typeof ReportState>;

export const reportCalls = {
  'report.get': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee'],
    input: Nothing,
    output: ReportState,
  }),
  /** Saves durably; logged when the text changed. */
  'report.save': call({
    kind: 'command',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject({ document: ReportDocument }),
    output: ReportState,
  }),
  /**
   * Prints the report as PDF in the language asked for, with exhibit and hash tables, keeps it in the case
   * and, with a grant, saves a copy where the user chose. Refused with `reportUnfinished` while problems stand.
   */
  'report.exportPdf': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee'],
    input: z.strictObject({ language: Language, grant: Grant.optional() }),
    output: z.strictObject({
      name: z.string(),
      bytes: z.number().int(),
      sha256: z.string(),
      pages: z.number().int(),
    }),
  }),
};
