// The npm packages, exactly as the lockfile names them.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { faultInOutput, SetupFault } from './fault.mjs';
import { needRoom, readJson } from './files.mjs';
import { root } from './place.mjs';
import { findProgram, run } from './run.mjs';

/** Files without which an installation is certainly broken, whatever npm has noted. */
const witnesses = [
  'electron-vite/bin/electron-vite.js',
  'typescript-native/bin/tsc',
  'better-sqlite3/lib/index.js',
  'yauzl/index.js',
];

/**
 * Why the installed packages are not those of the lockfile; undefined where they are. npm writes its own record
 * (`node_modules/.package-lock.json`) as the last thing of an installation, so an interrupted one has none.
 * @param {{packages: Record<string, {version?: string, integrity?: string, optional?: boolean, os?: string[], link?: boolean}>} | undefined} wanted
 * @param {typeof wanted} installed
 * @returns {string | undefined}
 */
export function difference(wanted, installed, platform = process.platform) {
  if (!wanted) return 'the lockfile cannot be read';
  if (!installed) return 'no packages are installed';
  for (const [path, entry] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const have = installed.packages[path];
    if (!have) {
      if (!entry.optional) return `${path} is missing`;
      continue;
    }
    if (have.version !== entry.version || have.integrity !== entry.integrity)
      return `${path} is another version`;
    if (have.os && !fits(have.os, platform)) return `${path} is for another system`;
  }
  return undefined;
}

/** npm's `os` lists: names that fit, or names with `!` that don't. */
function fits(list, platform) {
  const refused = list.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
  const accepted = list.filter((name) => !name.startsWith('!'));
  return !refused.includes(platform) && (accepted.length === 0 || accepted.includes(platform));
}

/** Why `npm ci` has to run; undefined where nothing is missing. */
export function packagesMissing() {
  const lockfile = readJson(join(root, 'package-lock.json'));
  if (!lockfile) {
    throw new SetupFault(
      'package-lock.json is missing or damaged.',
      'Restore it: `git checkout -- package-lock.json`.',
    );
  }
  const modules = join(root, 'node_modules');
  const reason = difference(lockfile, readJson(join(modules, '.package-lock.json')));
  if (reason) return reason;
  const lost = witnesses.find((file) => !existsSync(join(modules, file)));
  return lost ? `node_modules/${lost} is missing` : undefined;
}

/** How npm is called here: its script where it can be found, so that no shell is needed on Windows. */
export function npmCommand() {
  const given = process.env.npm_execpath;
  const beside = dirname(process.execPath);
  const candidates = [
    given && basename(given) === 'npm-cli.js' ? given : undefined,
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const script = candidates.find((file) => file && existsSync(file));
  if (script) return { command: process.execPath, parameters: [script], shell: false };
  if (findProgram('npm')) return { command: 'npm', parameters: [], shell: process.platform === 'win32' };
  throw new SetupFault(
    'npm, which comes with Node, is not there.',
    'Install it (Debian: `apt-get install npm`; others: install Node from https://nodejs.org), and run the same command again.',
  );
}

/**
 * Installs the packages of the lockfile.
 * @param {import('./tell.mjs').Teller} teller
 * @param {string} reason from `packagesMissing`.
 */
export async function installPackages(teller, reason) {
  const npm = npmCommand();
  needRoom(root, 1_000_000_000, 'the npm packages');
  const step = teller.step(
    `Packages: installing those of the lockfile with npm, as ${reason}; usually a minute.`,
  );
  const expected = Object.keys(readJson(join(root, 'package-lock.json')).packages).filter(
    (path) => path.lastIndexOf('node_modules/') === 0,
  ).length;
  const started = Date.now();
  // Packages of an earlier installation are removed first, and don't count.
  let old = countPackages(join(root, 'node_modules')) > expected / 10;
  const watch = setInterval(() => {
    // npm says nothing of its progress to a pipe; the folders that it has made so far do.
    let share = countPackages(join(root, 'node_modules')) / expected;
    if (share < 0.1) old = false;
    if (old) share = 0;
    const waited = `${Math.round((Date.now() - started) / 1000)} s`;
    if (share < 0.02) step.note(waited);
    else step.progress(Math.min(0.98, share), waited);
  }, 1_000);
  let result;
  try {
    const install = () =>
      run(npm.command, [...npm.parameters, 'ci', '--no-audit', '--no-fund', '--loglevel=warn'], {
        shell: npm.shell,
        long: true,
      });
    result = await install();
    // Files that another program holds or has just written (an editor, a virus scanner) are gone the next moment.
    if (result.code !== 0 && /ENOTEMPTY|EBUSY/.test(result.output)) result = await install();
  } finally {
    clearInterval(watch);
  }
  if (result.code !== 0) throw faultOfNpm(result.output);
  const still = packagesMissing();
  if (still) {
    throw new SetupFault(
      `npm has finished, but ${still}.`,
      'Delete the folder node_modules, and run the same command again.',
    );
  }
  step.done('packages installed');
}

function faultOfNpm(output) {
  if (/EINTEGRITY/.test(output)) {
    return new SetupFault(
      'A package did not arrive as it was published: its checksum is another.',
      'Run `npm cache clean --force`, and then the same command again. If it stays so, someone changes what you download.',
    );
  }
  if (/can only install packages when your package.json and package-lock.json/.test(output)) {
    return new SetupFault(
      'package.json and package-lock.json do not belong together.',
      'Restore them (`git checkout -- package.json package-lock.json`), or, where you changed them, run `npm install`.',
    );
  }
  const known = faultInOutput(output, 'The npm registry');
  if (known) return known;
  const line = output.split('\n').find((text) => /npm (error|ERR!)/i.test(text)) ?? 'npm ci failed';
  return new SetupFault(
    `The packages could not be installed: ${line.replace(/npm (error|ERR!)\s*/i, '')}.`,
    'Run `npm ci` to see all that npm has to say; mend that, and run the same command again.',
  );
}

function countPackages(modules) {
  try {
    // The folders come at once; a package is there when its package.json is.
    const whole = (folder) => (existsSync(join(folder, 'package.json')) ? 1 : 0);
    return readdirSync(modules).reduce((sum, name) => {
      if (name.startsWith('.')) return sum;
      if (!name.startsWith('@')) return sum + whole(join(modules, name));
      return sum + readdirSync(join(modules, name)).filter((part) => whole(join(modules, name, part))).length;
    }, 0);
  } catch {
    return 0;
  }
}
