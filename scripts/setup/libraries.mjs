// What the system has to bring: libraries that Electron is linked to, Arabic fonts, a virtual display, tools.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { faultInOutput, SetupFault } from './fault.mjs';
import { findProgram, log, run } from './run.mjs';

/**
 * A need: how it is recognised and which Debian package meets it. Of several names the first that the system knows is
 * taken (Debian 13 and Ubuntu 24.04 renamed some).
 * @typedef {{name: string, packages: string[], library?: string, program?: string, font?: {file: RegExp, language: string}}} Need
 */

/** @type {Need[]} */
const electronLibraries = [
  { name: 'GTK 3', library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { name: 'NSS', library: 'libnss3.so', packages: ['libnss3'] },
  { name: 'ALSA', library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { name: 'GBM', library: 'libgbm.so.1', packages: ['libgbm1'] },
  { name: 'XScreenSaver', library: 'libXss.so.1', packages: ['libxss1'] },
  { name: 'libnotify', library: 'libnotify.so.4', packages: ['libnotify4'] },
  { name: 'XTest', library: 'libXtst.so.6', packages: ['libxtst6'] },
];
/** @type {Need[]} */
const fonts = [
  { name: 'a font with Arabic', font: { file: /Arabic/, language: 'ar' }, packages: ['fonts-noto-core'] },
  {
    name: 'a font with emoji',
    font: { file: /ColorEmoji/, language: 'und-zsye' },
    packages: ['fonts-noto-color-emoji'],
  },
];
/** @type {Need[]} */
const virtualDisplay = [
  { name: 'xvfb-run', program: 'xvfb-run', packages: ['xvfb'] },
  { name: 'xauth', program: 'xauth', packages: ['xauth'] },
];
/** @type {Need[]} */
export const testTools = [
  { name: 'pdftotext', program: 'pdftotext', packages: ['poppler-utils'] },
  { name: 'strace', program: 'strace', packages: ['strace'] },
  { name: 'unzip', program: 'unzip', packages: ['unzip'] },
  { name: 'faketime', program: 'faketime', packages: ['faketime'] },
];
/** @type {Need[]} */
export const compiler = [
  { name: 'a C++ compiler', program: 'g++', packages: ['g++'] },
  { name: 'make', program: 'make', packages: ['make'] },
  { name: 'Python 3', program: 'python3', packages: ['python3'] },
];

/** True where windows can be shown: always but on Linux without X11 and Wayland. */
export function hasDisplay(environment = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** @param {import('./set-up.mjs').Purpose} purpose @returns {Need[]} */
export function needsFor(purpose, display = hasDisplay()) {
  if (process.platform !== 'linux' || ['hirz', 'sources'].includes(purpose)) return [];
  const needs = [...electronLibraries, ...fonts];
  if (!display) needs.push(...virtualDisplay);
  if (purpose === 'test') needs.push(...testTools);
  return needs;
}

/**
 * Those of the needs that this system does not meet.
 * @param {Need[]} needs
 * @returns {Promise<Need[]>}
 */
export async function unmet(needs) {
  const linker = needs.some((need) => need.library) ? await linkableLibraries() : undefined;
  const missing = [];
  for (const need of needs) {
    if (need.library && linker && !linker.has(need.library)) missing.push(need);
    if (need.program && !findProgram(need.program)) missing.push(need);
    if (need.font && !(await hasFont(need.font))) missing.push(need);
  }
  return missing;
}

/** Names of the libraries that the linker finds; undefined where it can't be asked (then Electron's own start is the test). */
async function linkableLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file));
  if (!ldconfig) return undefined;
  const { code, stdout } = await run(ldconfig, ['-p']);
  if (code !== 0) return undefined;
  return new Set([...stdout.matchAll(/^\s+(\S+) \(/gm)].map((match) => match[1]));
}

/** Looks for the file where Debian puts it, before the slower question to fontconfig. */
async function hasFont({ file, language }) {
  const folder = '/usr/share/fonts/truetype/noto';
  if (existsSync(folder) && readdirSync(folder).some((name) => file.test(name))) return true;
  if (!findProgram('fc-list')) return false;
  const { stdout } = await run('fc-list', [`:lang=${language}`, 'family']);
  return stdout.trim() !== '';
}

function isDebian() {
  if (!findProgram('apt-get')) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return existsSync('/etc/debian_version');
  }
}

/** Package names for the needs, each the first that this system's package lists know. */
async function packageNames(needs) {
  const names = [];
  for (const need of needs) {
    let chosen = need.packages[need.packages.length - 1];
    for (const name of need.packages.length > 1 ? need.packages : []) {
      const { code } = await run('apt-cache', ['show', '--no-all-versions', name]);
      if (code === 0) {
        chosen = name;
        break;
      }
    }
    if (chosen && !names.includes(chosen)) names.push(chosen);
  }
  return names;
}

/**
 * Installs what is missing where that is possible here: as root on Debian and its kin. Otherwise says the exact command.
 * @param {import('./tell.mjs').Teller} teller
 * @param {Need[]} needs those that are not met.
 * @param {string} why what they are needed for.
 */
export async function meet(teller, needs, why) {
  const named = needs.map((need) => need.name).join(', ');
  if (!isDebian()) {
    throw new SetupFault(
      `The system lacks what Hirz needs for ${why}: ${named}.`,
      `Install them with your package manager (on Debian they are called ${needs.map((need) => need.packages.at(-1)).join(' ')}), and run the same command again.`,
    );
  }
  if (process.getuid?.() !== 0) {
    const names = await packageNames(needs);
    throw new SetupFault(
      `The system lacks what Hirz needs for ${why}: ${named}.`,
      `Run \`sudo apt-get update && sudo apt-get install ${names.join(' ')}\`, and then the same command again.`,
    );
  }
  const step = teller.step(`System: installing ${named} with apt-get (for ${why}); usually half a minute.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  const apt = (parameters) =>
    run('apt-get', ['-o', 'APT::Status-Fd=3', '-o', 'DPkg::Lock::Timeout=180', '-q', '-y', ...parameters], {
      env: environment,
      // `dlstatus:3:12.5:text` while fetching, `pmstatus:package:40:text` while installing; the numbers are percentages.
      statusFd: (line) => {
        const [kind, , percent] = line.split(':');
        if (kind === 'dlstatus') step.progress(Number(percent) / 200, 'fetching');
        if (kind === 'pmstatus') step.progress(0.5 + Number(percent) / 200, 'installing');
      },
    });
  const install = async () => apt(['install', '--no-install-recommends', ...(await packageNames(needs))]);

  const updated = await apt(['update']);
  if (updated.code !== 0) log('apt-get update failed; trying with the lists that are there');
  const result = await install();
  if (result.code !== 0) {
    const text = updated.output + result.output;
    if (/Could not get lock|Unable to acquire/.test(text)) {
      throw new SetupFault(
        'Another program is installing packages, so apt-get had to give up.',
        'Wait until it has finished, and run the same command again.',
      );
    }
    throw (
      faultInOutput(text, "Debian's package server") ??
      new SetupFault(
        `apt-get could not install ${named}.`,
        `Run \`apt-get install ${(await packageNames(needs)).join(' ')}\` to see why; mend that, and run the same command again.`,
      )
    );
  }
  const still = await unmet(needs);
  if (still.length > 0) {
    throw new SetupFault(
      `apt-get has finished, but ${still.map((need) => need.name).join(', ')} can still not be found.`,
      'Check that /usr/bin is in PATH and that `ldconfig` runs; then run the same command again.',
    );
  }
  step.done('installed');
}
