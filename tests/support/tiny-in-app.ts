import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { callIn, resultOf } from './app-driver';
import {
  copyInstalled,
  type LaunchOptions,
  launchApp,
  nextOpened,
  type RunningApp,
  user,
} from './launch-app';
import { type TinyChanges, writeTinyExercise } from './tiny-exercise';

/** Writes the tiny exercise's package where the user of the app can read it; returns where. */
export async function tinyPackage({ saved }: RunningApp, changes: TinyChanges = {}): Promise<string> {
  const path = join(saved, 'tiny.hirz-exercise');
  await writeTinyExercise(path, changes);
  return user().give(path);
}

/** Installs the tiny exercise as a trainee does, through the system's dialog; gives its key. The role stays the trainee's. */
export async function installTinyIn(running: RunningApp, changes: TinyChanges = {}): Promise<string> {
  const { app, window } = running;
  await callIn(window, 'session.chooseRole', { role: 'trainee' });
  await nextOpened(app, [await tinyPackage(running, changes)]);
  const granted = await callIn(window, 'files.choose', { purpose: 'exercise' });
  if (!granted) throw new Error('the dialog gave no file');
  const { key } = await resultOf<{ key: string }>(
    window,
    await callIn(window, 'exercise.import', { grant: granted.grant }),
  );
  return key;
}

/** An app in which the tiny exercise is installed, beside the one that ships. */
export interface AppWithTiny extends RunningApp {
  /** Key of the tiny exercise. */
  exercise: string;
}

let tinyInstalled: Promise<{ data: string; exercise: string }> | undefined;

/**
 * Starts the app for a trainee. The tiny exercise was installed by an earlier start, once for each worker of Playwright; at a first
 * start it is now.
 */
export async function launchWithTiny(options: LaunchOptions = {}): Promise<AppWithTiny> {
  if (options.firstStart) {
    const running = await launchApp(options);
    return { ...running, exercise: await installTinyIn(running) };
  }
  tinyInstalled ??= (async () => {
    const running = await launchApp();
    try {
      return { data: running.data, exercise: await installTinyIn(running) };
    } finally {
      await running.stop();
    }
  })();
  const { data, exercise } = await tinyInstalled;
  const running = await launchApp({ ...options, data: copyInstalled(data) });
  await callIn(running.window, 'session.chooseRole', { role: 'trainee' });
  return { ...running, exercise };
}

/** What the keyboard's user sees of the focus: where it is, and whether anything shows it. */
export interface Focus {
  /** False where the focus is lost: keys go to nobody. */
  kept: boolean;
  /** An outline, a frame in the focus colour or a shadow, on the element or the control around it. */
  visible: boolean;
  /** The element, for the message of a test that fails. */
  on: string;
}

/** Where the focus of the window is. */
export function focusIn(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body || active === document.documentElement)
      return { kept: false, visible: false, on: 'nothing' };
    const probe = document.createElement('i');
    probe.style.color = 'var(--focus)';
    document.body.append(probe);
    const focusColour = getComputedStyle(probe).color;
    probe.remove();
    const shows = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
      const framed = style.borderBottomWidth !== '0px' && style.borderBottomColor === focusColour;
      const box = element.getBoundingClientRect();
      const onScreen =
        box.width > 4 &&
        box.height > 4 &&
        box.right > 0 &&
        box.bottom > 0 &&
        box.left < innerWidth &&
        box.top < innerHeight;
      return onScreen && (outlined || framed);
    };
    // A radio's own input is hidden inside the label that is drawn.
    const around: Element[] = [];
    for (let element: Element | null = active; element && around.length < 4; element = element.parentElement)
      around.push(element);
    const pointed = active.getAttribute('aria-activedescendant');
    const descendant = pointed === null ? null : document.getElementById(pointed);
    if (descendant) around.push(descendant);
    const words = active.getAttribute('aria-label') ?? active.textContent ?? '';
    return {
      kept: true,
      visible: around.some(shows),
      on: `<${active.tagName.toLowerCase()} class="${active.className}"> ${words.slice(0, 60)}`,
    };
  });
}

/** The window's size, as small as Hirz allows or as the test wants. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const);
}
