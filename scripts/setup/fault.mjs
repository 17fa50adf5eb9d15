// What can go wrong in the set-up, in the words of whoever has to mend it.

/** Exit code of every fault of the set-up: Hirz could not be run. */
export const couldNotRun = 3;

/** One thing that went wrong and what to do about it. Shown without a stack trace. */
export class SetupFault extends Error {
  /**
   * @param {string} what one sentence.
   * @param {string} remedy what to do, with the exact command where there is one.
   */
  constructor(what, remedy) {
    super(what);
    this.name = 'SetupFault';
    this.remedy = remedy;
  }
}

const noSpace =
  'Free some space (the set-up needs about 2 GB in all), or point HIRZ_CACHE to a folder on a larger disk, and run the same command again.';

/** Faults of the system by their code; `path` is named where the system names it. */
const bySystemCode = {
  ENOSPC: ['The disk is full', noSpace],
  EDQUOT: ['Your disk quota is used up', noSpace],
  EROFS: [
    'The disk is read-only',
    'Clone Hirz to a folder that can be written, and point HIRZ_CACHE to one too.',
  ],
  EACCES: [
    'A file or folder may not be written',
    'Give yourself the right to write there, or point HIRZ_CACHE to a folder of your own.',
  ],
  EPERM: [
    'A file or folder may not be changed',
    'Give yourself the right to change it, or point HIRZ_CACHE to a folder of your own.',
  ],
  EMFILE: [
    'Too many files are open',
    'Close other programs, or raise the limit with `ulimit -n 4096`, and run the same command again.',
  ],
  EIO: ['The disk could not be read or written', 'Check the disk; then run the same command again.'],
  ENOTDIR: ['A file is where a folder should be', 'Move that file away, and run the same command again.'],
};

/**
 * Any error as a fault with a remedy.
 * @param {unknown} error
 * @param {string} logFile where the details are.
 * @returns {SetupFault}
 */
export function asFault(error, logFile) {
  if (error instanceof SetupFault) return error;
  const code = error && typeof error === 'object' && 'code' in error ? String(error.code) : '';
  const path = error && typeof error === 'object' && 'path' in error ? ` (${error.path})` : '';
  const known = Object.hasOwn(bySystemCode, code) ? bySystemCode[code] : undefined;
  if (known) return new SetupFault(`${known[0]}${path}.`, known[1]);
  const message = error instanceof Error ? error.message : String(error);
  return new SetupFault(
    `Something unexpected happened: ${message.split('\n')[0]}`,
    `Run the same command again; if it happens again, report it with the file ${logFile}.`,
  );
}

/**
 * What the output of a failed child says about full disks and the network, if anything.
 * @param {string} output
 * @param {string} [whom] who could not be reached, where the child uses the network.
 * @returns {SetupFault | undefined}
 */
export function faultInOutput(output, whom) {
  if (/ENOSPC|No space left on device|nospc/i.test(output))
    return new SetupFault('The disk is full.', noSpace);
  if (/EDQUOT|quota exceeded/i.test(output)) return new SetupFault('Your disk quota is used up.', noSpace);
  if (/EROFS|Read-only file system/i.test(output))
    return new SetupFault(`${bySystemCode.EROFS[0]}.`, bySystemCode.EROFS[1]);
  if (
    whom &&
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|Temporary failure resolving|Could not resolve '/i.test(
      output,
    )
  ) {
    return new SetupFault(
      `${whom} can't be reached.`,
      'Connect to the network (behind a proxy: `npm config set proxy URL` and `npm config set https-proxy URL`), and run the same command again.',
    );
  }
  if (/EACCES|EPERM|Permission denied/i.test(output))
    return new SetupFault(`${bySystemCode.EACCES[0]}.`, bySystemCode.EACCES[1]);
  return undefined;
}
