import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../dist/for-tests');

/** The packaged program that `node scripts/pack.mjs --for-tests` has made, and what lies in it. */
export interface PackagedProgram {
  executable: string;
  /** The launcher of the headless command. */
  commandLine: string;
  resources: string;
}

/** @throws Error where nothing was packaged */
export function packagedProgram(): PackagedProgram {
  const places: Partial<Record<NodeJS.Platform, PackagedProgram>> = {
    linux: {
      executable: join(folder, 'linux-unpacked/hirz'),
      commandLine: join(folder, 'linux-unpacked/hirz-cli'),
      resources: join(folder, 'linux-unpacked/resources'),
    },
    win32: {
      executable: join(folder, 'win-unpacked/Hirz.exe'),
      commandLine: join(folder, 'win-unpacked/hirz-cli.cmd'),
      resources: join(folder, 'win-unpacked/resources'),
    },
    darwin: {
      executable: join(folder, `mac${process.arch === 'arm64' ? '-arm64' : ''}/Hirz.app/Contents/MacOS/Hirz`),
      commandLine: join(
        folder,
        `mac${process.arch === 'arm64' ? '-arm64' : ''}/Hirz.app/Contents/MacOS/hirz-cli`,
      ),
      resources: join(folder, `mac${process.arch === 'arm64' ? '-arm64' : ''}/Hirz.app/Contents/Resources`),
    },
  };
  const place = places[process.platform];
  if (!place || !existsSync(place.executable)) {
    throw new Error('There is no packaged program: run `node scripts/pack.mjs --for-tests`.');
  }
  return place;
}
