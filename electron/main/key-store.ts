import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SafeStorage } from 'electron';

/** The part of Electron's `safeStorage` that is in use. */
export type SystemStorage = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString'
>;

/** Octets of the secret that wraps seat keys. */
const length = 32;

/**
 * Whether what the system offers keeps a secret: the Keychain, DPAPI, or on Linux a keyring. Chromium's `basic_text` has the
 * same password everywhere, and keeps nothing from anybody.
 */
export function keepsSecrets(storage: SystemStorage, platform: NodeJS.Platform): boolean {
  if (!storage.isEncryptionAvailable()) return false;
  return platform !== 'linux' || !['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend());
}

/** Writes a file whole or not at all, also where the power is cut. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const partial = `${file}.partial`;
  writeFileSync(partial, bytes, { mode: 0o600, flush: true });
  renameSync(partial, file);
  // Windows has no sync of a folder, and needs none.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * The secret that wraps seat keys, 32 octets: made once, and kept in the data folder as only this account's key store can read it.
 * Null where there is no store that keeps secrets, or where it can't read what it wrote: then keys lie in files of their
 * own, and the log says so. What the store can't read now is left alone, as it may be able to another time.
 */
export function keyStoreSecret(
  folder: string,
  storage: SystemStorage,
  platform: NodeJS.Platform = process.platform,
): Uint8Array | null {
  try {
    if (!keepsSecrets(storage, platform)) return null;
    const file = join(folder, 'seat-keys.secret');
    if (!existsSync(file)) {
      writeWhole(file, storage.encryptString(randomBytes(length).toString('base64')));
    }
    // Read back, also when it was just made: only what comes back wraps a key.
    const secret = Buffer.from(storage.decryptString(readFileSync(file)), 'base64');
    return secret.length === length ? secret : null;
  } catch (error) {
    console.error('The key store of the system is of no use:', error);
    return null;
  }
}
