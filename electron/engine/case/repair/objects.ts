import { constants, existsSync } from 'node:fs';
import { copyFile, link, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { itemsOfEvent } from '../../../../core/domain/custody/items-of-event';
import { byExhibit, type LostItems } from '../../../../core/domain/custody/lost-items';
import { hashFiles } from '../../jobs/hash-files';
import type { JobControl } from '../../jobs/jobs';
import { objectPath } from '../../objects/object-store';
import { syncFolder } from '../../storage/durable-file';
import type { ChainedLine } from './log-lines';

/** The objects that a log names. */
export interface NamedObjects {
  /** Files of exhibits and their working copies. */
  items: readonly { number: string; path: string; sha256: string; bytes: number }[];
  /** SHA-256 of the report as it was saved last. Its text is in the database too. */
  report: string | undefined;
}

export function objectsNamed(lines: readonly Pick<ChainedLine, 'event'>[]): NamedObjects {
  let report: string | undefined;
  const items = lines.flatMap(({ event }) => {
    if (event.type === 'report.saved') report = event.payload.sha256;
    return itemsOfEvent(event).map(({ path, sha256, bytes }) => {
      const { number } = event.payload as { number: string };
      return { number, path, sha256, bytes };
    });
  });
  return { items, report };
}

export function hashesOf({ items, report }: NamedObjects): string[] {
  return [...new Set([...items.map(({ sha256 }) => sha256), ...(report === undefined ? [] : [report])])];
}

export interface FoundObjects {
  /** The first folder of objects that has a whole one, by its SHA-256. */
  whole: ReadonlyMap<string, string>;
  /** Octets of those among them that are items. */
  bytes: number;
  /** What lies in the first folder and the disk does not give. */
  unreadable: ReadonlySet<string>;
  /** Items of which no folder has a whole file, by exhibit. */
  lost: LostItems[];
}

/** Rehashes the objects that a log names in the first of several folders, and in the others those that are not whole there. Units of progress: octets. */
export async function findObjects(
  named: NamedObjects,
  folders: readonly string[],
  { signal, progress }: Pick<JobControl, 'signal' | 'progress'>,
): Promise<FoundObjects> {
  const sizes = new Map(named.items.map(({ sha256, bytes }) => [sha256, bytes]));
  const octets = (hashes: Iterable<string>) =>
    [...hashes].reduce((sum, sha256) => sum + (sizes.get(sha256) ?? 0), 0);
  const total = octets(sizes.keys());
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    progress(done, Math.max(done, total));
  };
  const whole = new Map<string, string>();
  const unreadable = new Set<string>();
  for (const [at, folder] of folders.entries()) {
    const path = (sha256: string) => objectPath(folder, sha256);
    const wanted = hashesOf(named).filter((sha256) => !whole.has(sha256));
    const refused = new Set<string>();
    const onUnreadable = (file: string) => refused.add(file);
    const hashes = await hashFiles(wanted.map(path), { signal, onBytes, onUnreadable });
    for (const sha256 of wanted) {
      if (hashes.get(path(sha256)) === sha256) whole.set(sha256, folder);
      if (at === 0 && refused.has(path(sha256))) unreadable.add(sha256);
    }
  }
  return {
    whole,
    bytes: octets(whole.keys()),
    unreadable,
    lost: byExhibit(named.items.filter(({ sha256 }) => !whole.has(sha256))),
  };
}

/** Links a file, so that it takes no room of its own; a copy where links can't be made. The original is never written to again. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await syncFile(to);
  }
}

export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Links objects into another folder of objects. Those that are not there, or that the disk does not give, are passed over. */
export async function linkObjects(to: string, objects: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set<string>();
  for (const [sha256, from] of objects) {
    const target = objectPath(to, sha256);
    await mkdir(dirname(target), { recursive: true });
    try {
      await linkOrCopy(objectPath(from, sha256), target);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'EIO') throw error;
      await rm(target, { force: true });
    }
    folders.add(dirname(target));
  }
  for (const folder of [...folders, to]) await syncFolder(folder);
}

/**
 * Brings into the folder that was searched first what is whole only in another.
 * @param discard takes away what lies in its place, and what the disk does not give
 */
export async function gatherObjects(
  to: string,
  { whole, unreadable }: FoundObjects,
  discard: (sha256: string) => Promise<void>,
): Promise<void> {
  const elsewhere = new Map([...whole].filter(([, folder]) => folder !== to));
  for (const sha256 of new Set([...elsewhere.keys(), ...unreadable])) {
    if (existsSync(objectPath(to, sha256))) await discard(sha256);
  }
  await linkObjects(to, elsewhere);
}
