import type { Page } from '@playwright/test';
import { callIn, showPlatforms } from './app-driver';
import { type LaunchOptions, platformPage, type RunningApp } from './launch-app';
import { launchWithTiny } from './tiny-in-app';

/** A case of the tiny exercise that runs in the real app, with the first platform's front page shown. */
export interface TinyCase extends RunningApp {
  id: string;
  /** The page inside the platform view. */
  page: Page;
}

/** Starts the app and begins a case of the tiny exercise. */
export async function beginTinyCase(options: LaunchOptions = {}): Promise<TinyCase> {
  const running = await launchWithTiny(options);
  try {
    const { app, window, exercise } = running;
    const { id } = await callIn(window, 'case.create', { exercise, name: 'Amal Karim', seat: '7' });
    await callIn(window, 'case.start', {});
    await showPlatforms(window);
    return { ...running, id, page: await platformPage(app) };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** What the custody log says that the view showed (`visited …`) and refused (`left …`) since it had so many events, in order. */
export async function browsedSince(window: Page, size: number): Promise<string[]> {
  const browsed: string[] = [];
  // Newest first, and few at a time: mostly two or three are new.
  for (let before: number | undefined; before === undefined || before > size; ) {
    const asked = before === undefined ? {} : { before };
    const { entries } = await callIn(window, 'log.list', { limit: 20, ...asked });
    for (const { event } of entries) {
      if (event.seq < size) break;
      if (event.type === 'page.visited') browsed.push(`visited ${event.payload.url}`);
      if (event.type === 'platform.left') browsed.push(`left ${event.payload.url}`);
    }
    before = entries.at(-1)?.event.seq ?? 0;
  }
  return browsed.reverse();
}

/** How many events the log of the open case has. */
export async function logSize(window: Page): Promise<number> {
  return (await callIn(window, 'log.list', { limit: 1 })).total;
}
