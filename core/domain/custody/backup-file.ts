import { z } from 'zod';
import { Sha256 } from '../exercise/identifier';

/**
 * Signed by the seat when a backup is copied to a file, over the file's payload manifest: DSSE type
 * `application/vnd.hirz.backup-seal+json`, tag file `hirz-backup-seal.dsse.json` of the bag.
 */
export const BackupSeal = z.strictObject({
  format: z.literal('hirz-backup-seal'),
  version: z.literal(1),
  case: z.string(),
  /** SHA-256 of `manifest-sha256.txt`. */
  manifestSha256: Sha256,
  wall: z.string(),
  software: z.string(),
});
export type BackupSeal = z.infer<typeof BackupSeal>;

export const backupSealType = 'application/vnd.hirz.backup-seal+json';

/** Where everything lies in the bag that a backup is copied to: under `data/` as in the backup's folder, without the key of the seat, and without the database: it is made from the log. */
export const backupPaths = {
  seal: 'hirz-backup-seal.dsse.json',
  about: 'data/backup.json',
  beside: 'data/beside-log.json',
  log: 'data/custody.ndjson',
  checkpoints: 'data/checkpoints.ndjson',
  objects: 'data/objects/',
  object: (sha256: string) => `data/objects/${sha256.slice(0, 2)}/${sha256.slice(2)}`,
  export: (name: string) => `data/exports/${name}`,
} as const;

const kept: ReadonlySet<string> = new Set([
  backupPaths.about,
  backupPaths.beside,
  backupPaths.log,
  backupPaths.checkpoints,
]);

/** Whether the payload may have a file of this path: nothing else is unpacked. */
export function isOfBackup(path: string): boolean {
  return kept.has(path) || maybeLost(path);
}

/** What may be damaged in such a file without keeping the rest from being brought back: objects are known by their names, exports made again. */
export function maybeLost(path: string): boolean {
  return /^data\/(objects\/[0-9a-f]{2}\/[0-9a-f]{62}|exports\/[^/]+)$/.test(path);
}
