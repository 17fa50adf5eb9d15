import { stat } from 'node:fs/promises';
import { HirzError } from '../../../core/domain/fault/fault';
import type { ExitCode, Terminal } from '../terminal';
import { givenCode } from './given-code';
import { verifiedText } from './verified-text';
import { foundJson, verifyOne, type WrittenCodes } from './verify-one';
import { verifySeveral } from './verify-several';

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * `hirz verify FILES… [--code CODE] [--room CODE]`: submissions, exports and hand-overs, and folders with such files. One file is told
 * in full, several by a verdict each and a summary.
 * @throws HirzError `notACode`, `codeOfSeveral`
 */
export async function verify(
  terminal: Terminal,
  typed: readonly string[],
  given: WrittenCodes,
): Promise<ExitCode> {
  const code = givenCode(given.code);
  const room = givenCode(given.room);
  const written: WrittenCodes = { ...(code && { code }), ...(room && { room }) };
  const [file] = typed;
  if (file === undefined || typed.length > 1 || (await isFolder(file))) {
    if (code !== undefined) throw new HirzError('codeOfSeveral');
    return verifySeveral(terminal, typed, written);
  }
  const found = await verifyOne(file, written);
  terminal.out(
    terminal.json
      ? JSON.stringify(foundJson(found), null, 2)
      : verifiedText(terminal, found.verified, found.room),
  );
  return found.exit;
}
