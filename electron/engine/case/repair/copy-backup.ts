import { readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CaseBackup, CopiedBackup } from '../../../../core/contract/repair';
import { BackupSeal, backupPaths, backupSealType } from '../../../../core/domain/custody/backup-file';
import { bagInfoOf } from '../../../../core/domain/custody/bag-info';
import { countItems } from '../../../../core/domain/custody/lost-items';
import { HirzError } from '../../../../core/domain/fault/fault';
import { canonicalBytes } from '../../../../core/domain/integrity/canonical-json';
import { envelopeOf, type Signer } from '../../../../core/domain/integrity/dsse';
import { type BagPayload, type WrittenBag, writeBag } from '../../bag/write-bag';
import { wallTime } from '../../custody/moment';
import { nodeCryptography, sha256Hex } from '../../custody/node-cryptography';
import type { JobControl } from '../../jobs/jobs';
import { objectPath } from '../../objects/object-store';
import { partialName, syncFolder } from '../../storage/durable-file';
import type { OpenCase } from '../open-case';
import { checkBackupFile, openBackupFile } from './backup-file';
import { type BackupFolder, backupFolder, objectsOfBackups, readBackup } from './backup-folder';
import { checkRecordsOfBackup } from './backups';
import { besideLogIn } from './beside-log';
import { type FoundObjects, findObjects, objectsNamed } from './objects';

export interface Copying {
  /** Which backup. */
  id: string;
  /** Where the file is to be, and its name. */
  file: { path: string; name: string };
  software: string;
}

async function payloadOf(
  backup: BackupFolder,
  about: CaseBackup,
  { whole }: FoundObjects,
): Promise<BagPayload[]> {
  const exports = await readdir(backup.exports);
  return [
    { path: backupPaths.about, source: { bytes: canonicalBytes(about) } },
    { path: backupPaths.beside, source: { bytes: canonicalBytes(besideLogIn(backup.database)) } },
    { path: backupPaths.log, source: { file: backup.log } },
    { path: backupPaths.checkpoints, source: { file: backup.checkpoints } },
    ...exports.map((name) => ({
      path: backupPaths.export(name),
      source: { file: join(backup.exports, name) },
    })),
    ...[...whole].map(([sha256, folder]) => ({
      path: backupPaths.object(sha256),
      source: { file: objectPath(folder, sha256) },
    })),
  ];
}

/** What the seat signs of the file: its manifest, and so every octet of its payload. */
export function sealOf(signer: Signer, about: Omit<BackupSeal, 'format' | 'version'>): Uint8Array {
  const seal: BackupSeal = { format: 'hirz-backup-seal', version: 1, ...about };
  return canonicalBytes(
    envelopeOf(nodeCryptography, signer, backupSealType, BackupSeal.parse(seal)).envelope,
  );
}

async function damagedIn(path: string, name: string, control: JobControl): Promise<ReadonlySet<string>> {
  const archive = await openBackupFile({ path, name });
  try {
    return (await checkBackupFile(archive, control)).damaged;
  } finally {
    await archive.close();
  }
}

/** Reads back what was written. @throws HirzError `backupNotCopied` with the files that are not what they should be */
async function checkWritten(path: string, name: string, control: JobControl): Promise<void> {
  const damaged = await damagedIn(path, name, control).catch((cause: unknown) => {
    throw cause instanceof HirzError ? new HirzError('backupNotCopied', { cause }) : cause;
  });
  if (damaged.size === 0) return;
  const details = [...damaged].map((file) => ({ code: 'entryDamaged', params: {}, where: { file } }));
  throw new HirzError('backupNotCopied', { details });
}

/**
 * Copies a backup of the open case to one file, for another disk: octets of its own, sealed by the seat, without the seat's key. It is written beside its place,
 * read back, and only then given its name, and logged. What stood there before stands there until then.
 * @throws HirzError `backupUnknown`, `backupDamaged`, `backupNotCopied`, `caseForReading`, or one of the disk's
 */
export async function copyBackup(
  open: OpenCase,
  { id, file, software }: Copying,
  control: JobControl,
): Promise<CopiedBackup> {
  const { folder, log, signer } = open;
  if (!signer) throw new HirzError('caseForReading');
  const backup = backupFolder(folder, id);
  const made = await readBackup(backup);
  if (!made) throw new HirzError('backupUnknown');
  control.step('checkingBackup');
  const { lines } = checkRecordsOfBackup(backup);
  const others = await objectsOfBackups(folder);
  const found = await findObjects(
    objectsNamed(lines),
    [...new Set([backup.objects, folder.objects, ...others])],
    control,
  );
  const about: CaseBackup = { ...made, itemsLost: countItems(found.lost) };

  const unfinished = partialName(file.path);
  const wall = wallTime(new Date());
  let written: WrittenBag;
  try {
    control.step('copyingBackup');
    written = await writeBag({
      to: unfinished,
      name: folder.id,
      payload: await payloadOf(backup, about, found),
      info: bagInfoOf('backup', { id: folder.id, wall, software }),
      tagFiles: ({ sha256 }) => [
        {
          path: backupPaths.seal,
          bytes: sealOf(signer, { case: folder.id, manifestSha256: sha256Hex(sha256), wall, software }),
        },
      ],
      modified: new Date(wall),
      onProgress: control.progress,
      signal: control.signal,
    });
    control.step('checkingCopy');
    await checkWritten(unfinished, file.name, control);
    control.signal.throwIfAborted();
    await rename(unfinished, file.path);
    await syncFolder(dirname(file.path));
  } finally {
    await rm(unfinished, { force: true });
  }
  const { bytes, sha256 } = written;
  const { events, itemsLost } = about;
  try {
    log.append('backup.copied', { backup: id, events, file: { name: file.name, bytes, sha256 } });
  } catch (error) {
    await rm(file.path, { force: true });
    throw error;
  }
  const onSameDisk = (await stat(file.path)).dev === (await stat(folder.path)).dev;
  return { name: file.name, bytes, sha256, itemsLost, onSameDisk };
}
