import { resolve } from 'node:path';
import type { Language } from '../../core/domain/text/localised';

/** What the command line asks of the shell. */
export interface Arguments {
  /** Data folder, absolute; undefined: the system's place for it. */
  data: string | undefined;
  /** Language of the first start; the choice made in Hirz wins afterwards. */
  language: Language | undefined;
  /** Arguments of the headless command after `--hirz-cli`; undefined: Hirz opens its window. */
  commandLine: string[] | undefined;
}

/**
 * Reads the command line itself: Electron's own switch list lower-cases names and values of ours from version 36 on.
 * `environment` may name the data folder (`HIRZ_DATA`); the argument wins.
 */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Arguments {
  const at = argv.indexOf('--hirz-cli');
  const own = at === -1 ? argv : argv.slice(0, at);
  const value = (name: string) =>
    own.find((argument) => argument.startsWith(`${name}=`))?.slice(name.length + 1);
  const data = value('--hirz-data') || environment.HIRZ_DATA || undefined;
  const language = value('--lang')?.slice(0, 2).toLowerCase();
  return {
    data: data === undefined ? undefined : resolve(data),
    language: (['en', 'ar', 'fr'] as const).find((known) => known === language),
    commandLine: at === -1 ? undefined : argv.slice(at + 1),
  };
}
