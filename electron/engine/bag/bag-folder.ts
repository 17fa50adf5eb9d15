import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type BagFiles, bagFiles, sizeOf, unpacked } from './bag-files';

/**
 * A bag that Hirz unpacked itself, in its folder. `name` is the bag's own, which the folder need not have;
 * `beside` are files that lie at its top and are not of the bag.
 */
export async function openBagFolder(
  folder: string,
  name: string,
  beside: ReadonlySet<string>,
): Promise<BagFiles> {
  const files = new Map<string, { bytes: number }>();
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of found) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path).split(sep).join('/');
    if (!beside.has(file)) files.set(file, { bytes: (await stat(path)).size });
  }
  return bagFiles({
    name,
    files,
    stream: (file, start = 0) => unpacked(join(folder, ...file.split('/')), sizeOf(files, file), start),
    rangeOf: (file) => ({ path: join(folder, ...file.split('/')) }),
  });
}
