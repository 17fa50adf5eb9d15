import { join } from 'node:path';
import { HirzError, type Problem } from '../../core/domain/fault/fault';
import { openBagArchive } from '../../electron/engine/bag/bag-archive';
import { checkPackage } from '../../electron/engine/package/check-package';
import { type TinyChanges, writeTinyExercise } from './tiny-exercise';

/** `code file:line field`, as short as the problem allows. */
export function brief({ code, where }: Problem): string {
  const place = [where.file, where.line].filter((part) => part !== undefined).join(':');
  return [code, place, where.field].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Builds a changed tiny package and says what is found wrong with it. */
export async function problemsOfPackage(
  folder: string,
  changes: TinyChanges,
): Promise<{ errors: string[]; warnings: string[] }> {
  const path = join(folder, 'changed.hirz-exercise');
  await writeTinyExercise(path, changes);
  try {
    const archive = await openBagArchive(path);
    try {
      const { errors, warnings } = await checkPackage(archive);
      return { errors: errors.items.map(brief), warnings: warnings.items.map(brief) };
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (!(error instanceof HirzError)) throw error;
    return { errors: error.fault.details.map(brief), warnings: [] };
  }
}
