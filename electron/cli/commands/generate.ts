import { writeFile } from 'node:fs/promises';
import { HirzError } from '../../../core/domain/fault/fault';
import {
  type GenerationNumber,
  generationBounds,
  generationOptions,
} from '../../../core/domain/generation/generation-request';
import { Language } from '../../../core/domain/text/localised';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';
import { toldProgress } from '../told-progress';
import { boundedNumber } from './bounded-number';
import { placeFor } from './place-for';

/** As they were typed. */
export interface GenerateOptions {
  seed: string;
  posts: string;
  out: string;
  messages?: string;
  accounts?: string;
  days?: string;
  language?: string;
  keyOut?: string;
  force?: boolean;
}

function numberOf(name: GenerationNumber, typed: string): number {
  return boundedNumber(`--${name}`, typed, generationBounds[name]);
}

/** @throws HirzError `optionNotALanguage`. */
function languageOf(typed: string): Language {
  const chosen = Language.safeParse(typed);
  if (chosen.success) return chosen.data;
  throw new HirzError('optionNotALanguage', { params: { option: '--language', typed } });
}

/** `hirz generate --seed N --posts N --out FILE`. Ctrl C leaves no file behind. */
export async function generate(terminal: Terminal, typed: GenerateOptions): Promise<ExitCode> {
  const some = (name: 'messages' | 'accounts' | 'days') => {
    const value = typed[name];
    return value === undefined ? {} : { [name]: numberOf(name, value) };
  };
  const options = generationOptions({
    seed: numberOf('seed', typed.seed),
    posts: numberOf('posts', typed.posts),
    ...some('messages'),
    ...some('accounts'),
    ...some('days'),
    language: languageOf(typed.language ?? 'en'),
  });
  const force = typed.force === true;
  const to = placeFor(typed.out, force);
  const keyTo = typed.keyOut === undefined ? undefined : placeFor(typed.keyOut, force);
  // The key would take the place of the package that was just made.
  if (keyTo === to) throw new HirzError('oneFileForTwo', { where: { file: typed.keyOut } });

  // What only this command needs, and is large.
  const { generatePackage } = await import('../../engine/generation/generate-package');
  const { practiceAssessorKeyFile, practicePassphrase } = await import(
    '../../engine/generation/practice-keys'
  );
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  const began = Date.now();
  try {
    const made = await generatePackage(options, to, {
      signal: controller.signal,
      progress: toldProgress(terminal, (counts) => text(terminal, 'generating', counts)),
    });
    if (keyTo !== undefined)
      await writeFile(keyTo, `${JSON.stringify(practiceAssessorKeyFile(), null, 2)}\n`);
    if (terminal.json) {
      terminal.out(
        JSON.stringify({ format: 'hirz-generated', version: 1, file: typed.out, options, ...made }, null, 2),
      );
      return exitCodes.good;
    }
    const { id, edition, counts, sha256 } = made;
    terminal.out(
      [
        columns([
          [text(terminal, 'file'), typed.out],
          ['SHA-256', sha256],
          [text(terminal, 'exercise'), `${id} ${edition}`],
          [
            text(terminal, 'contents'),
            text(terminal, 'datasetCounts', {
              ...counts,
              volatilityEvents: counts.timeline,
            }),
          ],
        ]),
        '',
        text(terminal, 'generated', { seconds: (Date.now() - began) / 1000 }),
        ...(typed.keyOut === undefined
          ? []
          : [text(terminal, 'generatedKey', { file: typed.keyOut, passphrase: practicePassphrase })]),
      ].join('\n'),
    );
    return exitCodes.good;
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    terminal.err(text(terminal, 'generationCancelled'));
    return exitCodes.failed;
  } finally {
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
  }
}
