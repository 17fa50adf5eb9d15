import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Public test vectors lie beside the repository, not in it: tests that need them are skipped, and say why, where they are absent. */
const folder = resolve(__dirname, '../../../shared/vectors');

/** Path of a folder of vectors, or undefined where it is absent. */
export function vectors(name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}

/** Title of a test that needs vectors: says why it is skipped. */
export function needing(name: string, title: string): string {
  return vectors(name) === undefined ? `${title} (skipped: no ${name} vectors in ../shared/vectors)` : title;
}
