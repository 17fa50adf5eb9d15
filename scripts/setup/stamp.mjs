// A stamp: what files a folder had when it was whole, so that a later look finds one that is missing, cut short or changed.
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashOfFile, readJson, writeWhole } from './files.mjs';

function filesBelow(folder, except) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => path !== except)
    .sort();
}

/**
 * Writes the stamp of a folder that is whole.
 * @param {string} folder
 * @param {string} file where the stamp goes; it may lie in the folder.
 * @param {Record<string, unknown>} marks what else the stamp says; one with other marks does not count.
 */
export async function writeStamp(folder, file, marks) {
  const files = [];
  for (const path of filesBelow(folder, relative(folder, file))) {
    const { size, mtimeMs } = statSync(join(folder, path));
    const sha256 = (await hashOfFile(join(folder, path))).toString('hex');
    files.push({ path, size, date: Math.round(mtimeMs), sha256 });
  }
  writeWhole(file, JSON.stringify({ ...marks, files }));
}

/**
 * Why a folder is not the one that was stamped; undefined where it is. Sizes and dates are compared with the stamp; a file
 * with another date is hashed. `deeply` hashes every file.
 * @param {string} folder
 * @param {string} file the stamp.
 * @param {Record<string, unknown>} marks those that the stamp must have.
 * @returns {Promise<string | undefined>}
 */
export async function faultOfStamped(folder, file, marks, deeply = false) {
  const stamp = readJson(file);
  const marked = Object.entries(marks).every(([name, value]) => stamp?.[name] === value);
  if (!Array.isArray(stamp?.files) || !marked) return 'it is incomplete or of an older kind';
  let dated = false;
  for (const noted of stamp.files) {
    let now;
    try {
      now = statSync(join(folder, noted.path));
    } catch {
      return `its file ${noted.path} is missing`;
    }
    if (now.size !== noted.size) return `its file ${noted.path} is damaged`;
    if (deeply || Math.round(now.mtimeMs) !== noted.date) {
      const hash = (await hashOfFile(join(folder, noted.path))).toString('hex');
      if (hash !== noted.sha256) return `its file ${noted.path} is damaged`;
      noted.date = Math.round(now.mtimeMs);
      dated = true;
    }
  }
  // Whole after all, only copied or touched: note the new dates so that the next look is quick.
  if (dated) writeWhole(file, JSON.stringify(stamp));
  return undefined;
}
