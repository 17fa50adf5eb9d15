import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gradeDrill } from '../../../core/domain/drill/grade';
import { type GradedAnswer, gradeTable } from '../../../core/domain/drill/grade-table';
import { say } from '../../../core/language';
import { openAssessorKey, parseAssessorKeyFile } from '../../engine/assessment/assessor-key';
import { readAnswerFile, readDrillKey } from '../../engine/drill/grading';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';
import { passphraseOf } from './given-passphrase';
import { placeFor } from './place-for';

function gradedText(terminal: Terminal, { answer, grade, code }: GradedAnswer): string {
  const said = (name: string) => say(terminal.language, `drill.${name}`);
  const rows = grade.copies.map(({ key, outcome, points, of }) => [
    text(terminal, 'drillCopy', { copy: key.copy }),
    `${points}/${of}`,
    said(`outcome.${outcome}`),
    said(`kind.${key.kind}`),
  ]);
  return [
    text(terminal, 'drillScore', { ...answer.trainee, ...grade, copies: '' }),
    columns(rows, '  '),
    `  ${text(terminal, 'code', { code })}`,
  ].join('\n');
}

/** `hirz grade-drill DRILL ANSWERS… --key FILE [--csv FILE]`. */
export async function gradeDrillFiles(
  terminal: Terminal,
  drill: string,
  files: readonly string[],
  options: { key: string; passphraseFile?: string; csv?: string; force?: boolean },
): Promise<ExitCode> {
  const table = options.csv === undefined ? undefined : placeFor(options.csv, options.force === true);
  const keyFile = parseAssessorKeyFile(await readFile(options.key, 'utf8'));
  const privateKey = await openAssessorKey(keyFile, await passphraseOf(options.passphraseFile, terminal));
  const read = await readDrillKey(drill, basename(drill), privateKey);
  const graded: (GradedAnswer & { file: string })[] = [];
  for (const file of files) {
    const { answer, code } = await readAnswerFile(file, file, read);
    graded.push({ file: basename(file), code, answer, grade: gradeDrill(read.key, answer) });
  }
  if (table !== undefined) await writeFile(table, gradeTable(terminal.language, graded));
  terminal.out(
    terminal.json
      ? JSON.stringify({ format: 'hirz-drill-grades', version: 1, drill: read.drill.id, graded }, null, 2)
      : [
          ...graded.map((one) => gradedText(terminal, one)),
          ...(options.csv === undefined ? [] : [text(terminal, 'drillTable', { file: options.csv })]),
        ].join('\n\n'),
  );
  return exitCodes.good;
}
