import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { electronPath } from '../../scripts/setup/runtime.mjs';
import type { OrdinaryUser } from './ordinary-user';

export const root = join(__dirname, '../..');

export interface RunningApp {
  app: ElectronApplication;
  window: Page;
  /** The data folder of this run; it goes with `stop`. */
  data: string;
  /** Where the stand-ins for the system's dialogs put what is saved. */
  saved: string;
  stop(): Promise<void>;
}

export interface LaunchOptions {
  /** Executable and leading arguments; by default the runtime of the set-up on this repository. */
  executable?: string;
  args?: string[];
  env?: Record<string, string>;
  /** Continue with a data folder of an earlier run. It is then kept at `stop`. */
  data?: string;
  language?: 'en' | 'ar' | 'fr';
  /** Start as an ordinary user, with Chromium's sandbox on: `ordinaryUser()`. `data` has to be a folder of theirs then. */
  user?: OrdinaryUser;
}

/** Switches without which Electron does not start for this user: root has no Chromium sandbox. */
export function switchesForThisUser(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Starts the real app on a data folder of its own and waits until the start screen can be used. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const { user } = options;
  const folder = user ? user.folder('run') : mkdtempSync(join(tmpdir(), 'hirz-run-'));
  const data = options.data ?? join(folder, 'data');
  const own = [`--hirz-data=${data}`, `--lang=${options.language ?? 'en'}`];
  const what = options.executable ? { executable: options.executable } : { app: root };
  const launch = user
    ? user.launch(what, [...(options.args ?? []), ...own])
    : {
        executablePath: options.executable ?? electronPath(),
        args: [...(options.args ?? [...switchesForThisUser(), root]), ...own],
        env: process.env as Record<string, string>,
      };
  const app = await electron.launch({ ...launch, env: { ...launch.env, ...options.env } });
  const window = await app.firstWindow();
  await window.waitForFunction(() => performance.getEntriesByName('hirz:usable').length > 0, undefined, {
    timeout: 30_000,
  });
  return {
    app,
    window,
    data,
    saved: folder,
    async stop() {
      await app.close();
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The next open dialog of the system 'chooses' these files. */
export async function nextOpened(app: ElectronApplication, filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: paths });
  }, filePaths);
}

/** The next save dialog of the system 'chooses' this path. */
export async function nextSaved(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

/** The page inside the platform view, which Playwright lists among the windows. */
export async function platformPage(app: ElectronApplication): Promise<Page> {
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    const found = app.windows().find((page) => /^https:\/\/[^/]+\.(example|test)\//.test(page.url()));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The platform view showed no page within 10 s.');
}
