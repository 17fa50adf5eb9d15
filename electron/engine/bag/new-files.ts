import { closeSync, fdatasync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that is written from its beginning; what an unpacking that was cut off left of it is gone. */
export interface NewFile {
  write(bytes: Uint8Array): void;
  /** It is whole: syncs it, by and by, and closes it. Resolves when the next may come. */
  end(): Promise<void>;
  /** Closes it unless it is whole. */
  close(): void;
}

/** Files that are written one after the other and synced beside that, several at once: waiting for each would take most of the time. */
export interface NewFiles {
  open(path: string): Promise<NewFile>;
  /** Resolves when all that ended are synced. @throws what a disk said about one */
  settled(): Promise<void>;
}

/** Files that are synced at once: as many as Node has threads to wait in. */
const mostSyncing = 4;

export function newFiles(): NewFiles {
  const folders = new Set<string>();
  const syncing = new Set<Promise<void>>();
  let failure: unknown;

  function sync(file: number): void {
    const synced = new Promise<void>((resolve) => {
      fdatasync(file, (error) => {
        failure ??= error;
        closeSync(file);
        syncing.delete(synced);
        resolve();
      });
    });
    syncing.add(synced);
  }

  return {
    async open(path) {
      if (failure) throw failure;
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      const file = openSync(path, 'w');
      let ended = false;
      return {
        write(bytes) {
          for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
        },
        async end() {
          ended = true;
          while (syncing.size >= mostSyncing) await Promise.race(syncing);
          sync(file);
        },
        close() {
          if (!ended) closeSync(file);
        },
      };
    },
    async settled() {
      await Promise.all(syncing);
      if (failure) throw failure;
    },
  };
}
