import { basename } from 'node:path';
import type { Verification } from '../../../core/domain/custody/verdict';
import type { SeenSeat } from '../../../core/domain/custody/verify-forks';
import { HirzError } from '../../../core/domain/fault/fault';
import type { HandoverVerification } from '../../../core/domain/handover/handover-verification';
import { checkHandover } from '../handover/read-handover';
import type { JobControl } from '../jobs/jobs';
import { type ReadOptions, readSubmission } from '../submission/read-submission';

export interface VerifiedFile {
  verification: Verification | HandoverVerification;
  /** What to hold other files against: the submission's own seat first. Empty of a hand-over, and where it is not what was sealed. */
  remember: SeenSeat[];
}

/**
 * Verifies what anybody may have been given: a submission, an export, a hand-over. Any other kind of Hirz's files is refused with
 * word of how it is checked.
 * @throws HirzError as `refuseOtherKind` does, `handoverHasNoCode`
 */
export async function verifyFile(
  path: string,
  control: JobControl,
  options: Pick<ReadOptions, 'code' | 'onSha256' | 'seen' | 'usesOf'> = {},
): Promise<VerifiedFile> {
  control.step('verifying');
  try {
    const { signal, progress } = control;
    return await readSubmission(path, { ...options, signal, onProgress: progress });
  } catch (error) {
    if (!(error instanceof HirzError) || error.fault.code !== 'isHandover') throw error;
  }
  const name = basename(path);
  if (options.code !== undefined) throw new HirzError('handoverHasNoCode', { params: { file: name } });
  const { file, verdict, findings, statement } = await checkHandover({ path, name }, control);
  const { sha256, bytes } = file;
  return {
    verification: {
      format: 'hirz-handover-verification',
      version: 1,
      file: name,
      sha256,
      bytes,
      verdict,
      findings,
      ...(statement && { statement }),
    },
    remember: [],
  };
}
