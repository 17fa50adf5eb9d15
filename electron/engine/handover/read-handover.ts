import { stat } from 'node:fs/promises';
import type { SubmissionBag } from '../../../core/domain/custody/verify-parts';
import { HirzError } from '../../../core/domain/fault/fault';
import { type VerifiedHandover, verifyHandover } from '../../../core/domain/handover/verify-handover';
import { openBagArchive } from '../bag/bag-archive';
import { nodeCryptography } from '../custody/node-cryptography';
import type { JobControl } from '../jobs/jobs';
import { hashFile } from '../objects/file-hash';

export interface ReadHandover extends VerifiedHandover {
  file: { name: string; bytes: number; sha256: string };
  /** Every file of the bag, as it was hashed. */
  paths: SubmissionBag['files'];
}

/** @throws HirzError `archiveRefused`, or one of the disk's */
async function readArchive(path: string, { signal, progress }: JobControl, into: string | undefined) {
  const archive = await openBagArchive(path);
  try {
    const { digests: files, problems } = await archive.check({
      signal,
      onProgress: progress,
      ...(into === undefined ? {} : { into }),
    });
    const read = (one: string) => archive.read(one);
    return { paths: files, verified: await verifyHandover(nodeCryptography, { files, problems, read }) };
  } finally {
    await archive.close();
  }
}

/**
 * Checks all of a hand-over's file: every file rehashed, statement and log held against the giver's key.
 * @param into new folder into which it is unpacked in the same read
 * @throws HirzError `archiveRefused`, or one of the disk's
 */
export async function checkHandover(
  { path, name }: { path: string; name: string },
  control: JobControl,
  into?: string,
): Promise<ReadHandover> {
  control.step('verifying');
  const { sha256 } = await hashFile(path, ['sha256'], { signal: control.signal });
  const { size: bytes } = await stat(path);
  const { paths, verified } = await readArchive(path, control, into);
  return { ...verified, paths, file: { name, bytes, sha256 } };
}

/**
 * As `checkHandover`, for what is to be taken over.
 * @throws HirzError `handoverNoFile` where it holds no hand-over at all
 */
export async function readHandover(
  file: { path: string; name: string },
  control: JobControl,
  into?: string,
): Promise<ReadHandover> {
  const params = { name: file.name };
  try {
    const read = await checkHandover(file, control, into);
    if (!read.statement) throw new HirzError('handoverNoFile', { params });
    return read;
  } catch (cause) {
    if (!(cause instanceof HirzError) || cause.fault.code !== 'archiveRefused') throw cause;
    throw new HirzError('handoverNoFile', { params, cause });
  }
}
