import type { Rectangle } from 'electron';

/** A place in the window, CSS pixels, as pixels of a window that is enlarged. Each edge is rounded by itself, so that a view meets its frame at every zoom. */
export function enlarged({ x, y, width, height }: Rectangle, zoom: number): Rectangle {
  const left = Math.round(x * zoom);
  const top = Math.round(y * zoom);
  return {
    x: left,
    y: top,
    width: Math.round((x + width) * zoom) - left,
    height: Math.round((y + height) * zoom) - top,
  };
}
