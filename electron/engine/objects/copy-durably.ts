import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { partialName, syncFolder } from '../storage/durable-file';

/** Copies a file whole or not at all: temporary neighbour, fsync, rename, fsync of the folder. */
export async function copyDurably(from: string, to: string): Promise<void> {
  const partial = partialName(to);
  try {
    await pipeline(createReadStream(from), createWriteStream(partial, { flags: 'wx' }));
    const file = await open(partial, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, to);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncFolder(dirname(to));
}
