import { type Finding, isIntact, type Verification } from '../../../core/domain/custody/verdict';
import type { HandoverVerification } from '../../../core/domain/handover/handover-verification';
import { say } from '../../../core/language';
import { unwatched } from '../../engine/jobs/jobs';
import { verifyFile } from '../../engine/verification/verify-file';
import { columns, type ExitCode, exitCodes, placeOf, type Terminal, text } from '../terminal';
import { givenCode } from './given-code';
import { holderRow } from './holder-row';

type TicketSaid = NonNullable<Verification['ticket']>;

const marks = { passed: '✓', failed: '✗', 'not-made': '–' } as const;

/** The seat's ticket: the code is there to be compared with the one that came with the room's tickets. */
function ticketText(terminal: Terminal, { seat, expires, code, fits }: TicketSaid): string {
  return text(terminal, fits ? 'ticketFits' : 'ticketFitsNot', { seat, expires, code });
}

/** The verification as a person reads it. */
function verificationText(terminal: Terminal, verification: Verification): string {
  const { case: of, checks, findings, verdict, code, ticket, export: chosen } = verification;
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
    ...(ticket ? [[text(terminal, 'ticket'), ticketText(terminal, ticket)]] : []),
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
  return [
    columns(about),
    '',
    columns(checked, '  '),
    ...findingLines(terminal, findings),
    '',
    text(terminal, `verdict.${verdict}`),
    ...(code === undefined ? [] : [text(terminal, 'code', { code })]),
  ].join('\n');
}

/** The verification of a hand-over, as a person reads it. */
function handoverText(terminal: Terminal, verification: HandoverVerification): string {
  const { file, sha256, findings, statement, verdict } = verification;
  const about: string[][] = [
    [text(terminal, 'file'), file],
    ['SHA-256', sha256],
    ...(statement
      ? [
          [text(terminal, 'handover'), statement.id],
          [text(terminal, 'handover.from'), party(terminal, statement.from)],
          [text(terminal, 'handover.to'), party(terminal, statement.to)],
          [text(terminal, 'handover.exhibits'), statement.exhibits.map(({ number }) => number).join(', ')],
          [text(terminal, 'handover.purpose'), statement.purpose],
          [text(terminal, 'handover.signed'), statement.wall],
        ]
      : []),
  ];
  return [
    columns(about),
    ...findingLines(terminal, findings),
    '',
    text(terminal, `${verdict === 'intact' || verdict === 'altered' ? 'handover' : 'verdict'}.${verdict}`),
  ].join('\n');
}

function party(terminal: Terminal, { name, seat }: { name: string; seat: string }): string {
  return seat === '' ? name : text(terminal, 'traineeAt', { name, seat });
}

function findingLines(terminal: Terminal, findings: readonly Finding[]): string[] {
  const found = findings.map(({ code, params, where }) => {
    const place = placeOf(where);
    const words = say(terminal.language, `verdict.${code}`, params);
    return place === '' ? `  ${words}` : `  ${place}\n    ${words}`;
  });
  return found.length > 0 ? ['', text(terminal, 'findings', { count: found.length }), ...found] : [];
}

/** `hirz verify FILE [--code CODE]`: a submission, an export or a hand-over. */
export async function verify(
  terminal: Terminal,
  file: string,
  { code }: { code?: string },
): Promise<ExitCode> {
  const normal = givenCode(code);
  const verification = await verifyFile(file, unwatched(), normal === undefined ? {} : { code: normal });
  const words = () =>
    verification.format === 'hirz-verification'
      ? verificationText(terminal, verification)
      : handoverText(terminal, verification);
  terminal.out(terminal.json ? JSON.stringify(verification, null, 2) : words());
  const { verdict } = verification;
  return isIntact(verdict) ? exitCodes.good : exitCodes.bad;
}
