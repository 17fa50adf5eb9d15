import { randomBytes, sign } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';
import type { Signer } from '../../../core/domain/integrity/dsse';
import { syncFolder } from '../storage/durable-file';
import { privateKeyOf, rawPublicKey } from './raw-keys';
import { isWrapped, unwrapKey, wrapKey } from './wrapped-key';

function signerOf(seed: Uint8Array): Signer {
  const key = privateKeyOf('ed25519', seed);
  return { publicKey: rawPublicKey(key), sign: (message) => new Uint8Array(sign(null, message, key)) };
}

/** What the system's key store keeps for Hirz, 32 octets; null where there is no such store, or none that keeps a secret. */
export type KeyStoreSecret = Uint8Array | null;

/**
 * Makes the seat's Ed25519 key and keeps its 32-octet seed in a file that only this user may read (mode 0600): wrapped with the
 * secret of the system's key store where there is one, as it is where there is none.
 */
export async function makeSeatKey(path: string, secret: KeyStoreSecret): Promise<Signer> {
  const seed = randomBytes(32);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(secret === null ? seed : wrapKey(seed, secret));
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
  return signerOf(seed);
}

/**
 * @throws HirzError `seatKeyMissing` where the file is gone or is no key: nothing more can be signed in this case.
 * `seatKeyLocked` where only the key store of another account or computer can unwrap it, or this one's is not there now.
 */
export async function readSeatKey(path: string, secret: KeyStoreSecret): Promise<Signer> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new HirzError('seatKeyMissing', { cause });
  }
  let seed = bytes;
  if (isWrapped(bytes)) {
    if (secret === null) throw new HirzError('seatKeyLocked');
    try {
      seed = unwrapKey(bytes, secret);
    } catch (cause) {
      throw new HirzError('seatKeyLocked', { cause });
    }
  }
  try {
    return signerOf(seed);
  } catch (cause) {
    throw new HirzError('seatKeyMissing', { cause });
  }
}

/** Destroys the key once the case is sealed: nobody can sign another log in its name afterwards. */
export async function destroySeatKey(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      await file.write(randomBytes(size), 0, size, 0);
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
