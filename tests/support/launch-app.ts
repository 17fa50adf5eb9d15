import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Language } from '../../core/domain/text/localised';
import { shippedExercise } from './app-driver';
import { launchElectron } from './launch-electron';
import { type OrdinaryUser, ordinaryUser } from './ordinary-user';

export const root = join(__dirname, '../..');

/** Whoever runs the tests, Hirz is driven as an ordinary user with Chromium's sandbox on. One for each worker of Playwright. */
let person: OrdinaryUser | undefined;
export function user(): OrdinaryUser {
  if (!person) {
    const made = ordinaryUser();
    process.once('exit', () => made.remove());
    person = made;
  }
  return person;
}

export interface RunningApp {
  app: ElectronApplication;
  window: Page;
  /** The data folder of this run. */
  data: string;
  /** A folder that the app may write, for what is saved through dialogs. */
  saved: string;
  stop(): Promise<void>;
}

export interface LaunchOptions {
  /** A packaged program instead of this repository. */
  executable?: string;
  env?: Record<string, string>;
  /** Continue with the data folder of an earlier run. */
  data?: string;
  /** Nothing is installed yet. Otherwise an earlier start has installed the exercise that ships, unless it is another executable's. */
  firstStart?: boolean;
  language?: Language;
  /** A command line that the app is started under: a tracer. */
  under?: readonly string[];
}

/** Starts the real app, as an ordinary user with Chromium's sandbox on, and waits until the start screen can be used. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const folder = user().folder('run');
  const first = options.firstStart || options.executable !== undefined;
  const data = options.data ?? (first ? join(folder, 'data') : await dataWithShipped());
  const launch = user().launch(
    options.executable ? { executable: options.executable } : { app: root },
    [`--hirz-data=${data}`, `--lang=${options.language ?? 'en'}`],
    options.under,
  );
  const app = await launchElectron({ ...launch, env: { ...launch.env, ...options.env } });
  const window = await app.firstWindow();
  await window.waitForFunction(() => performance.getEntriesByName('hirz:usable').length > 0, undefined, {
    timeout: 60_000,
  });
  return { app, window, data, saved: folder, stop: () => app.close() };
}

let shippedInstalled: Promise<string> | undefined;

/** A new data folder in which the exercise that ships is installed: the app does that once for each worker of Playwright. */
async function dataWithShipped(): Promise<string> {
  shippedInstalled ??= (async () => {
    const { data, window, stop } = await launchApp({ firstStart: true });
    try {
      await shippedExercise(window);
    } finally {
      await stop();
    }
    return data;
  })();
  return copyInstalled(await shippedInstalled);
}

/** A new data folder with the exercises of another one, of an app that has ended, and nothing else of it. */
export function copyInstalled(from: string): string {
  const folder = user().folder('run');
  const data = join(folder, 'data');
  for (const name of ['library.db', 'library.db-wal', 'exercises'])
    if (existsSync(join(from, name))) cpSync(join(from, name), join(data, name), { recursive: true });
  if (user().isAnother) execFileSync('chown', ['-R', `--reference=${folder}`, data]);
  return data;
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
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    const found = app.windows().find((page) => /^https:\/\/[^/]+\.(example|test)\//.test(page.url()));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The platform view showed no page within 30 s.');
}

/**
 * Presses keys inside the platform view as a keyboard does. Playwright's own `press` goes past the browser's process there,
 * and so past Hirz's shortcuts: the shell would never hear of it.
 */
export async function pressInPlatform(
  app: ElectronApplication,
  keyCode: string,
  modifiers: ('control' | 'alt' | 'shift')[] = [],
): Promise<void> {
  await app.evaluate(
    ({ webContents }, key) => {
      const view = webContents.getAllWebContents().find((one) => one.getURL().startsWith('https://'));
      view?.focus();
      view?.sendInputEvent({ type: 'keyDown', ...key });
      view?.sendInputEvent({ type: 'keyUp', ...key });
    },
    { keyCode, modifiers },
  );
}
