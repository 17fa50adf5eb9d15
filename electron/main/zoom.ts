import type { BrowserWindow } from 'electron';
import type { Browser } from './platform/browser';

/** Steps of the zoom, as browsers have them. */
const steps = [0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The next step up or down from a factor, or 1. */
export function nextZoom(factor: number, change: 'in' | 'out' | 'reset'): number {
  if (change === 'reset') return 1;
  const near = 0.01;
  if (change === 'in') return steps.find((step) => step > factor + near) ?? factor;
  return steps.findLast((step) => step < factor - near) ?? factor;
}

/** Enlarges the window and the platform in it alike: who needs larger type needs it in both. */
export function zoomBoth(window: BrowserWindow, browser: Browser, change: 'in' | 'out' | 'reset'): void {
  const factor = nextZoom(window.webContents.getZoomFactor(), change);
  window.webContents.setZoomFactor(factor);
  browser.setZoom(factor);
}
