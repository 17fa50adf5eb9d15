// The Electron that Hirz runs on here: the release's own, or the substitute.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  adoptRelease,
  executableIn,
  installedRelease,
  installRelease,
  releaseFault,
  releaseReachable,
  releaseVersion,
  removeRelease,
} from './electron-release.mjs';
import {
  makeSubstitute,
  substituteExists,
  substituteFault,
  substituteFolder,
  substituteVersion,
} from './electron-substitute.mjs';
import { SetupFault } from './fault.mjs';
import { readJson, writeWhole } from './files.mjs';
import { cacheFolder } from './place.mjs';
import { log } from './run.mjs';

/** How long GitHub may take to answer, ms: at the first set-up, and once a day where the substitute is in use. */
const firstWait = 6_000;
const dailyWait = 2_000;
const day = 24 * 60 * 60 * 1000;

const probeFile = () => join(cacheFolder(), 'electron', 'last-asked.json');

/**
 * The runtime that is set up.
 * @returns {{kind: 'release' | 'substitute' | 'own', path: string, folder: string, version: string} | undefined}
 *   `path` is the executable, `folder` the distribution; `own` is one that ELECTRON_OVERRIDE_DIST_PATH names.
 */
export function runtime() {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (own) return { kind: 'own', path: executableIn(own), folder: own, version: '' };
  const wanted = process.env.HIRZ_ELECTRON;
  const release = wanted === 'substitute' ? undefined : installedRelease();
  if (release) {
    const folder = release.slice(0, release.lastIndexOf('dist') + 4);
    return { kind: 'release', path: release, folder, version: releaseVersion() };
  }
  const folder = substituteFolder();
  const path = join(folder, 'electron');
  if (
    wanted !== 'release' &&
    substituteExists() &&
    existsSync(join(folder, 'hirz-runtime.json')) &&
    existsSync(path)
  ) {
    return { kind: 'substitute', path, folder, version: substituteVersion };
  }
  return undefined;
}

/**
 * The executable of Electron, for whoever starts the app: start, tests, bench, packaging.
 * @returns {string}
 * @throws {SetupFault} where the set-up has not run.
 */
export function electronPath() {
  const found = runtime();
  if (!found) throw new SetupFault('Electron is not set up yet.', 'Run `npm run setup`.');
  return found.path;
}

/** One line about the substitute, to be shown wherever it is used. */
export const substituteNotice = `Runtime: the substitute Electron ${substituteVersion}, as the release's own could not be fetched from GitHub. It serves development and tests; releases are never built with it.`;

/** True where the runtime is whole and nothing has to be asked of the network. */
export async function runtimeReady(deeply = false) {
  const found = runtime();
  if (!found) return false;
  if (found.kind === 'own' && !existsSync(found.path)) {
    throw new SetupFault(
      `ELECTRON_OVERRIDE_DIST_PATH names ${found.folder}, where there is no Electron.`,
      'Unset the variable, or let it name the folder of an Electron distribution.',
    );
  }
  if (found.kind === 'own') return true;
  if (found.kind === 'release') return (await releaseFault(deeply)) === undefined;
  if ((await substituteFault(deeply)) !== undefined) return false;
  const asked = readJson(probeFile())?.at ?? 0;
  return process.env.HIRZ_ELECTRON === 'substitute' || Date.now() - asked < day;
}

/**
 * Sees to what there is of a release: takes over one that was installed by hand, removes a damaged one, which would be used
 * before all others.
 * @returns {Promise<boolean>} true where a whole one is there.
 */
async function releaseStands(teller, deeply) {
  if (process.env.HIRZ_ELECTRON === 'substitute' || !installedRelease()) return false;
  if (await adoptRelease()) return true;
  const fault = await releaseFault(deeply);
  if (fault === undefined) return true;
  teller.say(`  Electron ${releaseVersion()} is installed but can't be used: ${fault}. It is brought anew.`);
  removeRelease();
  return false;
}

/**
 * Brings a runtime: the release's own where it can be had, else the substitute.
 * @param {import('./tell.mjs').Teller} teller
 */
export async function ensureRuntime(teller, deeply = false) {
  if (await releaseStands(teller, deeply)) return runtime()?.path;
  const fault = substituteExists() ? await substituteFault(deeply) : 'there is none for this system';
  const wanted = process.env.HIRZ_ELECTRON;
  const reachable =
    wanted !== 'substitute' && (await releaseReachable(fault === undefined ? dailyWait : firstWait));
  writeWhole(probeFile(), JSON.stringify({ at: Date.now(), reachable }));
  let reason = 'GitHub, where the release is, does not answer';
  if (reachable || wanted === 'release') {
    try {
      return await installRelease(teller);
    } catch (error) {
      if (!substituteExists() || wanted === 'release') throw error;
      log(String(error));
      teller.say(`  ${error.message} The substitute is used instead.`);
      reason = "the release's own could not be downloaded";
    }
  }
  if (!substituteExists()) {
    throw new SetupFault(
      `Electron ${releaseVersion()} can't be downloaded: GitHub does not answer.`,
      'Connect to the network (behind a proxy: set HTTPS_PROXY; with a mirror: ELECTRON_MIRROR), and run the same command again.',
    );
  }
  if (fault === undefined) return runtime()?.path;
  return makeSubstitute(
    teller,
    fault === 'it is not there yet' ? reason : `${reason} and the one in the cache can't be used: ${fault}`,
  );
}
