import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, syncFolderNow } from '../storage/durable-file';
import { copyHashing } from './copy-hashing';
import { hashFile } from './file-hash';

/** What an object's octets are known by. */
export interface ObjectDigests {
  sha256: string;
  sha512: string;
}

/** Files named by their own SHA-256: `ab/cdef…`, read-only, written once. */
export interface ObjectStore {
  /** Where an object is, whether or not it exists. */
  path(sha256: string): string;
  /**
   * Stores all of them durably before it resolves: temporary file, fsync, rename, fsync of the folders.
   * One that is already there and whole is not written again. Resolves to their digests, in order.
   */
  put(contents: readonly Uint8Array[]): Promise<ObjectDigests[]>;
  /**
   * Copies a file of any size in as durably, hashing it on the way. Cancelled, it leaves nothing.
   * @param onBytes told how many octets were copied since it was last called
   */
  putFile(
    from: string,
    options: { signal: AbortSignal; onBytes(bytes: number): void },
  ): Promise<ObjectDigests & { bytes: number }>;
  /**
   * Stores one small file as durably, and holds everything else up meanwhile: for what must be true of the very moment at
   * which it is logged.
   */
  putNow(content: Uint8Array): ObjectDigests;
  /** Whether there is an object of this name, whatever it holds. */
  has(sha256: string): boolean;
  /** SHA-256 of what lies on disk now; `null` where the file is missing. */
  check(sha256: string): Promise<string | null>;
  /** Removes unfinished files and objects that nothing refers to: what a crash before the commit left. Resolves to how many. */
  sweep(known: ReadonlySet<string>): Promise<number>;
}

/** Where a folder of objects keeps one, whether or not it exists. */
export function objectPath(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256.slice(2));
}

function digestsOf(content: Uint8Array): ObjectDigests {
  const digest = (algorithm: 'sha256' | 'sha512') => createHash(algorithm).update(content).digest('hex');
  return { sha256: digest('sha256'), sha512: digest('sha512') };
}

export function openObjectStore(folder: string): ObjectStore {
  const unfinished = join(folder, 'tmp');
  mkdirSync(unfinished, { recursive: true });
  /** Objects found whole since the store was opened: not rehashed when the same bytes come again. */
  const whole = new Set<string>();
  const path = (sha256: string) => objectPath(folder, sha256);

  async function check(sha256: string): Promise<string | null> {
    try {
      return (await hashFile(path(sha256), ['sha256'])).sha256;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Writes the temporary file and makes it durable. */
  async function write(content: Uint8Array): Promise<string> {
    const temporary = join(unfinished, randomBytes(12).toString('hex'));
    const file = await open(temporary, 'wx', 0o600);
    try {
      for (let done = 0; done < content.length; ) {
        done += (await file.write(content, done, content.length - done, done)).bytesWritten;
      }
      await file.datasync();
    } finally {
      await file.close();
    }
    await chmod(temporary, 0o444);
    return temporary;
  }

  return {
    path,
    has: (sha256) => existsSync(path(sha256)),
    check,
    async put(contents) {
      const digests = contents.map(digestsOf);
      const distinct = new Map(digests.map(({ sha256 }, at) => [sha256, contents[at] as Uint8Array]));
      const folders = new Set<string>();
      await Promise.all(
        [...distinct].map(async ([sha256, content]) => {
          if (whole.has(sha256) && existsSync(path(sha256))) return;
          if ((await check(sha256)) === sha256) {
            whole.add(sha256);
            return;
          }
          const temporary = await write(content);
          const parent = join(folder, sha256.slice(0, 2));
          if ((await mkdir(parent, { recursive: true })) !== undefined) folders.add(folder);
          await rename(temporary, path(sha256));
          folders.add(parent);
          whole.add(sha256);
        }),
      );
      await Promise.all([...folders].map((changed) => syncFolder(changed)));
      return digests;
    },
    async putFile(from, { signal, onBytes }) {
      const temporary = join(unfinished, randomBytes(12).toString('hex'));
      try {
        const copied = await copyHashing(from, temporary, signal, onBytes);
        const { sha256 } = copied;
        if ((whole.has(sha256) && existsSync(path(sha256))) || (await check(sha256)) === sha256) {
          whole.add(sha256);
          return copied;
        }
        await chmod(temporary, 0o444);
        const parent = join(folder, sha256.slice(0, 2));
        const made = (await mkdir(parent, { recursive: true })) !== undefined;
        await rename(temporary, path(sha256));
        await syncFolder(parent);
        if (made) await syncFolder(folder);
        whole.add(sha256);
        return copied;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    putNow(content) {
      const digests = digestsOf(content);
      const { sha256 } = digests;
      const temporary = join(unfinished, randomBytes(12).toString('hex'));
      const file = openSync(temporary, 'wx', 0o600);
      try {
        for (let done = 0; done < content.length; ) {
          done += writeSync(file, content, done, content.length - done, done);
        }
        fdatasyncSync(file);
      } finally {
        closeSync(file);
      }
      chmodSync(temporary, 0o444);
      const parent = join(folder, sha256.slice(0, 2));
      const made = mkdirSync(parent, { recursive: true }) !== undefined;
      renameSync(temporary, path(sha256));
      syncFolderNow(parent);
      if (made) syncFolderNow(folder);
      whole.add(sha256);
      return digests;
    },
    async sweep(known) {
      let removed = 0;
      for (const name of await readdir(unfinished)) {
        await rm(join(unfinished, name), { force: true });
        removed += 1;
      }
      for (const parent of await readdir(folder)) {
        if (!/^[0-9a-f]{2}$/.test(parent) || !(await stat(join(folder, parent))).isDirectory()) continue;
        for (const name of await readdir(join(folder, parent))) {
          if (known.has(parent + name)) continue;
          await rm(join(folder, parent, name), { force: true });
          removed += 1;
        }
      }
      return removed;
    },
  };
}
