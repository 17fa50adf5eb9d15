import { backupPaths } from '../../core/domain/custody/backup-file';
import type { Signer } from '../../core/domain/integrity/dsse';
import { writeBag } from '../../electron/engine/bag/write-bag';
import { sealOf } from '../../electron/engine/case/repair/copy-backup';
import { sha256Hex } from '../../electron/engine/custody/node-cryptography';
import { infoIn, type Unpacked } from './tampered-submission';

/** Writes the copy of a backup again from its files, sealed by whoever: the payload, and what lies beside it under `beside`. */
export async function reseal(
  to: string,
  { name, files }: Unpacked,
  signer: Signer,
  beside: readonly { path: string; bytes: Uint8Array }[] = [],
): Promise<string> {
  const about = { case: name, wall: '2031-04-03T16:07:00.000+02:00', software: 'tests' };
  await writeBag({
    to,
    name,
    payload: [...files]
      .filter(([path]) => path.startsWith('data/'))
      .map(([path, bytes]) => ({ path, source: { bytes } })),
    info: infoIn(files),
    tagFiles: ({ sha256 }) => [
      { path: backupPaths.seal, bytes: sealOf(signer, { ...about, manifestSha256: sha256Hex(sha256) }) },
      ...beside,
    ],
    modified: new Date('2031-05-01T00:00:00Z'),
  });
  return to;
}
