// Where things are: the repository, and the cache that outlives it.
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The folder of everything that is fetched or compiled once and shared by all clones. `HIRZ_CACHE` wins, then the platform's
 * own place. It may be deleted at any time.
 * @returns {string} an absolute path; the folder need not exist yet.
 */
export function cacheFolder(environment = process.env, platform = process.platform) {
  if (environment.HIRZ_CACHE) return resolve(environment.HIRZ_CACHE);
  const home = environment.HOME || homedir();
  if (platform === 'win32')
    return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'hirz', 'cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'hirz');
  return join(environment.XDG_CACHE_HOME || join(home, '.cache'), 'hirz');
}

/** Lock files of this user: one for the cache, one for this clone (elsewhere than in node_modules, which `npm ci` empties). */
export function lockFiles() {
  const user = process.getuid?.() ?? process.env.USERNAME ?? 'user';
  const clone = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 12);
  return {
    cache: join(cacheFolder(), 'set-up.lock'),
    clone: join(tmpdir(), `hirz-set-up-${user}-${clone}.lock`),
  };
}
