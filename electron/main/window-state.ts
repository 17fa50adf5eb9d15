import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rectangle } from 'electron';

/** Smallest window in which every screen of Hirz fits, CSS pixels. */
export const smallest = { width: 1024, height: 680 };

/** What the shell remembers from one start to the next: where the window stood, and what it needs before the engine has spoken. */
export interface WindowState {
  bounds: Rectangle | undefined;
  maximised: boolean;
  theme: 'system' | 'light' | 'dark';
  language: 'en' | 'ar' | 'fr' | undefined;
}

const first: WindowState = { bounds: undefined, maximised: false, theme: 'system', language: undefined };

/** Reads what another version or another hand may have written: whatever isn't understood is as on the first start. */
export function parseWindowState(text: string): WindowState {
  try {
    const read = JSON.parse(text) as Partial<Record<keyof WindowState, unknown>> | null;
    if (read === null || typeof read !== 'object') return first;
    const { bounds, maximised, theme, language } = read;
    return {
      bounds: isRectangle(bounds) ? bounds : undefined,
      maximised: maximised === true,
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      language: language === 'en' || language === 'ar' || language === 'fr' ? language : undefined,
    };
  } catch {
    return first;
  }
}

function isRectangle(value: unknown): value is Rectangle {
  if (value === null || typeof value !== 'object') return false;
  const { x, y, width, height } = value as Record<string, unknown>;
  return [x, y, width, height].every(
    (number) => Number.isInteger(number) && Math.abs(Number(number)) < 100_000,
  );
}

/** Bounds where a window can be seen and caught on one of the displays; without a place (the system puts it) otherwise. */
export function visibleBounds(
  wanted: Rectangle | undefined,
  displays: readonly Rectangle[],
): { width: number; height: number; x?: number; y?: number } {
  if (wanted === undefined) return { width: 1360, height: 860 };
  const width = Math.max(wanted.width, smallest.width);
  const height = Math.max(wanted.height, smallest.height);
  const seen = displays.some(
    (display) =>
      wanted.x + width > display.x + 80 &&
      wanted.x < display.x + display.width - 80 &&
      wanted.y >= display.y - 10 &&
      wanted.y < display.y + display.height - 80,
  );
  return seen ? { width, height, x: wanted.x, y: wanted.y } : { width, height };
}

const fileIn = (folder: string) => join(folder, 'window.json');

export function loadWindowState(folder: string): WindowState {
  try {
    return parseWindowState(readFileSync(fileIn(folder), 'utf8'));
  } catch {
    return first;
  }
}

/** Convenience only: where it can't be written the window opens as on the first start. */
export function saveWindowState(folder: string, state: WindowState): void {
  try {
    writeFileSync(fileIn(folder), JSON.stringify(state));
  } catch (error) {
    console.error('The place of the window was not remembered:', error);
  }
}
