// The Electron that a release is built with: the one that the `electron` package names, from GitHub.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SetupFault } from './fault.mjs';
import { needRoom, readJson } from './files.mjs';
import { root } from './place.mjs';
import { log, run } from './run.mjs';
import { faultOfStamped, writeStamp } from './stamp.mjs';
import { megabytes } from './tell.mjs';

const folder = join(root, 'node_modules/electron');

/** A download that brings nothing for this long has stalled, ms. */
const stall = 45_000;

/** The version that the lockfile pins. */
export function releaseVersion() {
  return String(readJson(join(folder, 'package.json'))?.version ?? '');
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Beside the distribution, which is packed into releases. */
const stampFile = join(folder, 'hirz-runtime.json');
const distribution = join(folder, 'dist');

function marks() {
  return { kind: 'release', electron: releaseVersion() };
}

/** The release's Electron where it is installed, else undefined. Whether all of it is whole, `releaseFault` tells. */
export function installedRelease() {
  try {
    const version = readFileSync(join(distribution, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = join(distribution, readFileSync(join(folder, 'path.txt'), 'utf8'));
    return version === releaseVersion() && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Why the installed release can't be used; undefined where it is whole. `deeply` hashes every file.
 * @returns {Promise<string | undefined>}
 */
export async function releaseFault(deeply = false) {
  if (!installedRelease()) return 'it is not there yet';
  return faultOfStamped(distribution, stampFile, marks(), deeply);
}

/**
 * Takes over an Electron that someone installed by themselves, with the package's own `install-electron`: where it starts,
 * it is stamped.
 * @returns {Promise<string | undefined>} the executable; undefined where there is none, or one that was damaged since.
 */
export async function adoptRelease() {
  const executable = installedRelease();
  if (!executable || existsSync(stampFile)) return undefined;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const told = await run(executable, ['-p', 'process.versions.electron'], { env, timeout: 60_000 });
  if (told.stdout.trim() !== releaseVersion()) return undefined;
  await writeStamp(distribution, stampFile, marks());
  return executable;
}

/** Takes away what there is of a release, so that nobody uses the rest of it. */
export function removeRelease() {
  // First what says that it is installed: whatever interrupts this, half of it is not used.
  rmSync(join(folder, 'path.txt'), { force: true });
  rmSync(stampFile, { force: true });
  rmSync(distribution, { recursive: true, force: true, maxRetries: 3 });
}

function archiveName() {
  return `electron-v${releaseVersion()}-${process.platform}-${process.arch}.zip`;
}

/** Whether an earlier download is in the cache of `@electron/get`, from which it is installed without a network. */
function downloadedBefore() {
  const home = homedir();
  const cache =
    process.env.electron_config_cache ??
    {
      darwin: join(home, 'Library/Caches/electron'),
      win32: join(process.env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'electron/Cache'),
    }[process.platform] ??
    join(process.env.XDG_CACHE_HOME ?? join(home, '.cache'), 'electron');
  try {
    return readdirSync(cache, { recursive: true }).some((name) => String(name).endsWith(archiveName()));
  } catch {
    return false;
  }
}

/**
 * Whether the release's Electron can be had: from the download cache, or GitHub (or the mirror of ELECTRON_MIRROR) answers
 * within the time. Behind a proxy that is left to the download itself.
 * @param {number} timeout ms
 */
export async function releaseReachable(timeout) {
  if (downloadedBefore()) return true;
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/';
  const version =
    process.env.ELECTRON_CUSTOM_DIR?.replace('{{ version }}', releaseVersion()) ?? `v${releaseVersion()}`;
  try {
    const answer = await fetch(`${base}${version}/SHASUMS256.txt`, { signal: AbortSignal.timeout(timeout) });
    const text = await answer.text();
    return answer.ok && text.includes('.zip');
  } catch (error) {
    log(`GitHub: ${error.cause ?? error}`);
    return false;
  }
}

/**
 * Downloads the release's Electron (checked against the checksums in the `electron` package) and installs it with the
 * package's own `install-electron`.
 * @param {import('./tell.mjs').Teller} teller
 * @returns {Promise<string>} the executable.
 */
export async function installRelease(teller) {
  needRoom(root, 700_000_000, 'Electron');
  const step = teller.step(
    `Electron: downloading version ${releaseVersion()} from GitHub, about 120 MB; usually half a minute to two minutes.`,
  );
  if (process.env.HTTPS_PROXY || process.env.https_proxy) process.env.ELECTRON_GET_USE_PROXY ??= 'true';
  const stalled = new AbortController();
  let clock = setTimeout(() => stalled.abort(), stall);
  try {
    const { downloadArtifact } = await import(
      pathToFileURL(join(root, 'node_modules/@electron/get/dist/index.js')).href
    );
    const download = downloadArtifact({
      version: releaseVersion(),
      artifactName: 'electron',
      checksums: process.env.electron_use_remote_checksums
        ? undefined
        : readJson(join(folder, 'checksums.json')),
      cacheRoot: process.env.electron_config_cache,
      platform: process.platform,
      arch: process.arch,
      downloadOptions: {
        quiet: true,
        signal: stalled.signal,
        getProgressCallback: async ({ transferred, total, percent }) => {
          clearTimeout(clock);
          clock = setTimeout(() => stalled.abort(), stall);
          step.progress(percent, total ? `${megabytes(transferred)} of ${megabytes(total)}` : '');
        },
      },
    });
    const abort = new Promise((_resolve, reject) => {
      stalled.signal.addEventListener('abort', () => reject(new Error('the download has stalled')));
    });
    await Promise.race([download, abort]);
  } catch (error) {
    log(String(error.stack ?? error));
    throw new SetupFault(
      `Electron ${releaseVersion()} could not be downloaded: ${String(error.message ?? error)
        .split('\n')[0]
        .replace(/\.$/, '')}.`,
      'Check the network (behind a proxy: set HTTPS_PROXY; with a mirror: ELECTRON_MIRROR), and run the same command again.',
    );
  } finally {
    clearTimeout(clock);
  }
  // The package's own installer takes a half unpacked one for whole.
  removeRelease();
  const { code, output } = await run(process.execPath, [join(folder, 'install.js')]);
  const executable = installedRelease();
  if (code !== 0 || !executable) {
    throw new SetupFault(
      `Electron was downloaded but could not be unpacked${/ENOSPC/.test(output) ? ': the disk is full' : ''}.`,
      `Delete the folder ${folder}, run \`npm ci\`, and then the same command again.`,
    );
  }
  await writeStamp(distribution, stampFile, marks());
  step.done(`Electron ${releaseVersion()} installed`);
  return executable;
}

/** Where the executable lies below a distribution folder, on this platform. */
export function executableIn(distribution) {
  return join(distribution, executableName());
}
