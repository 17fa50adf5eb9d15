import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A worker thread's file beside the bundle; undefined where the engine runs from its sources (tests, the command line in
 * development): what the thread would do is then done where it is asked for.
 */
export function workerFile(
  name: 'hash-worker' | 'digest-worker' | 'import-worker' | 'search-worker' | 'picture-worker',
): string | undefined {
  const here = typeof __dirname === 'string' ? __dirname : undefined;
  if (here === undefined) return undefined;
  const file = join(basename(here) === 'chunks' ? dirname(here) : here, `${name}.js`);
  return existsSync(file) ? file : undefined;
}
