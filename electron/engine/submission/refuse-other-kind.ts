import { readFile, stat } from 'node:fs/promises';
import { kindOfBag, kindOfText, type OtherKind } from '../../../core/domain/custody/other-kind';
import { HirzError } from '../../../core/domain/fault/fault';
import type { BagArchive } from '../bag/bag-archive';

/** No text by which Hirz tells a kind is larger, octets. */
const largestText = 2 ** 20;

/** What is said of each kind, and how it is checked. */
const faults: Readonly<Record<OtherKind, string>> = {
  handover: 'isHandover',
  receipt: 'isReceipt',
  exercise: 'isExercise',
  drill: 'isDrill',
  drillAnswer: 'isDrillAnswer',
  proof: 'isProof',
  backup: 'isBackup',
  ticket: 'isTicket',
};

async function kindOf(path: string, archive: BagArchive | undefined): Promise<OtherKind | undefined> {
  if (archive) return kindOfBag(archive.files);
  return (await stat(path)).size > largestText ? undefined : kindOfText(await readFile(path, 'utf8'));
}

/**
 * Refuses a sound file of another kind where a submission is looked for: as one it would be found altered.
 * @param archive of the file, where it is one
 * @throws HirzError `isHandover`, `isReceipt`, `isExercise`, `isDrill`, `isDrillAnswer`, `isProof`, `isBackup`, `isTicket`
 */
export async function refuseOtherKind(
  { path, name }: { path: string; name: string },
  archive: BagArchive | undefined,
): Promise<void> {
  const kind = await kindOf(path, archive);
  if (kind) throw new HirzError(faults[kind], { params: { file: name } });
}
