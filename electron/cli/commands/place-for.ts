import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { HirzError } from '../../../core/domain/fault/fault';

/** Where a new file is to be written. @throws HirzError `fileThere`, `folderMissing`. */
export function placeFor(file: string, force: boolean): string {
  const path = resolve(file);
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new HirzError('folderMissing', { where: { file }, params: { folder: basename(folder) } });
  if (existsSync(path) && (!force || statSync(path).isDirectory()))
    throw new HirzError('fileThere', { where: { file } });
  return path;
}
