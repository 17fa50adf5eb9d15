import { resolve } from 'node:path';
import { ExportWords } from '../../../core/domain/custody/export-statement';
import { HirzError } from '../../../core/domain/fault/fault';
import { softwareNameOf } from '../../engine/engine-arguments';
import { exportExhibits } from '../../engine/submission/export-exhibits';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';
import { placeFor } from './place-for';

/** As they were typed. */
export interface ExportOptions {
  exhibits: string;
  to: string;
  purpose: string;
  out: string;
  /** False by `--no-report`. */
  report: boolean;
  force?: boolean;
}

/** @throws HirzError `exportWordsMissing` */
function wordsOf({ exhibits, to, purpose, report }: ExportOptions): ExportWords {
  const numbers = exhibits.split(',').map((number) => number.trim());
  const words = ExportWords.safeParse({ exhibits: numbers, to, purpose, report });
  if (words.success) return words.data;
  const option = `--${String(words.error.issues[0]?.path[0] ?? 'exhibits')}`;
  throw new HirzError('exportWordsMissing', { params: { option } });
}

/** `hirz export SUBMISSION --exhibits A,B --to WHOM --purpose WHY --out FILE [--no-report]`. */
export async function exportChosen(
  terminal: Terminal,
  submission: string,
  typed: ExportOptions,
  version: string,
): Promise<ExitCode> {
  const words = wordsOf(typed);
  const to = placeFor(typed.out, typed.force === true);
  const stop = new AbortController();
  const cancel = () => stop.abort();
  process.once('SIGINT', cancel);
  try {
    const { bytes, sha256 } = await exportExhibits(
      resolve(submission),
      { to, words, software: softwareNameOf(version) },
      { signal: stop.signal, step: () => {}, progress: () => {} },
    );
    terminal.out(
      terminal.json
        ? JSON.stringify(
            { format: 'hirz-export-written', version: 1, file: typed.out, bytes, sha256 },
            null,
            2,
          )
        : columns([
            [text(terminal, 'file'), typed.out],
            ['SHA-256', sha256],
            [text(terminal, 'exhibits'), words.exhibits.join(', ')],
          ]),
    );
    return exitCodes.good;
  } finally {
    process.off('SIGINT', cancel);
  }
}
