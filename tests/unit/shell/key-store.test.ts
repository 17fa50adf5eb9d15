import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keepsSecrets, keyStoreSecret, type SystemStorage } from '../../../electron/main/key-store';
import { temporaryFolder } from '../../support/temporary-folder';

type Backend = ReturnType<SystemStorage['getSelectedStorageBackend']>;

/** A key store as Electron shows it: what it wrote, only one of the same `key` reads. */
function storage(backend: Backend, { key = 1, available = true } = {}): SystemStorage {
  return {
    isEncryptionAvailable: () => available,
    getSelectedStorageBackend: () => backend,
    encryptString: (text) => Buffer.from([key, ...Buffer.from(text).map((octet) => octet ^ key)]),
    decryptString(bytes) {
      if (bytes[0] !== key) throw new Error('not ours');
      return Buffer.from(bytes.subarray(1).map((octet) => octet ^ key)).toString();
    },
  };
}

describe('a key store', () => {
  it.each<[Backend, boolean]>([
    ['gnome_libsecret', true],
    ['kwallet6', true],
    ['basic_text', false],
    ['unknown', false],
  ])('of Linux by the name %s keeps secrets: %s', (backend, keeps) => {
    expect(keepsSecrets(storage(backend), 'linux')).toBe(keeps);
  });

  it('of macOS and Windows keeps them where it is there', () => {
    for (const platform of ['darwin', 'win32'] as const) {
      expect(keepsSecrets(storage('unknown'), platform)).toBe(true);
      expect(keepsSecrets(storage('unknown', { available: false }), platform)).toBe(false);
    }
    expect(keepsSecrets(storage('gnome_libsecret', { available: false }), 'linux')).toBe(false);
  });
});

describe('the secret that wraps seat keys', () => {
  it('is made once, and lies in the data folder as only the store reads it', () => {
    const folder = temporaryFolder('key-store');
    const file = join(folder, 'seat-keys.secret');
    const secret = keyStoreSecret(folder, storage('gnome_libsecret'), 'linux');
    expect(secret).toHaveLength(32);
    expect(keyStoreSecret(folder, storage('gnome_libsecret'), 'linux')).toEqual(secret);
    expect(readFileSync(file).includes(Buffer.from(secret ?? []).toString('base64'))).toBe(false);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is written whole or not at all: what an earlier start left half written counts for nothing', () => {
    const folder = temporaryFolder('key-store-cut');
    const partial = join(folder, 'seat-keys.secret.partial');
    writeFileSync(partial, 'half');
    const secret = keyStoreSecret(folder, storage('gnome_libsecret'), 'linux');
    expect(secret).toHaveLength(32);
    expect(readdirSync(folder)).toEqual(['seat-keys.secret']);
    expect(keyStoreSecret(folder, storage('gnome_libsecret'), 'linux')).toEqual(secret);
  });

  it('is not made where nothing keeps it', () => {
    const folder = temporaryFolder('no-key-store');
    expect(keyStoreSecret(folder, storage('basic_text'), 'linux')).toBeNull();
    expect(existsSync(join(folder, 'seat-keys.secret'))).toBe(false);
  });

  it('is left alone where the store cannot read it now: it may another time', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const folder = temporaryFolder('other-key-store');
    const secret = keyStoreSecret(folder, storage('kwallet6'), 'linux');
    expect(keyStoreSecret(folder, storage('kwallet6', { key: 2 }), 'linux')).toBeNull();
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
    expect(keyStoreSecret(folder, storage('kwallet6'), 'linux')).toEqual(secret);
    const torn = join(folder, 'seat-keys.secret');
    writeFileSync(torn, storage('kwallet6').encryptString('short'));
    expect(keyStoreSecret(folder, storage('kwallet6'), 'linux')).toBeNull();
  });
});
