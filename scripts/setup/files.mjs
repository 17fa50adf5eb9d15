// Files that are whole or not there: written beside their place, then renamed into it.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SetupFault } from './fault.mjs';
import { megabytes } from './tell.mjs';

/** SHA-512 or SHA-256 of a file. @returns {Promise<Buffer>} */
export function hashOfFile(file, algorithm = 'sha256') {
  return new Promise((resolve, reject) => {
    const hash = createHash(algorithm);
    createReadStream(file, { highWaterMark: 1 << 20 })
      .on('error', reject)
      .on('data', (bytes) => hash.update(bytes))
      .on('end', () => resolve(hash.digest()));
  });
}

/** @param {string} file @returns {any} undefined where it is missing or not JSON. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeWhole(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Copies a file so that its place holds either the old or the new one, never half of it. */
export async function copyWhole(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  const beside = `${to}.${process.pid}.tmp`;
  try {
    await copyFile(from, beside);
    await rename(beside, to);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Fails before a long step where the disk has not the room for it. `bytes` is what the step needs at its peak. */
export function needRoom(folder, bytes, what) {
  mkdirSync(folder, { recursive: true });
  let free;
  try {
    const disk = statfsSync(folder);
    free = disk.bavail * disk.bsize;
  } catch {
    return;
  }
  if (free < bytes) {
    throw new SetupFault(
      `There is not enough room on the disk for ${what}: ${megabytes(bytes)} are needed in ${folder}, ${megabytes(free)} are free.`,
      'Free some space, or point HIRZ_CACHE to a folder on a larger disk, and run the same command again.',
    );
  }
}

/** Bytes of everything in a folder; 0 where it is missing. Files that come and go meanwhile don't disturb. */
export function bytesIn(folder, sizeOf) {
  let sum = 0;
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return 0;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    sum += entry.isDirectory() ? bytesIn(path, sizeOf) : sizeOf(path);
  }
  return sum;
}
