import type { Finding, Verification } from '../../../core/domain/custody/verdict';
import type { HandoverVerification } from '../../../core/domain/handover/handover-verification';
import type { RoomComparison } from '../../../core/domain/ticket/room-code';
import { say } from '../../../core/language';
import { columns, placeOf, type Terminal, text } from '../terminal';
import { holderRow } from './holder-row';

/** What was verified: a submission or an export, or a hand-over. */
export type Verified = Verification | HandoverVerification;

type TicketSaid = NonNullable<Verification['ticket']>;

const marks = { passed: '✓', failed: '✗', 'not-made': '–' } as const;

/** The seat's ticket: the code is there to be compared with the one that came with the room's tickets. */
function ticketText(terminal: Terminal, { seat, expires, code, fits }: TicketSaid): string {
  return text(terminal, fits ? 'ticketFits' : 'ticketFitsNot', { seat, expires, code });
}

function roomText(terminal: Terminal, { result, written, firstDifference }: RoomComparison): string {
  return text(terminal, `room.${result}`, { written, place: (firstDifference ?? 0) + 1 });
}

function submissionText(terminal: Terminal, verification: Verification, room?: RoomComparison): string {
  const { case: of, checks, findings, code, ticket, export: chosen } = verification;
  const about: string[][] = [
    [text(terminal, 'file'), verification.file],
    ['SHA-256', verification.sha256],
    ...(of
      ? [
          [text(terminal, 'case'), of.id],
          holderRow(terminal, of.trainee),
          [text(terminal, 'exercise'), `${of.exercise.title} (${of.exercise.id} ${of.exercise.edition})`],
          // An export tells below what it holds of them.
          [
            text(terminal, chosen ? 'contentsOfCase' : 'contents'),
            text(terminal, 'counts', { exhibits: of.exhibits, items: of.items, events: of.events }),
          ],
          [text(terminal, 'sealedAt'), of.sealedAt ?? '–'],
        ]
      : []),
    ...(ticket ? [[text(terminal, 'ticket'), ticketText(terminal, ticket)]] : []),
    ...(room ? [[text(terminal, 'room'), roomText(terminal, room)]] : []),
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
    verdictText(terminal, verification),
    ...(code === undefined ? [] : [text(terminal, 'code', { code })]),
  ].join('\n');
}

function handoverText(terminal: Terminal, verification: HandoverVerification): string {
  const { file, sha256, findings, statement } = verification;
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
  return [columns(about), ...findingLines(terminal, findings), '', verdictText(terminal, verification)].join(
    '\n',
  );
}

function verdictText(terminal: Terminal, { format, verdict }: Verified): string {
  const ofHandover =
    format === 'hirz-handover-verification' && (verdict === 'intact' || verdict === 'altered');
  return text(terminal, `${ofHandover ? 'handover' : 'verdict'}.${verdict}`);
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

/** The verification of one file as a person reads it, with the code of its room held against its ticket's where one was given. */
export function verifiedText(terminal: Terminal, verified: Verified, room?: RoomComparison): string {
  return verified.format === 'hirz-verification'
    ? submissionText(terminal, verified, room)
    : handoverText(terminal, verified);
}

/** The same of one file among several: whose it is, the verdict, the code to compare and what was found. */
export function brieflyVerified(terminal: Terminal, verified: Verified, room?: RoomComparison): string[] {
  const holder = verified.format === 'hirz-verification' ? verified.case?.trainee : verified.statement?.from;
  const code = verified.format === 'hirz-verification' ? verified.code : undefined;
  return [
    ...(holder ? [party(terminal, holder)] : []),
    verdictText(terminal, verified),
    ...(code === undefined ? [] : [text(terminal, 'code', { code })]),
    ...(room ? [`${text(terminal, 'room')}: ${roomText(terminal, room)}`] : []),
    ...findingLines(terminal, verified.findings).slice(1),
  ];
}
