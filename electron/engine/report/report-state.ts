import type { ReportState } from '../../../core/contract/report';
import { citedName } from '../../../core/domain/evidence/derivative';
import type { ReportDocument, ReportProblem } from '../../../core/domain/report/report-document';
import { reportProblems } from '../../../core/domain/report/report-problems';
import type { Language } from '../../../core/domain/text/localised';
import type { OpenCase } from '../case/open-case';

/** What keeps this text from being finished in this case. */
export function problemsOf({ database }: OpenCase, document: ReportDocument): ReportProblem[] {
  const known = new Set(database.exhibits.titles().map(({ number }) => number));
  const derivatives = new Set(
    [...database.derivatives.byExhibit()].flatMap(([exhibit, made]) =>
      made.map(({ derivative }) => citedName({ exhibit, derivative })),
    ),
  );
  return reportProblems(document, { known, derivatives, failing: new Set(database.exhibits.altered()) });
}

/** The report as it stands; an empty one in `language` before the first saving. */
export function reportState(open: OpenCase, language: Language): ReportState {
  const stored = open.database.reports.get();
  const document = stored?.document ?? { title: '', language, body: { type: 'doc', content: [] } };
  return { document, savedAt: stored?.savedAt ?? null, problems: problemsOf(open, document) };
}
