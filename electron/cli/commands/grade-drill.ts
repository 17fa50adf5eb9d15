import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gradeDrill } from '../../../core/domain/drill/grade';
import { type GradedAnswer, gradeTable } from '../../../core/domain/drill/grade-table';
import type { Fault } from '../../../core/domain/fault/fault';
import { say } from '../../../core/language';
import { openAssessorKey, parseAssessorKeyFile } from '../../engine/assessment/assessor-key';
import { type ReadKey, readAnswerFile, readDrillKey } from '../../engine/drill/grading';
import { faultOfError } from '../../engine/fault-of-error';
import { columns, type ExitCode, exitCodes, faultText, type Terminal, text } from '../terminal';
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

interface Refused {
  file: string;
  fault: Fault;
}

/** Grades each file that can be graded; the others each with why not, in the order in which they were given. */
async function gradeEach(
  files: readonly string[],
  read: ReadKey,
): Promise<{ graded: (GradedAnswer & { file: string })[]; refused: Refused[] }> {
  const graded: (GradedAnswer & { file: string })[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    try {
      const { answer, code } = await readAnswerFile(file, file, read);
      graded.push({ file: basename(file), code, answer, grade: gradeDrill(read.key, answer) });
    } catch (error) {
      const fault = faultOfError(error, () => {});
      refused.push({ file: basename(file), fault: { ...fault, where: { file, ...fault.where } } });
    }
  }
  return { graded, refused };
}

/**
 * `hirz grade-drill DRILL ANSWERS… --key FILE [--csv FILE]`. A file that can't be graded keeps no other from being graded: it is
 * told of, and the command ends with 1, or with 3 where none could be graded.
 */
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
  const { graded, refused } = await gradeEach(files, read);
  if (table !== undefined) await writeFile(table, gradeTable(terminal.language, graded));
  terminal.out(
    terminal.json
      ? JSON.stringify(
          { format: 'hirz-drill-grades', version: 1, drill: read.drill.id, graded, refused },
          null,
          2,
        )
      : [
          ...graded.map((one) => gradedText(terminal, one)),
          ...(options.csv === undefined ? [] : [text(terminal, 'drillTable', { file: options.csv })]),
        ].join('\n\n'),
  );
  for (const { fault } of refused) terminal.err(faultText(terminal.language, fault));
  if (refused.length === 0) return exitCodes.good;
  return graded.length === 0 ? exitCodes.failed : exitCodes.bad;
}
