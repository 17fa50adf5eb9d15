import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Score } from '../../../core/domain/assessment/score';
import { isIntact } from '../../../core/domain/custody/verdict';
import { HirzError } from '../../../core/domain/fault/fault';
import { openAssessorKey, parseAssessorKeyFile } from '../../engine/assessment/assessor-key';
import { scoreSubmissionFolder } from '../../engine/assessment/score-folder';
import { readSubmission } from '../../engine/submission/read-submission';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';
import { passphraseOf } from './given-passphrase';

const outcomes = { found: '✓', late: '~', missed: '✗' } as const;

function scoreText(terminal: Terminal, score: Score): string {
  const { language } = terminal;
  const items = score.items.map(({ outcome, label, points, of, exhibits }) => [
    outcomes[outcome],
    label[language],
    text(terminal, `outcome.${outcome}`),
    `${points}/${of}`,
    exhibits.join(', '),
  ]);
  const traps = score.traps
    .filter(({ triggered }) => triggered)
    .map(({ label, penalty, exhibits }) => ['!', label[language], `−${penalty}`, exhibits.join(', ')]);
  return [
    columns([
      [text(terminal, 'trainee'), text(terminal, 'traineeAt', score.trainee)],
      [text(terminal, 'exercise'), `${score.exercise} ${score.edition}`],
    ]),
    '',
    columns(items, '  '),
    ...(traps.length > 0 ? ['', text(terminal, 'traps'), columns(traps, '  ')] : []),
    '',
    text(terminal, 'scoreCounts', score.counts),
    text(terminal, 'score', {
      points: score.points,
      of: score.of,
      percent: score.percent,
      passMark: score.passMark,
    }),
  ].join('\n');
}

/** `hirz score SUBMISSION --key FILE`. A submission that is not intact is scored too, says so, and ends with 1. */
export async function score(
  terminal: Terminal,
  file: string,
  { key, passphraseFile }: { key: string; passphraseFile?: string },
): Promise<ExitCode> {
  const keyFile = parseAssessorKeyFile(await readFile(key, 'utf8'));
  const privateKey = await openAssessorKey(keyFile, await passphraseOf(passphraseFile, terminal));
  const folder = await mkdtemp(join(tmpdir(), 'hirz-score-'));
  try {
    const { verification } = await readSubmission(file, { into: folder });
    const { verdict, sha256, findings, code } = verification;
    if (!verification.case) {
      throw new HirzError('submissionUnreadable', {
        details: findings.map(({ code, params, where }) => ({ code, params, where })),
      });
    }
    const result = await scoreSubmissionFolder(folder, privateKey);
    const intact = isIntact(verdict);
    terminal.out(
      terminal.json
        ? JSON.stringify(
            { format: 'hirz-score', version: 1, file: verification.file, sha256, verdict, score: result },
            null,
            2,
          )
        : [
            text(terminal, `verdict.${verdict}`),
            ...(code === undefined ? [] : [text(terminal, 'code', { code })]),
            '',
            scoreText(terminal, result),
          ].join('\n'),
    );
    return intact ? exitCodes.good : exitCodes.bad;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
