import { SealedKey } from '../../../core/domain/assessment/sealed-key';
import { Envelope } from '../../../core/domain/custody/checkpoint';
import type { TypedEvent } from '../../../core/domain/custody/event';
import { readLine } from '../../../core/domain/custody/event-line';
import { submissionPaths } from '../../../core/domain/custody/submission-layout';
import { isIntact, type Verification } from '../../../core/domain/custody/verdict';
import { signsOfFindings } from '../../../core/domain/drill/signs-of-findings';
import type { Sign } from '../../../core/domain/drill/tampering';
import { HirzError } from '../../../core/domain/fault/fault';
import { linesOf } from '../../../core/domain/text/lines';
import { type BagArchive, openBagArchive } from '../bag/bag-archive';
import type { JobControl } from '../jobs/jobs';
import { readSubmission } from '../submission/read-submission';

/** The submission that a drill is made from, found intact. */
export interface Original {
  readonly archive: BagArchive;
  readonly verification: Verification & { case: NonNullable<Verification['case']> };
  readonly code: string;
  readonly lines: readonly Uint8Array[];
  readonly events: readonly TypedEvent[];
  readonly checkpoints: readonly Envelope[];
  /** The time on its entries. */
  readonly modified: Date;
  /** Whom its exercise's answer key is sealed to: raw X25519. */
  readonly assessors: Uint8Array;
  /** What shows in the original already, and is no fault. */
  readonly neutral: readonly Sign[];
}

/**
 * Verifies a submission and opens it. Close its archive.
 * @param permit rejects where it, by its SHA-256, must not be verified here: a copy of a drill that is worked by hand
 * @throws HirzError `submissionUnreadable`; `exportNotWhole`; `drillNotIntact`, with the findings, where it is anything but intact
 */
export async function openOriginal(
  path: string,
  { signal, step, progress }: JobControl,
  permit?: (sha256: string) => Promise<void>,
): Promise<Original> {
  step('verifying');
  const { verification } = await readSubmission(path, {
    signal,
    onProgress: progress,
    ...(permit && { onSha256: permit }),
  });
  const details = verification.findings.map(({ code, params, where }) => ({ code, params, where }));
  const { case: of, code } = verification;
  if (!of) throw new HirzError('submissionUnreadable', { details });
  if (verification.export) throw new HirzError('exportNotWhole');
  if (!isIntact(verification.verdict) || code === undefined)
    throw new HirzError('drillNotIntact', { params: { file: verification.file }, details });
  const archive = await openBagArchive(path);
  try {
    const { lines } = linesOf(await archive.read(submissionPaths.log));
    const events = lines.flatMap((line) => {
      const read = readLine(line);
      return read.ok ? [read.event] : [];
    });
    const checkpoints = linesOf(await archive.read(submissionPaths.checkpoints)).lines.map((line) =>
      Envelope.parse(JSON.parse(Buffer.from(line).toString('utf8'))),
    );
    const sealedKey = SealedKey.parse(
      JSON.parse((await archive.read(submissionPaths.answerKey)).toString('utf8')),
    );
    return {
      archive,
      verification: { ...verification, case: of },
      code,
      lines,
      events,
      checkpoints,
      modified: new Date(events.at(-1)?.wall ?? of.openedAt),
      assessors: Buffer.from(sealedKey.recipient, 'base64'),
      neutral: signsOfFindings(verification.findings),
    };
  } catch (error) {
    await archive.close();
    throw error;
  }
}
