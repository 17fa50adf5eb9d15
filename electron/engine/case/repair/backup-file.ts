import type { BagFile } from '../../../../core/domain/bag/check-bag';
import { parseManifest } from '../../../../core/domain/bag/manifest';
import {
  BackupSeal,
  backupPaths,
  backupSealType,
  isOfBackup,
} from '../../../../core/domain/custody/backup-file';
import { readLine } from '../../../../core/domain/custody/event-line';
import { HirzError } from '../../../../core/domain/fault/fault';
import { createProblemList } from '../../../../core/domain/fault/problem-list';
import { bytesOfBase64 } from '../../../../core/domain/integrity/base64';
import { openEnvelope } from '../../../../core/domain/integrity/dsse';
import { type BagArchive, openBagArchive } from '../../bag/bag-archive';
import { nodeCryptography } from '../../custody/node-cryptography';
import type { JobControl } from '../../jobs/jobs';
import { backupDamaged } from '../../storage/case/database-copy';

const manifestFile = 'manifest-sha256.txt';
/** No first event of a log is longer, octets. */
const longestOpening = 2 ** 20;

export interface CheckedBackupFile {
  /** Digest of every file that is there. */
  digests: ReadonlyMap<string, BagFile>;
  /** Files of the payload that are missing, not what the sealed manifest says, or objects that are not what their name says. */
  damaged: ReadonlySet<string>;
}

/** Opens a file that a backup was copied to. @throws HirzError `backupNoFile` where it is none, `backupDamaged` where something is in it that is of no backup */
export async function openBackupFile({ path, name }: { path: string; name: string }): Promise<BagArchive> {
  const archive = await openBagArchive(path).catch((cause: unknown) => {
    throw cause instanceof HirzError ? new HirzError('backupNoFile', { params: { name }, cause }) : cause;
  });
  const isSealed = archive.files.has(backupPaths.seal);
  const foreign = [...archive.files.keys()].find((file) => file.startsWith('data/') && !isOfBackup(file));
  if (isSealed && foreign === undefined) return archive;
  await archive.close();
  if (!isSealed || foreign === undefined) throw new HirzError('backupNoFile', { params: { name } });
  throw backupDamaged(foreign);
}

/** The public key that event 0 of the log in it names. */
async function publicKeyIn(archive: BagArchive): Promise<Uint8Array> {
  const head = await archive.head(backupPaths.log, longestOpening);
  const read = readLine(head.subarray(0, Math.max(0, head.indexOf('\n'))));
  if (!read.ok || read.event.type !== 'case.opened' || read.event.payload.case !== archive.name)
    throw backupDamaged('custody.ndjson');
  return bytesOfBase64(read.event.payload.publicKey);
}

/** The manifest, once its seal was found to be of the seat that event 0 names, and of this manifest. */
async function sealedManifest(
  archive: BagArchive,
  digests: ReadonlyMap<string, BagFile>,
): Promise<Map<string, string>> {
  try {
    const envelope = JSON.parse((await archive.read(backupPaths.seal)).toString('utf8'));
    const { payload, signedBy } = openEnvelope(envelope, backupSealType);
    const seal = BackupSeal.parse(JSON.parse(Buffer.from(payload).toString('utf8')));
    const whole =
      signedBy(nodeCryptography, await publicKeyIn(archive)) &&
      seal.case === archive.name &&
      seal.manifestSha256 === digests.get(manifestFile)?.sha256;
    if (!whole) throw backupDamaged(manifestFile);
  } catch (cause) {
    if (cause instanceof HirzError && cause.fault.code === 'backupDamaged') throw cause;
    throw backupDamaged(backupPaths.seal, cause);
  }
  const text = (await archive.read(manifestFile)).toString('utf8');
  return parseManifest(text, { file: manifestFile, algorithm: 'sha256', problems: createProblemList() });
}

/**
 * Reads all of a file that a backup was copied to, and holds it against the manifest that the seat sealed.
 * @param into new folder into which it is unpacked in the same read
 * @throws HirzError `backupDamaged` where the seal is not that of this manifest and of this case's seat
 */
export async function checkBackupFile(
  archive: BagArchive,
  { signal, progress }: JobControl,
  into?: string,
): Promise<CheckedBackupFile> {
  const { digests } = await archive.check({
    signal,
    onProgress: progress,
    ...(into === undefined ? {} : { into }),
  });
  const listed = await sealedManifest(archive, digests);
  const isWhole = (path: string, sha256: string) =>
    digests.get(path)?.sha256 === sha256 &&
    (!path.startsWith(backupPaths.objects) || path === backupPaths.object(sha256));
  const damaged = new Set([...listed].flatMap(([path, sha256]) => (isWhole(path, sha256) ? [] : [path])));
  for (const path of archive.files.keys())
    if (path.startsWith('data/') && !listed.has(path)) damaged.add(path);
  return { digests, damaged };
}
