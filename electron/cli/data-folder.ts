import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Where Hirz keeps its data on this system, as Electron's `userData` has it. */
function defaultDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const home = homedir();
  if (process.platform === 'win32')
    return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Hirz');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Hirz');
  return join(environment.XDG_CONFIG_HOME ?? join(home, '.config'), 'Hirz');
}

/**
 * Finds a case by its folder's path, or by its id in the data folder (`--data`, `HIRZ_DATA`, or the system's place).
 * A path names its data folder too: cases are in `<data>/cases/<id>`.
 */
export function locateCase(
  named: string,
  data: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): { dataFolder: string; id: string } {
  const path = resolve(named);
  if (existsSync(join(path, 'case.db'))) return { dataFolder: dirname(dirname(path)), id: basename(path) };
  return { dataFolder: resolve(data ?? environment.HIRZ_DATA ?? defaultDataFolder(environment)), id: named };
}
