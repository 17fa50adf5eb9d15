import { closeSync, fdatasync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that is written from its beginning; what an unpacking that was cut off left of it is gone. */
export interface NewFile {
  write(bytes: Uint8Array): void;
  /** It is whole: resolves when it is synced and closed. @throws NodeJS.ErrnoException what the disk said */
  end(): Promise<void>;
  /** Closes it unless it is whole. */
  close(): void;
}

export function newFile(path: string): NewFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let ended = false;
  return {
    write(bytes) {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    },
    end() {
      ended = true;
      return new Promise((resolve, reject) => {
        fdatasync(file, (error) => {
          closeSync(file);
          if (error) reject(error);
          else resolve();
        });
      });
    },
    close() {
      if (!ended) closeSync(file);
    },
  };
}

/** Files that are synced while the next ones are written, several at once: waiting for each would take most of the time. */
export interface Syncing {
  /** Resolves when one more may be synced. @throws what the disk said about one before */
  free(): Promise<void>;
  add(synced: Promise<void>): void;
  /** Resolves when all are synced. @throws what the disk said about one */
  settled(): Promise<void>;
}

/** Files that are synced at once: as many as Node has threads to wait in. */
const mostSyncing = 4;

export function syncing(): Syncing {
  const underWay = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;
  function fail(): void {
    if (failure) throw failure.error;
  }
  return {
    async free() {
      while (underWay.size >= mostSyncing) await Promise.race(underWay);
      fail();
    },
    add(synced) {
      const ended = synced
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => underWay.delete(ended));
      underWay.add(ended);
    },
    async settled() {
      await Promise.all(underWay);
      fail();
    },
  };
}
