import { HirzError } from '../../core/domain/fault/fault';
import { type ExitCode, exitCodes } from './terminal';

/** Faults that are an answer ('no'), not a failure to answer. */
const answers: ReadonlySet<string> = new Set([
  'sealRefused',
  'sealNotVerified',
  'submissionUnreadable',
  'exportNotIntact',
  'exportNotVerified',
  'ticketPackageInvalid',
]);
/** Faults of whoever typed the command. */
const usage: ReadonlySet<string> = new Set([
  'commandUnknown',
  'optionUnknown',
  'optionWithoutValue',
  'optionsLeftOut',
  'argumentLeftOut',
  'argumentTooMany',
  'notACode',
  'codeOfSeveral',
  'passphraseMissing',
  'optionOutOfRange',
  'optionNotALanguage',
  'optionNotAKind',
  'exportWordsMissing',
  'exhibitUnknown',
  'ticketSeatsMissing',
  'ticketSeatsTooMany',
  'ticketSeatTooLong',
  'ticketSeatTwice',
  'fileThere',
  'oneFileForTwo',
  'handoverHasNoCode',
  'handoverHasNoTicket',
  'folderWithoutSealed',
  'isHandover',
  'isReceipt',
  'isExercise',
  'isDrill',
  'isDrillAnswer',
  'isProof',
  'isBackup',
  'isTicket',
]);

/** How a command ends that could not be done for this reason. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof HirzError)) return exitCodes.failed;
  if (answers.has(error.fault.code)) return exitCodes.bad;
  return usage.has(error.fault.code) ? exitCodes.usage : exitCodes.failed;
}
