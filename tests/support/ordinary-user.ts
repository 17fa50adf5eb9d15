import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { secondDisplay } from '../../scripts/setup/display.mjs';
import { runtime } from '../../scripts/setup/runtime.mjs';
import { installHelper, sandboxWay } from './chromium-sandbox';

/** Options of Playwright's `_electron.launch`. */
export interface UserLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  cwd: string;
  /** Playwright adds `--no-sandbox` on Linux unless this is true. */
  chromiumSandbox: boolean;
}

/** Someone who is not root, with a home folder of their own. */
export interface OrdinaryUser {
  /** False where the tests themselves run as an ordinary user: then nothing has to be changed. */
  isAnother: boolean;
  /** Why Chromium's sandbox can't be had on this machine at all; undefined where it is on. */
  noSandbox: string | undefined;
  /** A folder that the user may write, removed by `remove`. */
  home: string;
  /**
   * How to start an app. `app` is the folder with its package.json; `executable` a packaged program instead.
   * @param under a command line of whoever runs the tests, which the user's is given to: a tracer
   */
  launch(
    what: { app: string } | { executable: string },
    args?: string[],
    under?: readonly string[],
  ): UserLaunch;
  /** Makes a folder that the user may write; it goes with `remove`. */
  folder(name: string): string;
  /** Gives the user a file to read; returns where. */
  give(file: string): string;
  remove(): void;
}

const unavailable =
  "Chromium's sandbox can't be made here: there are neither user namespaces nor the right to use its helper";

/** The user `nobody` and its group, which every Linux has; no password, no files. */
const nobody = 65_534;

/**
 * Prepares an ordinary user. As root on Linux, where Chromium refuses its sandbox, that is `nobody`: runtime and app are copied to
 * where it may read them (the clone may lie below a folder that only root can enter), and a wrapper drops root's rights.
 * @throws Error where the set-up has not run
 */
export function ordinaryUser(): OrdinaryUser {
  const home = mkdtempSync(join(tmpdir(), 'hirz-user-'));
  const isAnother = process.platform === 'linux' && process.getuid?.() === 0;
  const found = runtime();
  if (!found) throw new Error('Electron is not set up: run `npm run setup`.');
  const remove = () => rmSync(home, { recursive: true, force: true });
  if (!isAnother) {
    const sandbox = sandboxWay(found.folder, []) !== undefined;
    return {
      isAnother,
      noSandbox: sandbox ? undefined : unavailable,
      home,
      launch: (what, args = [], under = []) => ({
        executablePath: startUnder(under, home, 'app' in what ? found.path : what.executable),
        args: 'app' in what ? [what.app, ...args] : args,
        env: environment(home),
        cwd: home,
        chromiumSandbox: sandbox,
      }),
      folder: (name) => mkdtempSync(join(home, `${name}-`)),
      give: (file) => file,
      remove,
    };
  }

  chmodSync(home, 0o755);
  const own = join(home, 'home');
  mkdirSync(own);
  chownSync(own, nobody, nobody);
  const dropRights = [
    'setpriv',
    `--reuid=${nobody}`,
    `--regid=${nobody}`,
    '--clear-groups',
    '--inh-caps=-all',
    '--',
  ];
  const way = sandboxWay(found.folder, dropRights);
  const copies = new Map<string, string>();
  const readable = (folder: string, copy: (to: string) => void): string => {
    const known = copies.get(folder);
    if (known) return known;
    const to = join(home, `${copies.size}-${basename(folder)}`);
    copy(to);
    copies.set(folder, to);
    return to;
  };
  const wrapper = join(home, 'as-nobody');
  writeFileSync(wrapper, `#!/bin/sh\nexec ${dropRights.join(' ')} "$@"\n`);
  chmodSync(wrapper, 0o755);
  return {
    isAnother,
    noSandbox: way ? undefined : unavailable,
    home: own,
    launch: (what, args = [], under = []) => {
      const executable = 'app' in what ? found.path : what.executable;
      const folder = dirname(executable);
      const electron = join(
        readable(folder, (to) => {
          linkTree(folder, to);
          if (way === 'helper') installHelper(to);
        }),
        basename(executable),
      );
      const app = 'app' in what ? [readable(what.app, (to) => copyApp(what.app, to))] : [];
      return {
        executablePath: startUnder([...under, wrapper], home, electron),
        args: [...app, ...args],
        env: environment(own),
        cwd: own,
        chromiumSandbox: way !== undefined,
      };
    },
    folder: (name) => {
      const folder = mkdtempSync(join(own, `${name}-`));
      chownSync(folder, nobody, nobody);
      return folder;
    },
    give: (file) => {
      const to = join(own, basename(file));
      copyFileSync(file, to);
      chownSync(to, nobody, nobody);
      return to;
    },
    remove,
  };
}

/** A program that starts another one under a command; that one itself where there is no command. */
function startUnder(command: readonly string[], folder: string, executable: string): string {
  if (command.length === 0) return executable;
  const words = [...command, executable].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  const file = join(mkdtempSync(join(folder, 'run-')), basename(executable));
  writeFileSync(file, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`);
  chmodSync(dirname(file), 0o755);
  chmodSync(file, 0o755);
  return file;
}

/** The environment without what is root's own; the display's key is copied, as root's can't be read by others. */
function environment(home: string): Record<string, string> {
  const kept: Record<string, string> = { HOME: home, TMPDIR: tmpdir() };
  for (const name of ['PATH', 'WAYLAND_DISPLAY', 'LANG', 'LC_ALL', 'TZ', 'HIRZ_CLOCK_PACE']) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  const { display, key } = displayOfWorker();
  if (display) kept.DISPLAY = display;
  if (key && existsSync(key)) {
    const copy = join(home, '.Xauthority');
    copyFileSync(key, copy);
    if (process.getuid?.() === 0) chownSync(copy, nobody, nobody);
    kept.XAUTHORITY = copy;
  }
  return kept;
}

/** The display that windows are shown on, and its key: the second worker of Playwright has one of its own. */
function displayOfWorker(): { display: string | undefined; key: string | undefined } {
  const { env } = process;
  return env.TEST_PARALLEL_INDEX === '1' && env[secondDisplay.display]
    ? { display: env[secondDisplay.display], key: env[secondDisplay.key] }
    : { display: env.DISPLAY, key: env.XAUTHORITY };
}

/** A copy of a folder by hard links, readable to all: 300 MB in no time; a real copy where links can't be made. */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) {
      linkTree(source, target);
      continue;
    }
    const readableToAll = (statSync(source).mode & 0o004) !== 0;
    try {
      if (!readableToAll) throw new Error('a link would stay closed to others');
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
      chmodSync(target, statSync(source).mode | 0o444);
    }
  }
}

/** What an app needs at run time: its package.json, what was built, and the packages that are not bundled. */
function copyApp(from: string, to: string): void {
  mkdirSync(to);
  if (!existsSync(join(from, 'out'))) {
    cpSync(from, to, { recursive: true });
  } else {
    copyFileSync(join(from, 'package.json'), join(to, 'package.json'));
    cpSync(join(from, 'out'), join(to, 'out'), { recursive: true });
    cpSync(join(from, 'node_modules/better-sqlite3'), join(to, 'node_modules/better-sqlite3'), {
      recursive: true,
      filter: (path) => !/better-sqlite3\/(deps|src)(\/|$)/.test(path),
    });
  }
  execFileSync('chmod', ['-R', 'a+rX', to]);
}
