import type { Verification } from '../../../core/domain/custody/verdict';
import { say } from '../../../core/language';
import { readSubmission } from '../../engine/submission/read-submission';
import { columns, type ExitCode, exitCodes, placeOf, type Terminal, text } from '../terminal';
import { givenCode } from './given-code';
import { holderRow } from './holder-row';

const marks = { passed: '✓', failed: '✗', 'not-made': '–' } as const;

/** The verification as a person reads it. */
function verificationText(terminal: Terminal, verification: Verification): string {
  const { language } = terminal;
  const { case: of, checks, findings, verdict, code, export: chosen } = verification;
  const about: string[][] = [
    [text(terminal, 'file'), verification.file],
    ['SHA-256', verification.sha256],
    ...(of
      ? [
          [text(terminal, 'case'), of.id],
          holderRow(terminal, of.trainee),
          [text(terminal, 'exercise'), `${of.exercise.title} (${of.exercise.id} ${of.exercise.edition})`],
          [
            text(terminal, 'contents'),
            text(terminal, 'counts', { exhibits: of.exhibits, items: of.items, events: of.events }),
          ],
          [text(terminal, 'sealedAt'), of.sealedAt ?? '–'],
        ]
      : []),
    ...(chosen
      ? [
          [
            text(terminal, 'export'),
            text(terminal, 'exportOf', {
              numbers: chosen.exhibits.join(', '),
              to: chosen.to,
              purpose: chosen.purpose,
            }),
          ],
          ['', say(terminal.language, 'app.export.unsigned')],
        ]
      : []),
  ];
  const checked = checks.map(({ name, result, count }) => [
    marks[result],
    text(terminal, `check.${name}`),
    result === 'not-made' ? text(terminal, 'notMade') : text(terminal, `looked.${name}`, { count }),
  ]);
  const found = findings.map(({ code: finding, params, where }) => {
    const place = placeOf(where);
    const words = say(language, `verdict.${finding}`, params);
    return place === '' ? `  ${words}` : `  ${place}\n    ${words}`;
  });
  return [
    columns(about),
    '',
    columns(checked, '  '),
    ...(found.length > 0 ? ['', text(terminal, 'findings', { count: found.length }), ...found] : []),
    '',
    text(terminal, `verdict.${verdict}`),
    ...(code === undefined ? [] : [text(terminal, 'code', { code })]),
  ].join('\n');
}

/** `hirz verify SUBMISSION [--code CODE]`. */
export async function verify(
  terminal: Terminal,
  file: string,
  { code }: { code?: string },
): Promise<ExitCode> {
  const normal = givenCode(code);
  const { verification } = await readSubmission(file, normal === undefined ? {} : { code: normal });
  terminal.out(
    terminal.json ? JSON.stringify(verification, null, 2) : verificationText(terminal, verification),
  );
  const { verdict } = verification;
  return verdict === 'intact' || verdict === 'intact-unwitnessed' ? exitCodes.good : exitCodes.bad;
}
