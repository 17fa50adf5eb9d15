import { join } from 'node:path';
import { Envelope } from '../../../core/domain/custody/checkpoint';
import { proofOf } from '../../../core/domain/custody/make-proofs';
import type { EventProof, GrowthProof, ProofSubject } from '../../../core/domain/custody/proofs';
import { submissionPaths } from '../../../core/domain/custody/submission-layout';
import { linesOf } from '../../../core/domain/text/lines';
import { nodeCryptography } from '../custody/node-cryptography';
import { readUnpacked } from './unpacked-file';

async function unpackedLines(folder: string, path: string): Promise<Uint8Array[]> {
  const bytes = await readUnpacked(join(folder, path));
  return bytes ? linesOf(bytes).lines : [];
}

/** The checkpoints that can be read. */
function envelopes(lines: readonly Uint8Array[]): Envelope[] {
  return lines.flatMap((line) => {
    const { data } = Envelope.safeParse(jsonOf(line));
    return data ? [data] : [];
  });
}

function jsonOf(line: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(line).toString());
  } catch {
    return undefined;
  }
}

/**
 * Proves one entry of a submission's log under its last checkpoint, or that the log only grew until then. Whether the submission holds is not
 * asked here: a proof of what was altered fails its own check.
 * @throws HirzError of `proofOf`
 */
export async function submissionProof(
  folder: string,
  subject: ProofSubject,
): Promise<EventProof | GrowthProof> {
  const lines = await unpackedLines(folder, submissionPaths.log);
  const checkpoints = envelopes(await unpackedLines(folder, submissionPaths.checkpoints));
  return proofOf(nodeCryptography, { lines, checkpoints, proving: 'last' }, subject);
}
