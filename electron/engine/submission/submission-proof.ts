import { join } from 'node:path';
import { Envelope } from '../../../core/domain/custody/checkpoint';
import { eventProof } from '../../../core/domain/custody/make-proofs';
import type { EventProof } from '../../../core/domain/custody/proofs';
import { submissionPaths } from '../../../core/domain/custody/submission-layout';
import { linesOf } from '../../../core/domain/custody/verify-parts';
import { HirzError } from '../../../core/domain/fault/fault';
import { nodeCryptography } from '../custody/node-cryptography';
import { readUnpacked } from './unpacked-file';

async function unpackedLines(folder: string, path: string): Promise<Uint8Array[]> {
  const bytes = await readUnpacked(join(folder, path));
  return bytes ? linesOf(bytes).lines : [];
}

/**
 * Proves one entry of a submission's log under its last checkpoint. Whether the submission holds is not asked here: a proof of what was
 * altered fails its own check.
 * @throws HirzError `entryUnknown`, `entryNotSigned`
 */
export async function submissionProof(folder: string, seq: number): Promise<EventProof> {
  const lines = await unpackedLines(folder, submissionPaths.log);
  if (seq >= lines.length) throw new HirzError('entryUnknown', { params: { entry: seq } });
  const last = (await unpackedLines(folder, submissionPaths.checkpoints)).at(-1);
  try {
    return eventProof(
      nodeCryptography,
      lines,
      Envelope.parse(JSON.parse(Buffer.from(last ?? []).toString())),
      seq,
    );
  } catch (cause) {
    throw new HirzError('entryNotSigned', { params: { entry: seq }, cause });
  }
}
