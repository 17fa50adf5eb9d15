import { reportPackage } from '../../engine/package/package-report';
import { columns, type ExitCode, exitCodes, placeOf, problemText, type Terminal, text } from '../terminal';

/** `hirz validate PACKAGE`. */
export async function validate(terminal: Terminal, file: string): Promise<ExitCode> {
  const report = await reportPackage(file);
  const code = report.valid ? exitCodes.good : exitCodes.bad;
  if (terminal.json) {
    terminal.out(JSON.stringify(report, null, 2));
    return code;
  }
  const { language } = terminal;
  const { summary, problems, more } = report;
  const about = [
    [text(terminal, 'file'), report.file],
    ['SHA-256', report.sha256],
    ...(summary
      ? [
          [text(terminal, 'exercise'), `${summary.title[language]} (${summary.id} ${summary.edition})`],
          [text(terminal, 'contents'), text(terminal, 'datasetCounts', summary.counts)],
          [text(terminal, 'signedBy'), summary.signedBy ?? text(terminal, 'unsigned')],
        ]
      : []),
  ];
  const found = problems.map((problem) => {
    const place = placeOf(problem.where);
    const words = `${text(terminal, problem.severity)}: ${problemText(language, problem)}`;
    return place === '' ? `  ${words}` : `  ${place}\n    ${words}`;
  });
  terminal.out(
    [
      columns(about),
      ...(found.length > 0 ? ['', ...found] : []),
      ...(more > 0 ? [`  ${text(terminal, 'more', { more })}`] : []),
      '',
      text(terminal, report.valid ? 'valid' : 'invalid'),
    ].join('\n'),
  );
  return code;
}
