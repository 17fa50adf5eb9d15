import { readFile } from 'node:fs/promises';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Terminal } from '../terminal';

/** The passphrase, from a file's first line or the environment; never from the command line, where others can read it. */
export async function passphraseOf(file: string | undefined, { environment }: Terminal): Promise<string> {
  const given =
    file === undefined
      ? environment.HIRZ_ASSESSOR_PASSPHRASE
      : (await readFile(file, 'utf8')).split(/\r?\n/, 1)[0];
  if (!given) throw new HirzError('passphraseMissing');
  return given;
}
