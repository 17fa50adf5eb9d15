import { randomBytes, sign } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Signer } from '../../../core/domain/integrity/dsse';
import { syncFolder } from '../storage/durable-file';
import { privateKeyOf, rawPublicKey } from './raw-keys';

function signerOf(seed: Uint8Array): Signer {
  const key = privateKeyOf('ed25519', seed);
  return { publicKey: rawPublicKey(key), sign: (message) => new Uint8Array(sign(null, message, key)) };
}

/** Makes the seat's Ed25519 key and keeps its 32-octet seed in a file that only this user may read (mode 0600). */
export async function makeSeatKey(path: string): Promise<Signer> {
  const seed = randomBytes(32);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(seed);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
  return signerOf(seed);
}

/** @throws HirzError `seatKeyMissing` where the file is gone or is no key: nothing more can be signed in this case. */
export async function readSeatKey(path: string): Promise<Signer> {
  try {
    return signerOf(await readFile(path));
  } catch (cause) {
    throw new HirzError('seatKeyMissing', { cause });
  }
}

/** Destroys the key once the case is sealed: nobody can sign another log in its name afterwards. */
export async function destroySeatKey(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      await file.write(randomBytes(32), 0, 32, 0);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch {
    // Already gone, or not writable: removing it is what counts.
  }
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}
