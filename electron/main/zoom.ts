import type { BrowserWindow } from 'electron';

/** Steps of the zoom, as browsers have them. */
const steps = [0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The next step up or down from a factor, or 1. */
export function nextZoom(factor: number, change: 'in' | 'out' | 'reset'): number {
  if (change === 'reset') return 1;
  const near = 0.01;
  if (change === 'in') return steps.find((step) => step > factor + near) ?? factor;
  return steps.findLast((step) => step < factor - near) ?? factor;
}

/** Enlarges the window and the pages shown in it alike: who needs larger type needs it in all of them. */
export function zoomAll(
  window: BrowserWindow,
  views: readonly { setZoom(factor: number): void }[],
  change: 'in' | 'out' | 'reset',
): void {
  const factor = nextZoom(window.webContents.getZoomFactor(), change);
  window.webContents.setZoomFactor(factor);
  for (const view of views) view.setZoom(factor);
}
